/// The points of a project given to its categories and indicators.
///
/// Points that the table states are kept. What is left of a category is shared out by the rule set's policy, in the
/// smallest unit that the rule set rounds to; a remainder goes to the first indicators, one unit each, so that the
/// shares always add up to the whole.
struct PointsAllocation: Sendable {
  /// For each indicator.
  let indicators: [Points]
  /// For each category of the rule set.
  let categories: [Points]
  /// For each category whether the project has an indicator in it.
  let isPresent: [Bool]

  init(_ slots: [MeasuredIndicator.Slot], under rules: ScoringRules) throws(ArithmeticFault) {
    let unit = PointsUnit(places: Int(rules.rounding.places))
    var members = Array(repeating: [Int](), count: rules.categories.count)
    for (index, slot) in slots.enumerated() where members.indices.contains(slot.category) {
      members[slot.category].append(index)
    }
    isPresent = members.map { !$0.isEmpty }
    let isFullyStated = slots.allSatisfy { $0.statedPoints != nil }
    var shares = slots.map { $0.statedPoints ?? .zero }
    // A table that states all its points has dealt with absent categories itself.
    let budget = isFullyStated ? rules.categories.map { _ in .zero } : try Self.categoryPoints(isPresent, rules, unit)

    if !isFullyStated {
      switch rules.policies.unweighted {
      case .evenlyOverAll:
        let whole = try Points.sum(of: budget)
        try Self.share(whole, among: Array(slots.indices), slots, unit, into: &shares)
      case .evenlyByIndicator:
        for (category, indices) in members.enumerated() {
          try Self.share(budget[category], among: indices, slots, unit, into: &shares)
        }
      case .evenlyBySubcategory:
        for (category, indices) in members.enumerated() {
          let groups = Self.groups(of: indices, slots)
          let parts = unit.split(budget[category], weights: groups.map { _ in 1 })
          for (group, part) in zip(groups, parts) {
            try Self.share(part, among: group, slots, unit, into: &shares)
          }
        }
      }
    }
    var totals = budget
    for (category, indices) in members.enumerated() where !indices.isEmpty {
      totals[category] = try Points.sum(of: indices.map { shares[$0] })
    }
    indicators = shares
    categories = totals
  }

  /// The points of each category after those of absent ones were dealt with.
  private static func categoryPoints(
    _ isPresent: [Bool],
    _ rules: ScoringRules,
    _ unit: PointsUnit
  ) throws(ArithmeticFault) -> [Points] {
    let stated = rules.categories.map { $0.points }
    guard rules.policies.absentCategory == .redistribute, isPresent.contains(true), isPresent.contains(false) else {
      return stated
    }
    let whole = try Points.sum(of: stated)
    let present = stated.indices.filter { isPresent[$0] }
    let parts = unit.split(whole, weights: present.map { stated[$0].tenThousandths })
    var result = stated.map { _ in Points.zero }
    for (index, part) in zip(present, parts) { result[index] = part }
    return result
  }

  /// Shares what the stated points leave of `points` among the indicators without any.
  private static func share(
    _ points: Points,
    among indices: [Int],
    _ slots: [MeasuredIndicator.Slot],
    _ unit: PointsUnit,
    into shares: inout [Points]
  ) throws(ArithmeticFault) {
    var rest = points
    for index in indices { rest = try rest.subtracting(slots[index].statedPoints ?? .zero) }
    let open = indices.filter { slots[$0].statedPoints == nil }
    for (index, part) in zip(open, unit.split(max(rest, .zero), weights: open.map { _ in 1 })) {
      shares[index] = part
    }
  }

  /// The indicators of a category by subcategory, in the order of first appearance.
  private static func groups(of indices: [Int], _ slots: [MeasuredIndicator.Slot]) -> [[Int]] {
    var order: [Int?] = []
    var groups: [[Int]] = []
    for index in indices {
      if let group = order.firstIndex(of: slots[index].subcategory) {
        groups[group].append(index)
      } else {
        order.append(slots[index].subcategory)
        groups.append([index])
      }
    }
    return groups
  }
}
