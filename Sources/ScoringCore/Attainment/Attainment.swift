/// What comparing an actual with its target gave.
public enum Attainment: Hashable, Sendable {
  case ratio(Ratio)
  /// Better than any number can say: a limit of which nothing was used.
  case unbounded
  /// Reached or not, where no quotient exists: a yes/no target, a target of zero.
  case met(Bool)
  /// The index of a level in the rule's scale.
  case level(Int)
  /// A share that is earned as it stands: of a checklist, of ratings, of answers by level.
  case share(Ratio)
  /// 不适用: left to the rule's policy.
  case notApplicable
  case unmeasured(Unmeasured)

  /// Why there is nothing to score. Never the same as zero.
  public enum Unmeasured: Hashable, Sendable {
    case noTarget
    case missingActual
    case incomparable
    case zeroTarget
    case negativeTarget
    case negativeActual
    case overflow
  }
}
