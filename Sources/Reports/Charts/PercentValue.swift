import Papers
import ScoringCore

/// Shares on the axis of a chart: hundredths of a percent, rounded half-up for drawing only.
enum PercentValue {
  static let unitsPerOne: Int64 = 100

  static func amount(_ ratio: Ratio) -> Int64 {
    let numerator = Int128(ratio.numerator.magnitude) * 10_000
    let denominator = Int128(ratio.denominator)
    let amount = Int64(clamping: (2 * numerator + denominator) / (2 * denominator))
    return ratio.isNegative ? -amount : amount
  }

  static func of(_ ratio: Ratio) -> ChartValue { ChartValue(amount(ratio), PercentText.text(ratio)) }

  /// 100% in the units of the axis.
  static let whole: Int64 = 10_000
}

extension Points {
  /// Its share of other points; `nil` of none.
  func share(of whole: Points) -> Ratio? {
    guard whole > .zero else { return nil }
    do throws(ArithmeticFault) { return try Ratio(tenThousandths, over: whole.tenThousandths) } catch { return nil }
  }
}
