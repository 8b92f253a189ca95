import ScoringCore

/// A project's score before rounding as a function of one weight, while the others share what is left in proportion.
///
/// Each weight of the first level earns a rate that no weight changes; the score is the sum of the rates with the weights,
/// where the points of a category without indicators go to the others in proportion. Figures are fixed-point
/// numbers; ``slack`` bounds how far the rounded score may lie from the value here: rounding of points, of scores and of
/// the fixed-point numbers together.
struct ScoreModel: Sendable {
  /// The weight that is varied, and the whole that all make, in ten-thousandths of a point.
  private let varied: Part
  private let others: [Part]
  private let whole: Int128
  let slack: Int128
  /// By how much the score can change at most for a point more or less of the weight that is varied.
  ///
  /// Without absent categories it is a point: the weight earns what the others lose. Where the points of absent ones go to
  /// those that are there, with the weight p, the whole W and the share A of the others that are there in what the weight
  /// leaves, the mean rate E/G of what is there has the slope W(rA − B)/G², where B ≤ A and G ≥ WA: times what it is the
  /// rate of, at most W, that is no more than 1/A.
  let steepness: Int128

  private struct Part: Sendable {
    let points: Int128
    /// What is earned of each point, in 10⁻¹².
    let rate: Int128
    /// Budget execution stands beside the categories, and a category may be absent.
    let role: Role
  }

  private enum Role: Sendable {
    case execution
    case present
    case absent
  }

  /// 10⁻¹² points in a point.
  static let unit: Int128 = 1_000_000_000_000
  /// 10⁻¹² points in the smallest unit of points.
  static let perTenThousandth: Int128 = 100_000_000

  static func value(of points: Points) -> Int128 { Int128(points.tenThousandths) * perTenThousandth }

  /// The score in 10⁻¹² points; `nil` where no weight is left that anything could be earned of.
  func value(at points: Points) -> Int128? {
    let set = Int128(points.tenThousandths)
    let rest = whole - set
    let sum = others.reduce(Int128(0)) { $0 + $1.points }
    guard rest == 0 || sum > 0 else { return nil }
    // All in units of ten-thousandths of a point times `scale`, so that proportions stay exact.
    let scale = max(sum, 1)
    var (earned, given, execution, all): (Int128, Int128, Int128, Int128) = (0, 0, 0, 0)
    for (part, weight) in [(varied, set * scale)] + others.map({ ($0, $0.points * rest) }) {
      switch part.role {
      case .execution: execution += weight * part.rate
      case .present:
        earned += weight * part.rate
        given += weight
        all += weight
      case .absent: all += weight
      }
    }
    if all > given {
      guard given > 0 else { return nil }
      earned = (earned / given) * all
    }
    return (earned + execution) / scale / 10_000
  }
}

extension ScoreModel {
  /// - Returns: `nil` where the score is not of this form, such as with limits, alternatives or points that tables state.
  init?(_ member: MeasuredDepartment.Member, along weight: WeightKey, under rules: ScoringRules) {
    guard Self.isPlain(member, rules), let rates = Self.rates(of: member, under: rules) else { return nil }
    func part(_ key: WeightKey) -> Part {
      let points = Int128(rules.points(of: key)?.tenThousandths ?? 0)
      let role: Role = key == .execution ? .execution : rates[key] == nil ? .absent : .present
      return Part(points: points, rate: rates[key] ?? 0, role: role)
    }
    let weights = rules.wholeWeights
    guard weights.contains(weight) else { return nil }
    varied = part(weight)
    others = weights.filter { $0 != weight }.map(part)
    whole = Int128(rules.tree.points.tenThousandths)
    let left = others.reduce(Int128(0)) { $0 + $1.points }
    let present = others.reduce(Int128(0)) { $0 + ($1.role == .present ? $1.points : 0) }
    steepness = 2 + (present > 0 ? (left + present - 1) / present : 0)
    // A unit for the points of each weight and each indicator, one for each of their scores, and some for the sums.
    let count = rules.tree.nodes.count { $0.points != nil }
    let steps = Int128(2 * member.measured.indicators.count + 2 * count + 6)
    let places = min(Int(rules.rounding.places), rules.tree.execution?.rounding.map { Int($0.places) } ?? Points.places)
    let step = Self.value(of: Points(tenThousandths: PointsUnit(places: places).tenThousandths))
    slack = steps * step + steps * Int128(weights.count) * Self.perTenThousandth * 2
  }

  /// The rate that each weight of the first level earns; none for a category without indicators.
  private static func rates(of member: MeasuredDepartment.Member, under rules: ScoringRules) -> [WeightKey: Int128]? {
    // Rates do not depend on the weights: an even split at the finest places gives them most exactly.
    let weights = rules.wholeWeights
    let even = PointsUnit(places: Points.places).split(rules.tree.points, weights: weights.map { _ in 1 })
    var fine = rules
    fine.rounding = Rounding(places: Points.places, mode: .halfUp, stage: .project)
    let set = Dictionary(zip(weights, even)) { first, _ in first }
    guard let evened = try? Reweighting(set: set, others: .refuse).applied(to: fine),
      let score = try? Evaluator(rules: evened).weigh(member.measured)
    else { return nil }
    var rates: [WeightKey: Int128] = [:]
    if rules.tree.execution != nil { rates[.execution] = fixed(member.measured.execution?.rate) }
    var (earned, points): ([Int: Int128], [Int: Int128]) = ([:], [:])
    for (indicator, scored) in zip(member.measured.indicators, score.indicators) {
      guard rules.tree.nodes.indices.contains(indicator.slot.node) else { return nil }
      let root = rules.tree.root(of: indicator.slot.node)
      earned[root, default: 0] += Int128(scored.points.tenThousandths) * fixed(indicator.rate)
      points[root, default: 0] += Int128(scored.points.tenThousandths)
    }
    for case .node(let root) in weights {
      if score.nodes[root].isAbsent, rules.tree.nodes[root].absence == .redistribute { continue }
      guard let whole = points[root], whole > 0, !score.nodes[root].isAbsent else { return nil }
      rates[.node(root)] = (earned[root] ?? 0) / whole
    }
    return rates
  }

  private static func fixed(_ rate: Ratio?) -> Int128 {
    rate.map { Int128($0.numerator) * unit / Int128($0.denominator) } ?? 0
  }

  /// Whether nothing in the rules or the project bends the function or breaks it.
  private static func isPlain(_ member: MeasuredDepartment.Member, _ rules: ScoringRules) -> Bool {
    let isPlainRule =
      rules.limits.isEmpty && rules.unweighted != .evenlyOverAll && rules.unweighted != .forbidden
      && rules.goals == .together
    return isPlainRule && !member.statesPoints
      && rules.tree.nodes.allSatisfy { $0.choice == .all && $0.kind == .regular }
      && member.measured.indicators.allSatisfy {
        $0.slot.counting == .counted && $0.deduction == .zero && $0.maximum == nil
      }
  }
}
