import Diagnostics
import ScoringCore
import SelfEvaluation

/// The reviewed projects of a department, and what they make together.
///
/// Together they are combined as the rules combine projects; the other projects are not in it.
public struct ReviewedDepartment: Sendable {
  /// As in ``ProjectKey``.
  public let key: String
  public let name: String
  /// In the order of the submission.
  public let projects: [ReviewedProject]
  /// 自评, 重算, 复核 of the reviewed projects together; `nil` where one of them has no such score.
  public let selfScore: Points?
  public let recomputed: Points?
  public let reviewed: Points?
  /// The rules by which it was reviewed, and everything that went in.
  public let receipt: Receipt
  public let findings: [Finding]

  public var deviation: Points? {
    guard let selfScore, let reviewed else { return nil }
    return try? selfScore.subtracting(reviewed)
  }
}
