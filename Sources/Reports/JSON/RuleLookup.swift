import RuleFiles
import ScoringCore

/// Finds the rule that decided a score.
struct RuleLookup {
  private let ruleSet: RuleSet

  init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
  }

  /// The policy that overruled the method, else the level, else the method for the kind of target.
  func note(for explanation: IndicatorExplanation) -> RuleNote? {
    if let key = policy(of: explanation), let note = ruleSet.policies[key] { return note }
    if case .level(let index) = explanation.attainment, ruleSet.levels.indices.contains(index) {
      return ruleSet.levels[index].note
    }
    return explanation.kind.flatMap { ruleSet.methods[$0] }
  }

  private func policy(of explanation: IndicatorExplanation) -> PolicyKey? {
    switch explanation.reason {
    case .overAchievedAndReduced: .overAchievement
    case .missingActual, .missingActualCountedAsZero: .missingActual
    case .zeroTarget: .zeroTarget
    case .negativeActual: .negativeActual
    case .met, .missed: isZeroTarget(explanation) ? .zeroTarget : nil
    default: nil
    }
  }

  private func isZeroTarget(_ explanation: IndicatorExplanation) -> Bool {
    guard case .met = explanation.attainment, case .number(_, let target) = explanation.facts.target else {
      return false
    }
    return target.isZero
  }
}
