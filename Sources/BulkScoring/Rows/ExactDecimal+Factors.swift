import ScoringCore

extension ExactDecimal {
  /// All digits as a whole number, so many of them behind the point.
  ///
  /// - Returns: `nil` when they are too many.
  func coefficient(places: UInt8) -> Int64? {
    var value = coefficient
    for _ in 0..<max(0, Int(places) - Int(scale)) {
      let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      if isTooLarge { return nil }
      value = product
    }
    return places >= scale ? value : nil
  }

  /// What `number` was multiplied with to become this.
  ///
  /// - Returns: `nil` when there is no such decimal.
  func factor(of number: String) -> ExactDecimal? {
    guard let number = ExactDecimal(number), let factor = try? rounded(dividingBy: number) else { return nil }
    return (try? factor.multiplied(by: number)) == self ? factor : nil
  }
}
