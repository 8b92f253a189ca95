import Diagnostics
import RuleFiles
import ScoringCore

/// A project after its review.
public struct ReviewedProject: Sendable {
  public let key: ProjectKey
  public let name: String
  /// 全年预算数, else 年初预算数, in 万元.
  public let budget: ExactDecimal?
  /// 自评得分; `nil` where the department wrote none.
  public let given: Points?
  /// What its figures make under the base rules.
  public let recomputed: Points?
  /// What the verified results make under the review rules, before ``deduction``; `nil` while reviewers differ.
  public let verified: Points?
  /// What the class of the deviation takes off.
  public let deduction: Points
  /// 复核得分: what stands in the end.
  public let reviewed: Points?
  /// The class of the deviation; `nil` where the rules make none, or there is no deviation to be known.
  public let deviationClass: DeviationClass?
  /// The grade that its self-score would be.
  public let selfGrade: String?
  /// The grade after review.
  public let grade: String?
  /// Whether the class of the deviation, and not the score, decided the grade.
  public let isGradeCapped: Bool
  /// Something in it could not be scored.
  public let isProvisional: Bool
  /// In the order of the submission.
  public let indicators: [ReviewedIndicator]
  /// 预算执行, as if it were an indicator; `nil` where the rules give no points for it.
  public let execution: ReviewedIndicator?
  /// In reading order.
  public let findings: [Finding]

  /// 自评得分, else what its figures make.
  public var selfScore: Points? { given ?? recomputed }

  /// 偏差: 自评得分 less what was verified; above zero where the department scored itself too high.
  public var deviation: Points? {
    guard let selfScore, let verified else { return nil }
    return try? selfScore.subtracting(verified)
  }

  /// Everything that earns points: the indicators, and budget execution.
  public var parts: [ReviewedIndicator] { indicators + [execution].compactMap(\.self) }

  /// How many of its parts nobody said anything about; they count as the department stated them.
  public var openParts: Int { parts.count { $0.verdict == nil && !$0.isDisputed } }

  /// What follows from the deviation by the review rules, in words.
  public var consequences: [Wording] {
    guard let deviationClass else { return [] }
    var consequences: [Wording] = []
    if deduction > .zero {
      consequences.append(
        Wording(
          zh: "属“\(deviationClass.name)”，另扣 \(deduction.text) 分",
          en: "class '\(deviationClass.name)': \(deduction.text) points taken off"
        )
      )
    }
    if isGradeCapped, let grade {
      consequences.append(
        Wording(
          zh: "属“\(deviationClass.name)”，最高评为“\(grade)”",
          en: "class '\(deviationClass.name)': grade at most \(grade)"
        )
      )
    }
    return consequences
  }

  /// What is put on record.
  public func outcome(rules: RuleIdentity, by person: String, at moment: Moment) -> Outcome {
    Outcome(
      item: key,
      reviewed: reviewed,
      deviation: deviation,
      deviationClass: deviationClass?.name,
      grade: grade,
      rulesDigest: rules.digest,
      settledBy: person,
      settledAt: moment
    )
  }
}
