import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// Which policies of its rule decided about an indicator.
struct IndicatorPolicyMarks {
  private let indicator: IndicatorResult
  private let explanation: IndicatorExplanation
  private let policies: IndicatorPolicies

  init(_ indicator: IndicatorResult) {
    self.indicator = indicator
    explanation = indicator.explanation
    policies = indicator.rule.policies
  }

  func mark(_ marks: inout ElementMarks) {
    let notes = indicator.ruleDefinition.policies
    for key in PolicyKey.allCases where decided(key) { marks.mark(at: notes[key]?.place) }
    if case .yesNo = indicator.facts.target, case .met(let isMet) = explanation.attainment {
      marks.mark(.answer(isMet), at: notes[.yesNo]?.place)
    }
  }

  private func decided(_ key: PolicyKey) -> Bool {
    switch key {
    case .missingActual: explanation.attainment == .unmeasured(.missingActual)
    case .missingTarget: explanation.attainment == .unmeasured(.noTarget)
    case .notApplicable: explanation.attainment == .notApplicable
    case .negativeActual: if case .number(let number) = indicator.facts.actual { number.isNegative } else { false }
    case .zeroTarget: isOfZero
    case .textActual: isToldInWords
    case .overAchievement: isOverAchieved
    case .evidence: lacksEvidence
    case .handScore: isByHand
    case .maximum: isCapped
    // Told by the answer, by the scale, or no policy of an indicator.
    case .yesNo, .ratings, .unweighted, .absentCategory, .goals, .rollUp, .consistency, .rounding, .grades, .payout:
      false
    }
  }

  private var isOfZero: Bool {
    switch (indicator.facts.target, explanation.attainment) {
    case (.number, .met), (_, .unmeasured(.zeroTarget)): true
    default: false
    }
  }

  /// A number was planned, and the result is told in words.
  private var isToldInWords: Bool {
    switch (indicator.facts.target, indicator.facts.actual) {
    case (.number, .level), (.range, .level): true
    case (.number, .incomparable), (.range, .incomparable):
      if case .qualitative = indicator.entry.actualValue.reading { true } else { false }
    default: false
    }
  }

  private var isOverAchieved: Bool {
    guard let policy = policies.overAchievement else { return false }
    switch (policy.action, indicator.reason) {
    case (.byHand, .byHand): return isAboveThreshold && policies.handScore != .mayLower
    case (.explain, .overAchieved), (.flag, .overAchieved), (_, .overAchievedAndReduced): return true
    case (.none, _): return isAboveThreshold
    default: return false
    }
  }

  private var isAboveThreshold: Bool {
    guard let policy = policies.overAchievement, let kind = explanation.kind,
      case .ratio(let value) = explanation.attainment
    else { return false }
    let canBe = [.atLeast, .moreThan, .equalTo].contains(kind) && explanation.method?.measure == .ratio
    return canBe && value >= policy.threshold
  }

  private var lacksEvidence: Bool {
    switch policies.evidence {
    // Nothing follows from its absence, which shows where there is none.
    case .ignored: indicator.entry.evidence.isEmpty
    case .flagged: indicator.facts.evidence == .missing
    case .atMost: indicator.reason == .evidenceMissing
    }
  }

  private var isByHand: Bool {
    switch policies.handScore {
    // Beyond the band of a level a score by hand means nothing.
    case .levels: indicator.facts.handShare != nil && indicator.reason != .byHand
    case .mayLower: indicator.reason == .byHand
    case .whenMissed: indicator.reason == .byHand && !isAboveThreshold
    case .decides: indicator.reason == .byHand || indicator.reason == .noHandScore
    }
  }

  private var isCapped: Bool {
    guard let maximum = explanation.maximum, let rate = explanation.rate,
      let most = try? Ratio(maximum.tenThousandths, over: 10_000), explanation.exactScore == most,
      let earned = try? Ratio(explanation.points.tenThousandths, over: 10_000).multiplied(by: rate)
    else { return false }
    return earned > most
  }
}
