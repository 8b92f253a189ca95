import Diagnostics

/// What a target and an actual say, and whether they can be compared.
public enum ValueProblem: Problem {
  case noTarget(String)
  case leftOutWithoutTarget(indicator: String)
  case severalTargets(String, parts: [SeveralTargetsPart])
  case missingActual(indicator: String)
  case actualOfOtherKind(actual: String, target: String, expected: Wording)
  case unknownLevel(String, known: [String], suggestion: String?)
  case unitsDiffer(actual: String, target: String)
  case unitsUnlike(actual: String, target: String)
  case comparatorAssumed(String, comparator: String)
  case unitAssumed(String, unit: String)
  case percentOrFraction(String)
  case approximate(String)
  case comparatorInActual(String)
  case yesNoAssumed(String)
  case repeatsTarget(String, level: String)
  case zeroTarget(String)
  case notCalculable(indicator: String)
  case numberTakenFromText(String, number: String)
  case monthOrCount(String)
  case digitsMended(String, number: String)
  case yearOrCount(String)
  /// 1:3, 三分之二, 5/10 were read as words.
  case proportionAsWords(String)
  case unknownChecklistItem(String, known: [String])
  case unusableRatings(String, best: String)
  case wordsForNumber(String, level: String)
  case cannotBeBroughtTogether(indicator: String)
  case unknownAdjustment(String, known: [String])
  case unknownEvent(String, known: [String])
  /// One of two dates has no year, and nothing says which year is meant.
  case yearNeeded(String)

  public var code: String {
    switch self {
    case .noTarget: "E0201"
    case .leftOutWithoutTarget: "E0226"
    case .severalTargets: "E0202"
    case .missingActual: "E0203"
    case .actualOfOtherKind: "E0204"
    case .unknownLevel: "E0205"
    case .unitsDiffer: "E0206"
    case .unitsUnlike: "E0207"
    case .comparatorAssumed: "E0208"
    case .unitAssumed: "E0209"
    case .percentOrFraction: "E0210"
    case .approximate: "E0211"
    case .comparatorInActual: "E0212"
    case .yesNoAssumed: "E0213"
    case .repeatsTarget: "E0214"
    case .zeroTarget: "E0215"
    case .notCalculable: "E0216"
    case .numberTakenFromText: "E0217"
    case .monthOrCount: "E0218"
    case .digitsMended: "E0219"
    case .unknownChecklistItem: "E0220"
    case .unusableRatings: "E0221"
    case .wordsForNumber: "E0222"
    case .unknownAdjustment: "E0223"
    case .cannotBeBroughtTogether: "E0225"
    case .unknownEvent: "E0224"
    case .yearNeeded: "E0227"
    case .yearOrCount: "E0228"
    case .proportionAsWords: "E0229"
    }
  }

  public var severity: Severity {
    switch self {
    case .comparatorAssumed, .unitAssumed, .approximate, .comparatorInActual, .repeatsTarget, .zeroTarget,
      .numberTakenFromText, .wordsForNumber, .leftOutWithoutTarget:
      .info
    case .unitsUnlike, .percentOrFraction, .yesNoAssumed, .monthOrCount, .digitsMended, .yearOrCount,
      .proportionAsWords:
      .warning
    case .noTarget, .severalTargets, .missingActual, .actualOfOtherKind, .unknownLevel, .unitsDiffer, .notCalculable,
      .unknownChecklistItem, .unusableRatings, .cannotBeBroughtTogether, .unknownAdjustment, .unknownEvent,
      .yearNeeded:
      .error
    }
  }
}
