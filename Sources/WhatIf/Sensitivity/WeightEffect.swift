import RuleFiles
import ScoringCore
import SelfEvaluation

/// What a weight of the first level does: to the score, and to the differences between projects.
public struct WeightEffect: Hashable, Sendable {
  public let axis: WeightAxis
  /// The share of its points that the department's projects earn together; `nil` where it is not known.
  public let rate: Ratio?
  /// By how many points the department's score changes for one point more, the others sharing what is left: before
  /// rounding, with six places.
  public let firstOrder: Ratio?
  /// Its share of all points.
  public let nominal: Ratio
  /// Its share in the differences between the projects' scores: the covariance of what it earns with the whole, over
  /// the variance of the whole. `nil` where projects do not differ, or there are fewer than two.
  public let effective: Ratio?

  static func all(_ axes: [WeightAxis], of department: MeasuredDepartment, _ result: EvaluationResult) -> [WeightEffect]
  {
    let spread = Spread(result)
    return axes.map { axis in
      let course = ScoreCourse(department, along: axis)
      return WeightEffect(
        axis: axis,
        rate: course.flatMap { $0.rate(whole: axis.whole) },
        firstOrder: course.flatMap { $0.change(perPointFrom: axis.points) },
        nominal: (try? Ratio(axis.points.tenThousandths, over: axis.whole.tenThousandths)) ?? .zero,
        effective: spread.share(of: axis)
      )
    }
  }

  /// With six places.
  fileprivate static func ratio(_ numerator: Int128, over denominator: Int128) -> Ratio? {
    guard denominator > 0 else { return nil }
    let (scaled, overflow) = numerator.multipliedReportingOverflow(by: 1_000_000)
    guard !overflow else { return nil }
    let half = numerator < 0 ? -denominator / 2 : denominator / 2
    return Int64(exactly: (scaled + half) / denominator).flatMap { try? Ratio($0, over: 1_000_000) }
  }
}

extension ScoreCourse {
  /// What the weight itself earns when it has all points.
  fileprivate func rate(whole: Points) -> Ratio? {
    value(at: whole).flatMap { WeightEffect.ratio($0, over: ScoreModel.value(of: whole)) }
  }

  fileprivate func change(perPointFrom points: Points) -> Ratio? {
    guard let next = try? points.adding(Points(whole: 1)), let now = value(at: points), let then = value(at: next)
    else {
      return nil
    }
    return WeightEffect.ratio(then - now, over: ScoreModel.unit)
  }
}

/// What each weight earns in each project, for the spread between projects.
private struct Spread {
  /// For each project that has a score, what each weight earned, in ten-thousandths.
  private let earned: [[WeightKey: Int64]]
  private let slots: [SchemeSlot]

  init(_ result: EvaluationResult) {
    var (earned, slots): ([[WeightKey: Int64]], [SchemeSlot]) = ([], [])
    for project in result.projects {
      guard let score = project.score, score.total.score != nil else { continue }
      var parts: [WeightKey: Int64] = [:]
      for weight in project.scheme.scoring.wholeWeights {
        switch weight {
        case .execution: parts[weight] = score.execution?.score?.tenThousandths ?? 0
        case .node(let node): parts[weight] = score.nodes[node].part.score?.tenThousandths ?? 0
        }
      }
      earned.append(parts)
      slots.append(result.ruleSet.slot(of: project))
    }
    self.earned = earned
    self.slots = slots
  }

  func share(of axis: WeightAxis) -> Ratio? {
    let count = Int128(earned.count)
    guard count > 1 else { return nil }
    let own = zip(earned, slots).map { parts, slot in Int128(axis.places[slot].flatMap { parts[$0] } ?? 0) }
    let whole = earned.map { $0.values.reduce(Int128(0)) { $0 + Int128($1) } }
    func covariance(_ left: [Int128], _ right: [Int128]) -> Int128 {
      count * zip(left, right).reduce(0) { $0 + $1.0 * $1.1 } - left.reduce(0, +) * right.reduce(0, +)
    }
    let variance = covariance(whole, whole)
    return variance > 0 ? WeightEffect.ratio(covariance(own, whole), over: variance) : nil
  }
}
