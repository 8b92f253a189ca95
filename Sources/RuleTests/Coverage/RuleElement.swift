import Diagnostics
import RuleFiles
import ScoringCore

/// One thing that a rule set says, which a case can make use of.
public struct RuleElement: Sendable {
  public let id: ID
  /// What it is called by.
  public let subject: Subject
  /// The piece of the curve, where it is one.
  public let piece: CurvePiece?
  /// What lies along that curve; `nil` for a share that is not measured of a target.
  public let measure: Measure?

  /// Where the rule set says it.
  public var place: SourcePlace { id.place }

  init(
    _ subject: Subject,
    _ aspect: Aspect = .rule,
    at place: SourcePlace,
    piece: CurvePiece? = nil,
    by measure: Measure? = nil
  ) {
    id = ID(place: place, aspect: aspect)
    self.subject = subject
    self.piece = piece
    self.measure = measure
  }

  /// A rule as it is written: what a variant, a node or the department's own tree takes over is the same rule.
  public struct ID: Hashable, Sendable {
    public let place: SourcePlace
    public let aspect: Aspect
  }

  /// Which part of what is written there.
  public enum Aspect: Hashable, Sendable {
    case rule
    /// A method, which stands where its curve does: with another measure it is another method.
    case measured(Measure)
    /// A piece of a curve, by its index.
    case piece(Int)
    /// Rounding of budget execution alone.
    case rounding
    /// The comparator of a target that states none.
    case unstated
    /// That only one of the parts of a node counts.
    case choice
    /// What yes/no indicators earn for one of the two answers.
    case answer(Bool)
    /// That the best and the worst rating are dropped.
    case droppedExtremes
    /// One of the checks of figures.
    case consistency(ConsistencyThresholds.Check)
    /// The share of the department's own indicators.
    case ownShare
  }

  public enum Subject: Hashable, Sendable {
    case execution(String)
    case zeroBudget(String)
    /// The names from the first level down.
    case node([String])
    /// What happens where a project has no indicator here.
    case absence([String])
    case method(TargetKind)
    case level(String)
    case item(String)
    case policy(PolicyKey)
    case override([String])
    case limit(String)
    case adjustment(String)
    case grade(String)
    case variant(String)
    case change(YearRange)
    /// How the projects of a department are combined.
    case department
  }
}
