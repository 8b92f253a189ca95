/// What is compared when a target meets its actual; A is the target, B the actual.
public enum Measure: String, Hashable, Sendable, CaseIterable {
  /// B / A, the rate of completion. More is better.
  case ratio
  /// A / B, for targets that are a limit. Overspending 15 against 10 attains 0.67.
  ///
  /// - Source: 湖北 2020 and older paper forms (DOMAIN S05–S07)
  case reverseRatio = "reverse-ratio"
  /// 1 − (B − A) / A, for targets that are a limit. Overspending 15 against 10 attains 0.5, 20 attains nothing.
  ///
  /// - Source: observed in a budget platform (DOMAIN §3)
  case linearExcess = "linear-excess"
  /// The smaller of A and B over the larger: 1 only when both are equal.
  case closeness
  /// (B − A) / A with its sign, for tolerance bands.
  case deviation
  /// B itself, for tiers that name absolute values. A percentage counts in percent: 85 for 85 %.
  case value
  /// The days from the deadline to the day of completion; at most 0 is in time.
  case daysLate = "days-late"

  /// Whether it is a share of the target, which people read in percent; a value and days are numbers of their own.
  public var isShare: Bool { self != .value && self != .daysLate }
}
