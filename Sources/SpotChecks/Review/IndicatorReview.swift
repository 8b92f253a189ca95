import ScoringCore
import SelfEvaluation
import Submissions

/// An indicator with its three scores: by the department, by its figures, and as reviewed.
public struct IndicatorReview: Sendable {
  public let id: IndicatorID
  /// As the department handed it in.
  public let entry: IndicatorEntry
  public let points: Points
  /// 自评得分; `nil` where the department wrote none.
  public let given: Points?
  /// What the department's figures make under the base rules.
  public let recomputed: Points?
  /// 复核得分; `nil` where it cannot be scored, and while reviewers differ.
  public let reviewed: Points?
  /// `nil` where no reviewer said anything about it.
  public let verdict: Verdict?
  /// Whether reviewers differ on it.
  public let isDisputed: Bool
  /// Why the reviewed score is not the recomputed one; empty where it is.
  public let reasons: [ReviewReason]

  /// 自评得分, else what the figures make.
  public var selfScore: Points? { given ?? recomputed }

  /// 偏差: 自评得分 less 复核得分; above zero where the department scored itself too high.
  public var deviation: Points? {
    guard let selfScore, let reviewed else { return nil }
    return try? selfScore.subtracting(reviewed)
  }
}
