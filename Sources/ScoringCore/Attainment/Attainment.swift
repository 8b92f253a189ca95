/// What comparing an actual with its target gave.
public enum Attainment: Hashable, Sendable {
  case ratio(Ratio)
  /// Better than any number can say: a limit of which nothing was used.
  case unbounded
  /// Reached or not, where no quotient exists: a yes/no target, a target of zero.
  case met(Bool)
  /// The index of a level in the rule set's scale.
  case level(Int)
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
