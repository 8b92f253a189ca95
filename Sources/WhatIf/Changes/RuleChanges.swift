import Diagnostics
import RuleFiles
import ScoringCore

/// Changes of a rule set: some weights and bounds of grades, by their places in its schemes.
public struct RuleChanges: Sendable {
  public var weights: [SchemeSlot: [WeightKey: Points]] = [:]
  /// The lowest points of grades, by their index.
  public var grades: [Int: Points] = [:]
  /// The share of the department's own indicators in the whole, 0…1; `nil` leaves it as it is.
  public var ownShare: Ratio?
  public var others: OtherWeights

  public init(
    weights: [SchemeSlot: [WeightKey: Points]] = [:],
    grades: [Int: Points] = [:],
    others: OtherWeights = .rescale
  ) {
    self.weights = weights
    self.grades = grades
    self.others = others
  }

  public var isEmpty: Bool { weights.values.allSatisfy(\.isEmpty) && grades.isEmpty && ownShare == nil }

  /// Finds what the names of the assignments mean in a rule set.
  ///
  /// - Throws: `UnusableInput` with everything that is wrong with them.
  public init(
    _ assignments: [RuleAssignment],
    others: OtherWeights,
    in rules: RuleSet
  ) throws(UnusableInput) {
    self.init(others: others)
    var findings: [Finding] = []
    for assignment in assignments {
      do throws(WhatIfProblem) {
        try add(assignment, in: rules)
      } catch {
        findings.append(error.finding(at: assignment.place))
      }
    }
    guard findings.isEmpty else { throw UnusableInput(findings: findings) }
  }

  private mutating func add(_ assignment: RuleAssignment, in rules: RuleSet) throws(WhatIfProblem) {
    guard let target = ChangeTarget(assignment.name) else {
      throw .unknownWeight(assignment.name, suggestion: nil)
    }
    if target == .ownShare {
      guard rules.department.own != nil else { throw .unknownWeight(assignment.name, suggestion: nil) }
      guard ownShare == nil else { throw .repeatedName(assignment.name) }
      ownShare = try Self.share(assignment)
      return
    }
    let points = try Self.points(assignment)
    switch target {
    case .ownShare: break
    case .grade(let name):
      guard let index = rules.grades.firstIndex(where: { $0.name == name }) else {
        throw .unknownGrade(name, suggestion: Suggestion.nearest(to: name, in: rules.grades.map(\.name)))
      }
      guard grades.updateValue(points, forKey: index) == nil else { throw .repeatedName(assignment.name) }
    case .weight(let names, let isOwn):
      for (slot, weight) in try Self.weights(names, isOwn: isOwn, as: assignment.name, in: rules) {
        guard weights[slot, default: [:]].updateValue(points, forKey: weight) == nil else {
          throw .repeatedName(assignment.name)
        }
      }
    }
  }

  /// Where a weight stands: in every scheme of projects that has it, or in that of the department's own indicators.
  static func weights(
    _ names: [String],
    isOwn: Bool,
    as written: String,
    in rules: RuleSet
  ) throws(WhatIfProblem) -> [(slot: SchemeSlot, weight: WeightKey)] {
    var found: [(slot: SchemeSlot, weight: WeightKey)] = []
    let slots = rules.slots.filter { ($0 == .own) == isOwn }
    for slot in slots {
      guard let scheme = rules.scheme(slot) else { continue }
      let known = WeightNames(scheme)
      switch known.match(names) {
      case .one(let weight): found.append((slot, weight))
      case .several(let weights): throw .ambiguousWeight(written, paths: weights.map(known.path(to:)))
      case .none: break
      }
    }
    guard found.isEmpty else { return found }
    let schemes = slots.compactMap { rules.scheme($0) }
    throw .unknownWeight(
      written,
      suggestion: schemes.compactMap { WeightNames($0).suggestion(for: names.last ?? "") }.first
    )
  }

  /// `40%`
  private static func share(_ assignment: RuleAssignment) throws(WhatIfProblem) -> Ratio {
    guard assignment.value.hasSuffix("%"), let percent = ExactDecimal(assignment.value.dropLast()),
      !percent.isNegative, percent <= ExactDecimal(100), let share = try? Ratio(percent, over: ExactDecimal(100))
    else { throw .notAShare(name: assignment.name, value: assignment.value) }
    return share
  }

  /// `40`, `40分`
  static func points(_ assignment: RuleAssignment) throws(WhatIfProblem) -> Points {
    let text = assignment.value.hasSuffix("分") ? String(assignment.value.dropLast()) : assignment.value
    guard let decimal = ExactDecimal(text), let points = try? Points(decimal), points <= Points(whole: 10_000) else {
      throw .notPoints(name: assignment.name, value: assignment.value)
    }
    guard points >= .zero else { throw .negativePoints(name: assignment.name, value: assignment.value) }
    return points
  }
}
