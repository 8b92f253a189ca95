import Diagnostics
import RuleFiles

/// Finds the place of an indicator in the rule set's tree by the names that tables use for it.
struct TreeIndex: Sendable {
  private let ruleSet: RuleSet
  private let categories: [String: Int]
  /// For each category its subcategories by name.
  private let subcategories: [[String: Int]]
  private let executionNames: Set<String>

  init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    categories = Self.index(ruleSet.categories.map { [$0.name] + $0.aliases })
    subcategories = ruleSet.categories.map { category in
      Self.index(category.subcategories.map { [$0.name] + $0.aliases })
    }
    executionNames = Set((ruleSet.execution.map { [$0.name] + $0.aliases } ?? []).map(Self.key))
  }

  enum Place: Hashable {
    case indicator(category: Int, subcategory: Int?)
    /// A row about budget execution, which is scored from the project's money.
    case execution
    case nowhere
  }

  /// Where a row belongs, and what is to be said about it.
  func place(category: String, subcategory: String) -> (Place, [PlacementProblem]) {
    let key = Self.key(category)
    if executionNames.contains(key) { return (.execution, [.executionRow(category)]) }
    guard let index = categories[key] else { return placeOfStray(category) }
    guard !subcategory.isEmpty, !ruleSet.categories[index].subcategories.isEmpty else {
      return (.indicator(category: index, subcategory: nil), [])
    }
    if let sub = subcategories[index][Self.key(subcategory)] {
      return (.indicator(category: index, subcategory: sub), [])
    }
    let known = ruleSet.categories[index].subcategories.map(\.name)
    let problem = PlacementProblem.unknownSubcategory(
      subcategory,
      category: ruleSet.categories[index].name,
      suggestion: Suggestion.nearest(to: subcategory, in: known)
    )
    return (.indicator(category: index, subcategory: nil), [problem])
  }

  /// A name that is no category: some tables promote a subcategory, such as 成本指标, to the first level.
  private func placeOfStray(_ name: String) -> (Place, [PlacementProblem]) {
    let key = Self.key(name)
    for (index, names) in subcategories.enumerated() {
      guard let sub = names[key] else { continue }
      let problem = PlacementProblem.subcategoryUsedAsCategory(name, category: ruleSet.categories[index].name)
      return (.indicator(category: index, subcategory: sub), [problem])
    }
    let known = ruleSet.categories.flatMap { [$0.name] + $0.aliases }
    return (.nowhere, [.unknownCategory(name, suggestion: Suggestion.nearest(to: name, in: known))])
  }

  private static func index(_ names: [[String]]) -> [String: Int] {
    var index: [String: Int] = [:]
    for (position, aliases) in names.enumerated() {
      for alias in aliases { index[key(alias)] = position }
    }
    return index
  }

  /// Blanks, the points in brackets that forms print behind a category (产出指标(50分)) and a trailing 指标 do not
  /// tell names apart.
  private static func key(_ name: String) -> String {
    let plain = name.filter { !$0.isWhitespace }
    let bare = plain.prefix { !"(（".contains($0) }
    let stem = bare.hasSuffix("指标") && bare.count > 2 ? bare.dropLast(2) : bare
    return String(stem)
  }
}
