import Diagnostics
import RuleFiles
import ScoringCore

/// One thing that a rule set says, which a case can make use of.
public struct RuleElement: Hashable, Sendable {
  public let id: ID
  /// Where the rule set says it.
  public let place: SourcePlace

  /// Which thing it is; indices are those of the rule set's lists, and of the pieces of a curve.
  public enum ID: Hashable, Sendable {
    case execution
    case executionPiece(Int)
    /// What a project without a budget earns.
    case zeroBudget
    case category(Int)
    case subcategory(Int, Int)
    /// The comparator of a target in a subcategory that states none.
    case unstated(Int, Int)
    case method(TargetKind)
    case methodPiece(TargetKind, Int)
    case level(Int)
    case policy(PolicyKey)
    /// A piece of the curve that reduces an over-achievement.
    case overAchievementPiece(Int)
    case grade(Int)
  }
}
