/// A part of a score: what it could earn, what it earned, and what could not be scored.
public struct PartScore: Hashable, Sendable {
  public var points: Points
  /// What was earned; `nil` when nothing in this part could be scored.
  public var score: Points?
  /// The points of what could not be scored; above zero the score is provisional.
  public var unscored: Points

  public init(points: Points, score: Points?, unscored: Points = .zero) {
    self.points = points
    self.score = score
    self.unscored = unscored
  }

  public var isProvisional: Bool { unscored > .zero }
}

/// The score of an indicator.
public struct IndicatorScore: Hashable, Sendable {
  public var points: Points
  /// `nil` when it could not be scored; `reason` says why.
  public var score: Points?
  public var reason: ReasonCode
}

/// The score of a node of the tree.
public struct NodeScore: Hashable, Sendable {
  public var part: PartScore
  /// The project has no indicator here; its points were dealt with by the node's policy.
  public var isAbsent: Bool
  /// Another of the alternatives counts instead.
  public var isNotChosen: Bool
}

/// Points that a node carries although no indicator in it counts, by its policy for that.
public struct KeptPart: Hashable, Sendable {
  public let node: Int
  public let points: Points
  /// `nil` while they are open.
  public let earned: Points?
}

/// The score of a project, with one entry per indicator and per node in the order of the facts and of the rules.
public struct ProjectScore: Hashable, Sendable {
  public let execution: PartScore?
  public let indicators: [IndicatorScore]
  public let nodes: [NodeScore]
  /// For each annual goal with points of its own; empty where all goals are scored as one.
  public let goals: [PartScore]
  /// What no indicator carries, for all goals.
  public let kept: [KeptPart]
  public let total: PartScore
  /// The total before limits; equal to the total's score where none applied.
  public let uncapped: Points?
  /// The limits that applied, by their index.
  public let limits: [Int]
  /// The index of the grade; `nil` without grades or without a score.
  public let grade: Int?
  /// The share of the money that the score earns; `nil` without such a rule or without a score.
  public let payout: Ratio?
}
