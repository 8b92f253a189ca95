import Diagnostics
import ScoringCore

/// A what-if that has a name: other weights, another rule set, other figures, or several of these together.
public struct Scenario: Hashable, Sendable {
  public let name: String
  /// Where it is written; `nil` for one made in code.
  public var place: SourcePlace?
  public var assignments: [RuleAssignment]
  public var others: OtherWeights
  /// Another rule set, by id or path; `nil` for that of the baseline.
  public var rules: RuleName?
  /// Values of the rule set's parameters.
  public var parameters: [String: String]
  public var corrections: [Correction]

  public init(
    name: String,
    place: SourcePlace? = nil,
    assignments: [RuleAssignment] = [],
    others: OtherWeights = .rescale,
    rules: RuleName? = nil,
    parameters: [String: String] = [:],
    corrections: [Correction] = []
  ) {
    self.name = name
    self.place = place
    self.assignments = assignments
    self.others = others
    self.rules = rules
    self.parameters = parameters
    self.corrections = corrections
  }

  /// A rule set as it is named, and where.
  public struct RuleName: Hashable, Sendable {
    public let text: String
    public let place: SourcePlace?

    public init(_ text: String, at place: SourcePlace? = nil) {
      self.text = text
      self.place = place
    }
  }

  /// Another actual result (实际完成值) of an indicator.
  public struct Correction: Hashable, Sendable {
    /// The code or the name of its project; `nil` where the indicator's name is enough.
    public let project: String?
    public let indicator: String
    /// As it would stand in the table. An indicator that is dropped is 不适用, which the rule set deals with.
    public let actual: String
    public let place: SourcePlace?

    public init(project: String? = nil, indicator: String, actual: String, place: SourcePlace? = nil) {
      self.project = project
      self.indicator = indicator
      self.actual = actual
      self.place = place
    }

    /// What a table says of an indicator that does not apply.
    public static let dropped = "不适用"
  }
}
