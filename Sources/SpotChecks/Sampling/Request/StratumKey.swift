import ScoringCore

/// What tells strata (层) apart.
public enum StratumKey: Hashable, Sendable {
  case department
  case category
  /// Classes of amounts; each bound is where the next class begins: 50 and 200 give below 50, 50 to below 200, from 200.
  case amountClass(bounds: [ExactDecimal])
}
