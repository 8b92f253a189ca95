import ScoringCore

extension ReasonCode {
  /// Its name in `result.json` and in tables for programs; stable for ever.
  public var name: String {
    switch self {
    case .met: "met"
    case .overAchieved: "over-achieved"
    case .overAchievedAndReduced: "over-achieved-and-reduced"
    case .partlyMet: "partly-met"
    case .missed: "missed"
    case .levelByDefault: "level-by-default"
    case .levelByRater: "level-by-rater"
    case .levelShareOutsideBand: "level-share-outside-band"
    case .missingActualCountedAsZero: "missing-actual-counted-as-zero"
    case .byHand: "by-hand"
    case .evidenceMissing: "evidence-missing"
    case .notApplicableInFull: "not-applicable-in-full"
    case .notApplicableAsZero: "not-applicable-as-zero"
    case .leftOut: "left-out"
    case .notChosen: "not-chosen"
    case .noTarget: "no-target"
    case .missingActual: "missing-actual"
    case .incomparable: "incomparable"
    case .zeroTarget: "zero-target"
    case .negativeTarget: "negative-target"
    case .negativeActual: "negative-actual"
    case .overflow: "overflow"
    case .noBudget: "no-budget"
    case .notApplicableForbidden: "not-applicable-forbidden"
    case .pointsNotStated: "points-not-stated"
    case .noHandScore: "no-hand-score"
    }
  }
}
