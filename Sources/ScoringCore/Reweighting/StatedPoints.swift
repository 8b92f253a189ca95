/// Points that a table states (分值), brought along when the weights of the rules change.
///
/// Points that a table states go before those of the rules, so that without this nothing would move. Each indicator's points
/// change as those of the node do whose points it shares; a project whose indicators all state theirs keeps the sum
/// that it had, or as much of it as the whole has become.
public struct StatedPoints: Sendable {
  private let before: ScoringRules
  private let after: ScoringRules
  private let unit: PointsUnit

  public init(from before: ScoringRules, to after: ScoringRules) {
    self.before = before
    self.after = after
    unit = PointsUnit(places: Int(after.rounding.places))
  }

  /// The points of a project's indicators and of its goals.
  public func rescaled(_ slots: [MeasuredIndicator.Slot], goals: [Points?]) -> (indicators: [Points?], goals: [Points?])
  {
    let goals = goals.contains { $0 != nil } ? rescaled(goals: goals) : goals
    guard before.tree != after.tree, slots.contains(where: { $0.statedPoints != nil }) else {
      return (slots.map { $0.statedPoints }, goals)
    }
    var points = slots.map { $0.statedPoints }
    for goal in Set(slots.map { $0.goal }) {
      rescale(slots.indices.filter { slots[$0].goal == goal }, of: slots, &points)
    }
    return (points, goals)
  }

  private func rescale(_ members: [Int], of slots: [MeasuredIndicator.Slot], _ points: inout [Points?]) {
    // Indicators that share the points of one node, in the order of the table.
    var groups: [Int: [Int]] = [:]
    var order: [Int] = []
    for index in members where slots[index].statedPoints != nil {
      guard before.tree.nodes.indices.contains(slots[index].node),
        let node = after.weightedAncestor(of: slots[index].node)
      else { continue }
      if groups[node] == nil { order.append(node) }
      groups[node, default: []].append(index)
    }
    let sums = order.map { node in (groups[node] ?? []).reduce(Int64(0)) { $0 &+ (points[$1]?.tenThousandths ?? 0) } }
    var targets = zip(order, sums).map { node, sum in Self.scaled(sum, old(node), new(node)) }
    // What had no points of its own takes them from what stands beside it.
    for (position, node) in order.enumerated() where before.tree.nodes[node].points == nil {
      targets[position] = new(node)
      guard let beside = order.firstIndex(where: { $0 == before.weightedAncestor(of: node) }) else { continue }
      targets[beside] = max(0, targets[beside] &+ sums[position] &- targets[position])
    }
    // A bonus or a deduction stands beside the whole.
    let regular = order.indices.filter { before.tree.nodes[before.tree.root(of: order[$0])].kind == .regular }
    let isFullyStated = members.allSatisfy { slots[$0].statedPoints != nil }
    var totals = targets.map { Points(tenThousandths: $0) }
    if isFullyStated {
      let sum = regular.reduce(Int64(0)) { $0 &+ sums[$1] }
      let whole = Points(tenThousandths: Self.scaled(sum, regularSum(before), regularSum(after)))
      for (index, part) in zip(regular, unit.split(whole, like: regular.map { totals[$0] })) { totals[index] = part }
    }
    for (position, node) in order.enumerated() {
      guard let group = groups[node], sums[position] != totals[position].tenThousandths else { continue }
      let stated = group.map { points[$0] ?? .zero }
      for (index, part) in zip(group, unit.split(totals[position], like: stated)) { points[index] = part }
    }
  }

  private func rescaled(goals: [Points?]) -> [Points?] {
    let (old, new) = (regularSum(before), regularSum(after))
    guard old != new else { return goals }
    return goals.map { $0.map { Points(tenThousandths: Self.scaled($0.tenThousandths, old, new)) } }
  }

  private func old(_ node: Int) -> Int64 { before.tree.nodes[node].points?.tenThousandths ?? 0 }
  private func new(_ node: Int) -> Int64 { after.tree.nodes[node].points?.tenThousandths ?? 0 }

  private func regularSum(_ rules: ScoringRules) -> Int64 {
    rules.tree.roots.filter { rules.tree.nodes[$0].kind == .regular }
      .reduce(0) { $0 &+ (rules.tree.nodes[$1].points?.tenThousandths ?? 0) }
  }

  /// `amount × new ÷ old`, rounded to the nearest; as it is where there was nothing to compare with.
  private static func scaled(_ amount: Int64, _ old: Int64, _ new: Int64) -> Int64 {
    guard old > 0, old != new else { return amount }
    let product = Int128(amount) * Int128(new)
    return Int64(clamping: (product * 2 + Int128(old)) / (Int128(old) * 2))
  }
}
