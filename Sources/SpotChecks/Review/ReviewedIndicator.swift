import Diagnostics
import ScoringCore
import SelfEvaluation
import Submissions

/// An indicator with its three scores: by the department, by its figures, and as reviewed.
public struct ReviewedIndicator: Sendable {
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

  /// Why the reviewed score is not the department's own: ``reasons``, and where its figures never made its score.
  public var explanation: [Wording] {
    let isVerified = reasons.contains { if case .verified = $0 { true } else { false } }
    // What another result leads to needs no words of its own.
    let told = reasons.filter { if case .rules(.reason) = $0 { !isVerified } else { true } }.map(\.wording)
    guard let given, let recomputed, given != recomputed else { return told }
    let own = Wording(
      zh: "按自评完成值计算为 \(recomputed.text(places: 2)) 分",
      en: "the stated result makes \(recomputed.text(places: 2)) points"
    )
    return [own] + told
  }

  /// 自评得分, else what the figures make.
  public var selfScore: Points? { given ?? recomputed }

  /// 偏差: 自评得分 less 复核得分; above zero where the department scored itself too high.
  public var deviation: Points? {
    guard let selfScore, let reviewed else { return nil }
    return try? selfScore.subtracting(reviewed)
  }
}
