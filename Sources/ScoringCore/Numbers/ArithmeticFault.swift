/// Why an exact calculation has no result. Nothing traps and nothing wraps.
public enum ArithmeticFault: Error, Hashable, Sendable {
  /// The result needs more digits than the engine carries.
  case overflow
  case divisionByZero
}
