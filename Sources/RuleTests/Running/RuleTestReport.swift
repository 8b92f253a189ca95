import Diagnostics
import RuleFiles
import SelfEvaluation

/// How the cases of a rule set went.
public struct RuleTestReport: Sendable {
  public let ruleSet: RuleSet
  /// The file of the cases, as shown to the user.
  public let file: String
  /// One for each case, in the order of the file.
  public let outcomes: [CaseOutcome]
  public let coverage: RuleCoverage

  public var failures: [CaseOutcome] { outcomes.filter { !$0.hasPassed } }
}

/// How one case went.
public struct CaseOutcome: Sendable {
  public let name: PlacedText
  public let mismatches: [Mismatch]
  /// What scoring the case brought up about that which the case is about.
  public let findings: [Finding]

  public var hasPassed: Bool { mismatches.isEmpty }
}

/// Something that came out otherwise than the case expects.
public struct Mismatch: Sendable {
  public let subject: Wording
  /// Where the case says what it expects.
  public let place: SourcePlace
  public let expected: Wording
  public let actual: Wording
  /// The indicator that it is about, to explain its score.
  public let indicator: IndicatorResult?
}
