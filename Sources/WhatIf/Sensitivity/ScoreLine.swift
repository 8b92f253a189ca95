import ScoringCore

/// A score as a straight line over one weight, while the others share what is left in proportion.
///
/// Before rounding a score is linear in the weights. Figures are fixed-point numbers; ``slack`` bounds how far the rounded
/// score may lie from the line: rounding of points, of scores and of the fixed-point numbers together.
struct ScoreLine: Sendable {
  /// The score at a weight of zero, in 10⁻¹² points.
  let start: Int128
  /// By how much it changes for each point of the weight, in 10⁻¹² points.
  let slope: Int128
  let slack: Int128

  /// 10⁻¹² points in a point.
  static let unit: Int128 = 1_000_000_000_000
  /// 10⁻¹² points in the smallest unit of points.
  private static let perTenThousandth: Int128 = 100_000_000

  func value(at points: Points) -> Int128 { start + slope * Int128(points.tenThousandths) / 10_000 }

  static func value(of points: Points) -> Int128 { Int128(points.tenThousandths) * perTenThousandth }

  /// Whether the rounded score is on this side of `bound` for certain; `nil` where rounding decides.
  func reaches(_ bound: Points, at points: Points) -> Bool? {
    let distance = value(at: points) - Self.value(of: bound)
    return distance.magnitude <= slack.magnitude ? nil : distance > 0
  }
}

extension ScoreLine {
  /// The line of a project; `nil` where its score is not linear in the weight, or too little is known to say so.
  init?(_ member: MeasuredDepartment.Member, along weight: WeightKey, under rules: ScoringRules) {
    guard let rates = ScoreLine.rates(of: member, under: rules), let own = rates[weight] else { return nil }
    let whole = Int128(rules.tree.points.tenThousandths)
    var (sum, points): (Int128, Int128) = (0, 0)
    for other in rules.wholeWeights where other != weight {
      let share = Int128(rules.points(of: other)?.tenThousandths ?? 0)
      sum += share * (rates[other] ?? 0)
      points += share
    }
    guard points > 0 else { return nil }
    let rest = sum / points
    start = rest * whole / 10_000
    slope = own - rest
    // A unit for the points of each weight and each indicator, one for each of their scores, and some for the sums.
    let weights = rules.tree.nodes.count { $0.points != nil }
    let steps = 2 * member.measured.indicators.count + 2 * weights + 6
    let places = min(Int(rules.rounding.places), rules.tree.execution?.rounding.map { Int($0.places) } ?? 4)
    let step = Self.value(of: Points(tenThousandths: PointsUnit(places: places).tenThousandths))
    slack = Int128(steps) * step + Int128(steps * rules.wholeWeights.count) * Self.perTenThousandth * 2
  }

  /// The rate that each weight of the first level earns, in 10⁻¹²; `nil` where the score is not simply their sum.
  static func rates(of member: MeasuredDepartment.Member, under rules: ScoringRules) -> [WeightKey: Int128]? {
    guard isPlain(member, rules) else { return nil }
    // Rates do not depend on the weights: an even split at the finest places gives them most exactly.
    let weights = rules.wholeWeights
    let even = PointsUnit(places: Points.places).split(rules.tree.points, weights: weights.map { _ in 1 })
    var fine = rules
    fine.rounding = Rounding(places: Points.places, mode: .halfUp, stage: .project)
    let set = Dictionary(zip(weights, even)) { first, _ in first }
    guard let evened = try? Reweighting(set: set, others: .refuse).applied(to: fine),
      let score = try? Evaluator(rules: evened).weigh(member.measured),
      !score.nodes.enumerated().contains(where: { rules.tree.nodes[$0].parent == nil && $1.isAbsent })
    else { return nil }
    var rates: [WeightKey: Int128] = [:]
    if rules.tree.execution != nil { rates[.execution] = fixed(member.measured.execution?.rate) }
    var (earned, points): ([Int: Int128], [Int: Int128]) = ([:], [:])
    for (indicator, scored) in zip(member.measured.indicators, score.indicators) {
      let root = rules.tree.root(of: indicator.slot.node)
      earned[root, default: 0] += Int128(scored.points.tenThousandths) * fixed(indicator.rate)
      points[root, default: 0] += Int128(scored.points.tenThousandths)
    }
    for case .node(let root) in weights {
      guard let whole = points[root], whole > 0 else { return nil }
      rates[.node(root)] = (earned[root] ?? 0) / whole
    }
    return rates
  }

  private static func fixed(_ rate: Ratio?) -> Int128 {
    rate.map { Int128($0.numerator) * unit / Int128($0.denominator) } ?? 0
  }

  /// Nothing in the rules or the project bends the line.
  private static func isPlain(_ member: MeasuredDepartment.Member, _ rules: ScoringRules) -> Bool {
    rules.limits.isEmpty && rules.unweighted != .evenlyOverAll && rules.goals == .together && !member.statesPoints
      && rules.tree.nodes.allSatisfy { $0.choice == .all && $0.kind == .regular }
      && rules.indicatorRules.allSatisfy { $0.maximum == nil }
      && member.measured.indicators.allSatisfy {
        $0.slot.counting == .counted && $0.deduction == .zero && $0.maximum == nil
      }
      && rules.unweighted != .forbidden
  }
}

extension ScoreLine {
  /// The line of the department as the mean of its projects; `nil` where one of them has none.
  init?(_ department: MeasuredDepartment, along axis: WeightAxis) {
    let rules = department.rules.department.rules
    guard rules.ownShare == .zero else { return nil }
    var (start, slope, whole, slack): (Int128, Int128, Int128, Int128) = (0, 0, 0, 0)
    for (member, budget) in zip(department.projects, department.budgets) {
      // Without any scored indicator there is no score, whatever the weights.
      guard let member, member.measured.indicators.contains(where: { $0.rate != nil }) else { continue }
      guard let scoring = department.rules.scheme(member.slot)?.scoring else { return nil }
      guard let weight = ScoreLine.budget(budget, rules) else { return nil }
      if weight == 0 { continue }
      // A scheme without this weight does not move with it, and neither do its projects.
      guard let key = axis.places[member.slot], let line = ScoreLine(member, along: key, under: scoring) else {
        return nil
      }
      let (first, firstOverflow) = line.start.multipliedReportingOverflow(by: weight)
      let (second, secondOverflow) = line.slope.multipliedReportingOverflow(by: weight)
      guard !firstOverflow, !secondOverflow, start.magnitude < 1 << 120, slope.magnitude < 1 << 120 else { return nil }
      start += first
      slope += second
      whole += weight
      slack = max(slack, line.slack)
    }
    guard whole > 0 else { return nil }
    let unit = Points(tenThousandths: PointsUnit(places: Int(rules.rounding.places)).tenThousandths)
    self.init(start: start / whole, slope: slope / whole, slack: slack + 2 * Self.value(of: unit))
  }

  /// The weight of a project as a whole number; `nil` where it is too fine or too large for this.
  private static func budget(_ budget: ExactDecimal?, _ rules: DepartmentRules) -> Int128? {
    guard rules.combination == .budgetWeighted else { return 1 }
    guard let budget, !budget.isNegative else { return 0 }
    guard budget.scale <= 6, budget.coefficient < 1_000_000_000_000 else { return nil }
    return (budget.scale..<6).reduce(Int128(budget.coefficient)) { digits, _ in digits * 10 }
  }
}
