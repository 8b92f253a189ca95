import Diagnostics
import ScoringCore

/// A score that a case expects.
public struct ExpectedScore: Hashable, Sendable {
  /// `nil` when there must be no score.
  public let points: Points?
  public let place: SourcePlace
}

/// A rate of the points that a case expects, to as many places as are written.
public struct ExpectedRate: Hashable, Sendable {
  /// As written: `66.67%`, `0.6667`.
  public let text: String
  /// The number before the `%`, or hundred times the number.
  public let percent: ExactDecimal
  /// Places of the percentage that are compared.
  public let places: Int
  public let place: SourcePlace
}

/// A reason code that a case expects, by its name.
public struct ExpectedReason: Hashable, Sendable {
  public let code: ReasonCode
  public let place: SourcePlace
}

/// What a case expects of an indicator.
public struct ExpectedIndicator: Hashable, Sendable {
  public var score: ExpectedScore?
  public var rate: ExpectedRate?
  public var reason: ExpectedReason?

  public var isEmpty: Bool { score == nil && rate == nil && reason == nil }
}

/// What a case expects of a project, or of the department.
public struct ExpectedPart: Hashable, Sendable {
  public var score: ExpectedScore?
  /// ``noneWord`` when there must be no grade.
  public var grade: PlacedText?
  /// Of budget execution (预算执行率).
  public var execution: ExpectedScore?
  /// Of any nodes of the tree, by name.
  public var categories: [ExpectedCategory] = []
  /// The score before any limit.
  public var uncapped: ExpectedScore?
  /// The names of the limits that applied, in their order.
  public var limits: ExpectedNames?
  /// The share of the money that the score earns.
  public var payout: ExpectedRate?
  /// ``noneWord`` when no variant must hold.
  public var variant: PlacedText?
  /// Of a department: what its own indicators earn, and what its projects make together.
  public var own: ExpectedScore?
  public var projects: ExpectedScore?

  /// How a case writes that there must be no score, or no grade.
  public static let noneWord = "none"

  public var isEmpty: Bool { self == ExpectedPart() }
}

/// Names that a case expects, all of them and no others.
public struct ExpectedNames: Hashable, Sendable {
  public let names: [PlacedText]
  public let place: SourcePlace
}

/// The score that a case expects of a node of the tree.
public struct ExpectedCategory: Hashable, Sendable {
  public let name: PlacedText
  public let score: ExpectedScore
}
