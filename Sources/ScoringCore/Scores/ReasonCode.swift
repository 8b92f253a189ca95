/// Why an indicator has the score it has, in one byte: always there, and free.
///
/// The whole explanation is made on demand; see ``Evaluator/explain(_:at:)``.
public enum ReasonCode: UInt8, Hashable, Sendable, CaseIterable {
  // Scored.
  case met = 1
  /// Reached so far above its target that the rule set takes notice.
  case overAchieved
  case overAchievedAndReduced
  case partlyMet
  case missed
  /// A level, scored by the default of its band.
  case levelByDefault
  /// A level, scored by the share that the rater gave.
  case levelByRater
  /// A level whose given share lies outside its band; the default was taken.
  case levelShareOutsideBand
  /// Nothing was filled in, and the rule set counts that as zero.
  case missingActualCountedAsZero
  /// The score that a person gave counts, as the rule set allows here.
  case byHand
  /// There is no proof, and the rule set lets it earn less without.
  case evidenceMissing
  /// It does not apply, and the rule set gives it all its points.
  case notApplicableInFull
  /// It does not apply, and the rule set counts that as zero.
  case notApplicableAsZero

  // Not scored, and nothing is missing.
  /// It does not apply and was left out.
  case leftOut = 48
  /// Another of the alternatives counts instead.
  case notChosen

  // Not scored.
  case noTarget = 64
  case missingActual
  case incomparable
  case zeroTarget
  case negativeTarget
  case negativeActual
  case overflow
  case noBudget
  /// It does not apply, which the rule set does not allow for.
  case notApplicableForbidden
  /// The table states no points for it, and the rule set shares none out.
  case pointsNotStated
  /// The rule set leaves the score to a person, and none was given.
  case noHandScore

  public var isScored: Bool { rawValue < 48 }
}
