import ScoringCore
import SelfEvaluation
import Submissions

/// How well the targets are set, counted over all projects: what part three tells and part four answers.
struct TargetSurvey {
  let projects: [ProjectTargets]

  init(_ reviews: [ProjectReview]) {
    projects = reviews.map(ProjectTargets.init)
  }

  var count: Int { projects.map(\.count).reduce(0, +) }
  var quantitative: Int { projects.map(\.quantitative).reduce(0, +) }
  var qualitative: Int { projects.map(\.qualitative).reduce(0, +) }
  var withoutTable: [ProjectTargets] { projects.filter { $0.count == 0 } }
  var unusable: [IndicatorName] { projects.flatMap(\.unusable) }
  var withoutUnit: [IndicatorName] { projects.flatMap(\.withoutUnit) }
  var unplaced: [IndicatorName] { projects.flatMap(\.unplaced) }
  var exceeded: [IndicatorName] { projects.flatMap(\.exceeded) }
  /// Projects with a table in which a category of the rule set has no indicator.
  var incomplete: [ProjectTargets] { projects.filter { $0.count > 0 && !$0.missingCategories.isEmpty } }
}

/// An indicator by name, with its project.
struct IndicatorName {
  let project: String
  let indicator: String
}

extension [IndicatorName] {
  /// “项目”的“甲”“乙”、“项目二”的“丙”, by project in order.
  func text(limit: Int = 8) -> String {
    var projects: [String] = []
    var names: [String: [String]] = [:]
    for name in prefix(limit) {
      if names[name.project] == nil { projects.append(name.project) }
      names[name.project, default: []].append(name.indicator)
    }
    let parts = projects.map { "“\(Clause.text($0))”的\(NameList.quoted(names[$0] ?? [], counter: "项", limit: limit))" }
    return parts.joined(separator: "、") + (count > limit ? "等\(count)项" : "")
  }
}

/// The target table of one project.
struct ProjectTargets {
  let name: String
  let count: Int
  private(set) var quantitative = 0
  private(set) var qualitative = 0
  private(set) var unusable: [IndicatorName] = []
  private(set) var withoutUnit: [IndicatorName] = []
  private(set) var unplaced: [IndicatorName] = []
  let exceeded: [IndicatorName]
  /// Categories of the rule set without an indicator.
  let missingCategories: [String]

  init(_ review: ProjectReview) {
    let project = review.project
    name = review.name
    count = project.indicatorCount
    exceeded = review.exceeded.map { IndicatorName(project: review.name, indicator: $0.name) }
    let tree = project.scheme.tree
    let present = Set(project.indicators.map { tree.root(of: $0.facts.node) })
    missingCategories = project.scheme.categories
      .filter { !present.contains($0) && tree.nodes[$0].kind == .regular }
      .map { project.scheme.nodes[$0].name }
    for indicator in project.indicators { add(indicator.entry, isUsable: indicator.facts.target != .none) }
    for entry in project.unplaced {
      add(entry, isUsable: true)
      unplaced.append(name(of: entry))
    }
  }

  private mutating func add(_ entry: IndicatorEntry, isUsable: Bool) {
    switch entry.targetValue.reading {
    // A checklist and experts' ratings need no target.
    case .none where isUsable: qualitative += 1
    case _ where !isUsable: unusable.append(name(of: entry))
    case .none, .yesNo(nil): unusable.append(name(of: entry))
    case .qualitative, .yesNo: qualitative += 1
    case .quantity(let quantity):
      quantitative += 1
      if quantity.unit.written.isEmpty { withoutUnit.append(name(of: entry)) }
    case .range(_, _, let unit):
      quantitative += 1
      if unit.written.isEmpty { withoutUnit.append(name(of: entry)) }
    case .date, .multiple: quantitative += 1
    }
  }

  private func name(of entry: IndicatorEntry) -> IndicatorName {
    IndicatorName(project: name, indicator: entry.name.text.isEmpty ? entry.subcategory.text : entry.name.text)
  }
}
