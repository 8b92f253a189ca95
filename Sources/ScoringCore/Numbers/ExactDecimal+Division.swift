extension ExactDecimal {
  /// The quotient, exact where it ends within ten places and rounded half up at the tenth where it goes on.
  ///
  /// For means that people report as a figure; scores keep their ratios instead.
  /// - Throws: `.divisionByZero`, `.overflow`.
  public func rounded(dividingBy divisor: ExactDecimal) throws(ArithmeticFault) -> ExactDecimal {
    let (numerator, denominator, _) = Self.aligned(self, divisor)
    let quotient = try WideRatio(numerator, over: denominator)
    let scaled = try quotient.multiplied(by: WideRatio(whole: PowerOfTen[10]))
    let (whole, rest) = scaled.numerator.magnitude.quotientAndRemainder(dividingBy: scaled.denominator.magnitude)
    let roundsUp = rest >= scaled.denominator.magnitude - rest
    guard let digits = Int128(exactly: whole + (roundsUp ? 1 : 0)) else { throw .overflow }
    return try ExactDecimal(wide: scaled.numerator < 0 ? -digits : digits, scale: 10)
  }
}
