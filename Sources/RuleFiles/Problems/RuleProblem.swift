import Diagnostics

/// What can be wrong with a rule file.
public enum RuleProblem: Problem, Hashable {
  // Its form.
  /// `home` is the mapping where the key would be right: empty for the top of the file.
  case unknownKey(String, suggestion: String?, home: String?)
  case missingKey(String, about: Wording)
  case wrongShape(expected: Wording, found: Wording)
  case unknownChoice(String, choices: [String], suggestion: String?)
  case notExactlyOne(of: [String])
  case outOfRange(written: String, from: String, to: String)
  case emptyList
  case nothingToRemove(String)
  case tooManyElements(count: Int, limit: Int)

  // The files it is made of.
  case fileNotFound(String, suggestion: String?)
  case unknownRuleSet(String, suggestion: String?)
  case inheritanceCycle(String)
  case inheritanceTooDeep(limit: Int)

  case notConfirmed(String)

  // Parameters.
  case unknownParameter(String, suggestion: String?)
  case undeclaredParameter(String, suggestion: String?)
  case unusedParameter(String)
  case parameterOfParameter(String)

  // Years.
  case yearOutsideValidity(year: Int, valid: String)
  case periodReversed
  case samePeriod(String)

  // Variants.
  case variantWithoutCondition(String)
  case maskedCondition(String, by: String)
  case maskedVariant(String)
  case variantChangesNothing(String)

  // Names and sources.
  case duplicateName(String)
  /// Names that tables do not tell apart.
  case alikeNames(String, as: String)
  case unknownSource(String, suggestion: String?)

  // Points and grades.
  case pointsDoNotAddUp(sum: String, whole: String)
  case subcategoryPointsDoNotAddUp(sum: String, whole: String)
  case gradesNotDescending(name: String)
  case gradeOutOfReach(name: String, points: String)
  case deviationsNotAscending(name: String)
  case unknownNode(String, suggestion: String?)
  case movesTooMuch(moved: String, own: String)
  /// Points of the whole and of what stands beside it cannot take each other's place.
  case moveBetweenKinds(String)
  case partWithoutPoints(String)
  case unknownGrade(String, suggestion: String?)
  case limitNeverApplies
  case maskedLimit(String)

  // Curves and bands.
  case twoEnds(String, String)
  case missingEnd(lower: Bool)
  case emptyBand
  case gap(at: String)
  case overlap(at: String)
  case openEnd(upwards: Bool)
  case endlessSlope
  case thresholdTooHigh
  case stepNotAboveZero
  case tooManySteps
  case toleranceNotWidening
  /// A percentage where the measure is a number of its own.
  case percentOfPlainValue(String)
  /// A number so large that percent must be meant.
  case percentMissing(String)
  /// Points of which nothing can be earned.
  case nothingToEarn
  case pieceNeverApplies
  case nothingOnTarget(String)

  // Levels and policies.
  case bandOutsideUnit(String)
  case defaultOutsideBand(String)
  case levelsNotDescending(name: String)
  case thresholdNotAboveTarget(String)
  case missedAboveMet
  case overAchievementNeverApplies
  case capWithoutEffect(points: String)
  /// `option` has a meaning only beside `needs`.
  case optionUnused(String, needs: String)
  case optionMissing(String, by: String)
  case measureUnfit(String)
  case maskedOverride(String)

  // Units.
  case unitWordRepeated(String)
  case unitSizeNotAboveZero(String)

  public var severity: Severity {
    switch self {
    case .unusedParameter, .yearOutsideValidity, .maskedCondition, .maskedVariant, .variantChangesNothing,
      .maskedOverride, .limitNeverApplies, .percentMissing, .maskedLimit, .alikeNames, .partWithoutPoints,
      .pieceNeverApplies, .nothingOnTarget, .overAchievementNeverApplies, .capWithoutEffect:
      .warning
    default: .error
    }
  }

  public var code: String {
    switch self {
    case .unknownKey: "R0101"
    case .missingKey: "R0102"
    case .wrongShape: "R0103"
    case .unknownChoice: "R0104"
    case .notExactlyOne: "R0105"
    case .outOfRange: "R0106"
    case .emptyList: "R0107"
    case .nothingToRemove: "R0108"
    case .tooManyElements: "R0109"
    case .fileNotFound: "R0111"
    case .unknownRuleSet: "R0112"
    case .inheritanceCycle: "R0113"
    case .inheritanceTooDeep: "R0114"
    case .notConfirmed: "R0115"
    case .duplicateName: "R0121"
    case .unknownSource: "R0122"
    case .alikeNames: "R0123"
    case .pointsDoNotAddUp: "R0131"
    case .subcategoryPointsDoNotAddUp: "R0132"
    case .gradesNotDescending: "R0133"
    case .gradeOutOfReach: "R0134"
    case .unknownNode: "R0135"
    case .movesTooMuch: "R0136"
    case .unknownGrade: "R0137"
    case .limitNeverApplies: "R0138"
    case .moveBetweenKinds: "R0139"
    case .twoEnds: "R0141"
    case .missingEnd: "R0142"
    case .emptyBand: "R0143"
    case .gap: "R0144"
    case .overlap: "R0145"
    case .openEnd: "R0146"
    case .endlessSlope: "R0147"
    case .thresholdTooHigh: "R0148"
    case .stepNotAboveZero: "R0149"
    case .tooManySteps: "R0150"
    case .toleranceNotWidening: "R0153"
    case .nothingToEarn: "R0154"
    case .percentOfPlainValue: "R0155"
    case .percentMissing: "R0156"
    case .pieceNeverApplies: "R0195"
    case .overAchievementNeverApplies: "R0196"
    case .deviationsNotAscending: "R0197"
    case .capWithoutEffect: "R0157"
    case .nothingOnTarget: "R0158"
    case .maskedLimit: "R0159"
    case .partWithoutPoints: "R0160"
    case .bandOutsideUnit: "R0161"
    case .defaultOutsideBand: "R0162"
    case .levelsNotDescending: "R0163"
    case .thresholdNotAboveTarget: "R0164"
    case .optionMissing: "R0165"
    case .optionUnused: "R0166"
    case .measureUnfit: "R0167"
    case .missedAboveMet: "R0168"
    case .maskedOverride: "R0169"
    case .unitWordRepeated: "R0151"
    case .unitSizeNotAboveZero: "R0152"
    case .unknownParameter: "R0171"
    case .undeclaredParameter: "R0172"
    case .unusedParameter: "R0173"
    case .parameterOfParameter: "R0174"
    case .yearOutsideValidity: "R0181"
    case .periodReversed: "R0182"
    case .samePeriod: "R0183"
    case .variantWithoutCondition: "R0191"
    case .maskedCondition: "R0192"
    case .maskedVariant: "R0193"
    case .variantChangesNothing: "R0194"
    }
  }
}
