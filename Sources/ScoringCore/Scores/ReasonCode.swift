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

  // Not scored.
  case noTarget = 64
  case missingActual
  case incomparable
  case zeroTarget
  case negativeTarget
  case negativeActual
  case overflow
  case noBudget

  public var isScored: Bool { rawValue < 64 }
}
