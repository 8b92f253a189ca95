import ScoringCore
import SelfEvaluation

/// What an indicator's actual result (实际完成值) does to the scores.
public struct ActualEffect: Sendable {
  public let project: Int
  public let indicator: IndicatorResult
  /// What it lost, all of its points where it could not be scored.
  public let lost: Points
  /// By how many points its score changes for one more in its actual, where it stands on a slope; exact. `nil` where a
  /// step, a level or a word decides.
  public let slope: Ratio?
  /// What the department would gain if it reached its target, before rounding; `nil` where the project does not count.
  public let departmentGain: Ratio?

  static func all(of result: EvaluationResult) -> [ActualEffect] {
    var effects: [ActualEffect] = []
    let shares = shares(of: result)
    for (index, project) in result.projects.enumerated() {
      for indicator in project.indicators {
        let best = min(indicator.points, indicator.explanation.maximum ?? indicator.points)
        guard let lost = try? best.subtracting(indicator.score ?? .zero), lost > .zero else { continue }
        let gain = shares[index].flatMap { try? Ratio(lost.decimal).multiplied(by: $0) }
        effects.append(
          ActualEffect(
            project: index,
            indicator: indicator,
            lost: lost,
            slope: slope(of: indicator),
            departmentGain: gain
          )
        )
      }
    }
    return effects.enumerated().sorted { left, right in
      let (first, second) = (left.element.departmentGain ?? .zero, right.element.departmentGain ?? .zero)
      return first == second ? left.offset < right.offset : first > second
    }
    .map(\.element)
  }

  /// For each project the share with which it counts in the department's score.
  private static func shares(of result: EvaluationResult) -> [Ratio?] {
    let weights = result.department.weights
    var whole = ExactDecimal.zero
    for weight in weights { whole = weight.flatMap { try? whole.adding($0) } ?? whole }
    let rest = (try? Ratio.one.subtracting(result.ruleSet.department.rules.ownShare)) ?? .one
    return weights.map { weight in
      weight.flatMap { try? Ratio($0, over: whole) }.flatMap { try? $0.multiplied(by: rest) }
    }
  }

  private static func slope(of indicator: IndicatorResult) -> Ratio? {
    let explanation = indicator.explanation
    guard let piece = explanation.piece, !piece.isLevel, let lower = piece.lower, let upper = piece.upper,
      case .number(_, let target) = explanation.facts.target, case .number(let actual) = explanation.facts.actual,
      let measure = explanation.method?.measure, !target.isZero
    else { return nil }
    do throws(ArithmeticFault) {
      let rise = try piece.rateAtUpper.subtracting(piece.rateAtLower)
      let run = try upper.at.subtracting(lower.at)
      let points = try Ratio(explanation.points.decimal).multiplied(by: rise.divided(by: run))
      let (a, b) = (try Ratio(target), try Ratio(actual))
      switch measure {
      case .ratio, .deviation: return try points.divided(by: a)
      case .linearExcess: return try Ratio.zero.subtracting(points.divided(by: a))
      // Of A ÷ B, where B is the actual: −A ÷ B².
      case .reverseRatio: return try Ratio.zero.subtracting(points.multiplied(by: a.divided(by: b.multiplied(by: b))))
      case .closeness:
        if b < a { return try points.divided(by: a) }
        return try Ratio.zero.subtracting(points.multiplied(by: a.divided(by: b.multiplied(by: b))))
      case .value: return points
      case .daysLate: return nil
      }
    } catch {
      return nil
    }
  }
}
