/// The policies around measuring, each a datum of the rule set.
public struct IndicatorPolicies: Hashable, Sendable {
  public var zeroTarget: ZeroTargetPolicy
  public var negativeActual: NegativeActualPolicy
  public var missingActual: MissingActualPolicy
  public var missingTarget: MissingTargetPolicy
  public var textActual: TextActualPolicy
  public var notApplicable: NotApplicablePolicy
  public var overAchievement: OverAchievementPolicy?
  public var evidence: EvidencePolicy
  public var handScore: HandScorePolicy

  public init(
    zeroTarget: ZeroTargetPolicy = .metOrNothing,
    negativeActual: NegativeActualPolicy = .zero,
    missingActual: MissingActualPolicy = .unscored,
    missingTarget: MissingTargetPolicy = .unscored,
    textActual: TextActualPolicy = .unscored,
    notApplicable: NotApplicablePolicy = .redistribute,
    overAchievement: OverAchievementPolicy? = nil,
    evidence: EvidencePolicy = .ignored,
    handScore: HandScorePolicy = .levels
  ) {
    self.zeroTarget = zeroTarget
    self.negativeActual = negativeActual
    self.missingActual = missingActual
    self.missingTarget = missingTarget
    self.textActual = textActual
    self.notApplicable = notApplicable
    self.overAchievement = overAchievement
    self.evidence = evidence
    self.handScore = handScore
  }
}

/// What to do about a target of zero, which no quotient can be formed with.
public enum ZeroTargetPolicy: String, Hashable, Sendable, CaseIterable {
  /// Full points when the comparison holds, none otherwise; `=` holds for at most zero.
  ///
  /// - Source: observed in a budget platform (DOMAIN §3)
  case metOrNothing = "met-or-nothing"
  case unscored
}

/// What to do about an actual below zero.
public enum NegativeActualPolicy: String, Hashable, Sendable, CaseIterable {
  /// It counts as zero.
  ///
  /// - Source: observed in a budget platform (DOMAIN §2.1)
  case zero
  case unscored
  /// It is measured as it stands; for measures that may be negative.
  case asWritten = "as-written"
}

/// What to do about an indicator whose actual was not filled in.
public enum MissingActualPolicy: String, Hashable, Sendable, CaseIterable {
  /// It stays without a score, and the totals above it are provisional.
  case unscored
  /// It earns nothing.
  case zero
}

/// What to do about an indicator without a usable target.
public enum MissingTargetPolicy: String, Hashable, Sendable, CaseIterable {
  /// It stays without a score, and the totals above it are provisional.
  case unscored
  /// 年中取消的指标: it is left out, and its points go to the others beside it.
  ///
  /// - Source: observed in a budget platform, 山西 (DOMAIN §3)
  case leftOut = "left-out"
}

/// What to do where a number or a range was planned and the result is told in words (已完成).
public enum TextActualPolicy: String, Hashable, Sendable, CaseIterable {
  case unscored
  /// By the level that the words stand for.
  case byLevel = "by-level"
}

/// What a person's own score (自评得分) may change.
public enum HandScorePolicy: String, Hashable, Sendable, CaseIterable {
  /// Only the place inside the band of a level.
  case levels
  /// It counts where it is lower than the computed one.
  case mayLower = "may-lower"
  /// It counts where the target was missed.
  ///
  /// - Source: observed in a budget platform, 天津 (DOMAIN §3)
  case whenMissed = "when-missed"
  /// It always counts, and without it there is no score.
  case decides
}

/// What to do about an indicator whose actual has no proof.
public enum EvidencePolicy: Hashable, Sendable {
  /// Nothing.
  case ignored
  /// It is pointed out; the score stays.
  case flagged
  /// It earns at most this share of its points.
  case atMost(Ratio)
}

/// What to do about an indicator that does not apply (不适用).
public enum NotApplicablePolicy: Hashable, Sendable {
  /// It is left out, and its points go to the others beside it.
  case redistribute
  /// It is left out, and the total is converted to the full points (按百分制折算).
  ///
  /// - Source: 项目支出绩效自评表 填表说明; 科技部验收评审表 (DOMAIN M31)
  case rescale
  /// It is left out, and its points go to another node of the tree.
  case move(to: Int)
  /// It earns its points in full.
  ///
  /// - Source: 湖南省参事室 2017 (DOMAIN M33)
  case full
  case zero
  /// It may not be left out: without a score it stays open.
  case forbidden
}
