import ScoringCore

/// Amounts of money in 万元.
public enum MoneyText {
  /// At least two places, and as many more as were written: `24.00`, `1261.312`.
  public static func amount(_ money: ExactDecimal) -> String { money.text(minimumPlaces: 2) }

  /// `24.00万元`
  public static func withUnit(_ money: ExactDecimal) -> String { amount(money) + "万元" }
}

/// Exact sums for papers.
enum ExactSum {
  /// `nil` when the sum has more digits than can be carried.
  static func of(_ amounts: some Sequence<ExactDecimal>) -> ExactDecimal? {
    do throws(ArithmeticFault) {
      var sum = ExactDecimal.zero
      for amount in amounts { sum = try sum.adding(amount) }
      return sum
    } catch {
      return nil
    }
  }

  static func difference(_ left: ExactDecimal, _ right: ExactDecimal) -> ExactDecimal? {
    do throws(ArithmeticFault) { return try left.subtracting(right) } catch { return nil }
  }

  static func of(_ points: [Points]) -> Points? {
    do throws(ArithmeticFault) { return try Points.sum(of: points) } catch { return nil }
  }

  static func difference(_ left: Points, _ right: Points) -> Points? {
    do throws(ArithmeticFault) { return try left.subtracting(right) } catch { return nil }
  }

  static func quotient(_ dividend: ExactDecimal, over divisor: ExactDecimal) -> Ratio? {
    do throws(ArithmeticFault) { return try Ratio(dividend, over: divisor) } catch { return nil }
  }
}
