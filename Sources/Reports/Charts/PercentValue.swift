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

  /// The shares of parts that make a whole: the last part that is there takes what rounding the others leaves.
  static func amounts(of parts: [Points], in whole: Points) -> [Int64] {
    var amounts = parts.map { $0.share(of: whole).map(amount) ?? 0 }
    guard ExactSum.of(parts) == whole, let last = parts.lastIndex(where: { $0 > .zero }) else { return amounts }
    amounts[last] = max(0, self.whole - (amounts.reduce(0, +) - amounts[last]))
    return amounts
  }

  /// `97.02%`
  static func text(_ amount: Int64) -> String {
    ExactSum.quotient(ExactDecimal(amount), over: ExactDecimal(whole)).map { PercentText.text($0) } ?? ""
  }

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
