import RuleFiles
import ScoringCore
import SelfEvaluation

/// Finds the rule that decided an indicator's score.
struct RuleLookup {
  private let indicator: IndicatorResult

  init(_ indicator: IndicatorResult) {
    self.indicator = indicator
  }

  /// The policy that overruled the method, else the level, else the method for the kind of target.
  var note: RuleNote? {
    if let policy, let note = indicator.scheme.note(of: policy, rule: indicator.facts.rule) { return note }
    if let level = indicator.level { return level.note }
    return indicator.explanation.kind.flatMap { indicator.ruleDefinition.methods[$0] }
  }

  private var policy: PolicyKey? {
    switch indicator.reason {
    case .overAchievedAndReduced: .overAchievement
    case .missingActual, .missingActualCountedAsZero: .missingActual
    case .zeroTarget: .zeroTarget
    case .negativeActual: .negativeActual
    case .byHand, .noHandScore: .handScore
    case .evidenceMissing: .evidence
    case .notApplicableInFull, .notApplicableAsZero, .notApplicableForbidden, .leftOut: .notApplicable
    case .pointsNotStated: .unweighted
    case .met, .missed: isZeroTarget ? .zeroTarget : nil
    default: nil
    }
  }

  private var isZeroTarget: Bool {
    guard case .met = indicator.explanation.attainment, case .number(_, let target) = indicator.facts.target else {
      return false
    }
    return target.isZero
  }
}
