import Diagnostics
import RuleFiles
import ScoringCore
import Submissions

/// Scores a submission under a rule set.
public struct SelfEvaluator: Sendable {
  public let ruleSet: RuleSet
  public let programVersion: String

  public init(ruleSet: RuleSet, programVersion: String) {
    self.ruleSet = ruleSet
    self.programVersion = programVersion
  }
}
