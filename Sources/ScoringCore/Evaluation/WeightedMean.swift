/// A mean of scores, each weighted with a decimal; carried exactly while parts are added.
struct WeightedMean: Sendable {
  /// What was added of score × weight, in 1/10 000 of a point and the last place of the finest weight.
  private var weighted: Int128 = 0
  /// The sum of the weights, in their last place.
  private var whole: Int128 = 0
  private var scale: UInt8 = 0

  /// - Parameter weight: above zero.
  /// - Throws: `.overflow`
  mutating func add(_ score: Points, weight: ExactDecimal) throws(ArithmeticFault) {
    if weight.scale > scale {
      let factor = PowerOfTen[Int(weight.scale - scale)]
      (weighted, whole) = (try Self.product(weighted, factor), try Self.product(whole, factor))
      scale = weight.scale
    }
    // 63 bits times 10¹⁸ is below 2¹²³.
    let aligned = Int128(weight.coefficient) * PowerOfTen[Int(scale - weight.scale)]
    weighted = try Self.sum(weighted, Self.product(aligned, Int128(score.tenThousandths)))
    whole = try Self.sum(whole, aligned)
  }

  /// - Returns: `nil` before anything was added.
  /// - Throws: `.overflow`
  func ratio() throws(ArithmeticFault) -> WideRatio? {
    whole > 0 ? try WideRatio(weighted, over: Self.product(whole, 10_000)) : nil
  }

  private static func product(_ left: Int128, _ right: Int128) throws(ArithmeticFault) -> Int128 {
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    if overflow { throw .overflow }
    return product
  }

  private static func sum(_ left: Int128, _ right: Int128) throws(ArithmeticFault) -> Int128 {
    let (sum, overflow) = left.addingReportingOverflow(right)
    if overflow { throw .overflow }
    return sum
  }
}
