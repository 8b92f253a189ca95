import ScoringCore

/// Reads the numbers of a rule file, exactly.
enum ScalarReading {
  static let pointsRange = Points.zero...Points(whole: 10_000)
  static let rateRange = Ratio.zero...Ratio.one

  /// `80%`, `0.8`, `130%`, `-5%`, `2/3`.
  static func ratio(_ text: String) -> Ratio? {
    do throws(ArithmeticFault) {
      if let stroke = text.firstIndex(of: "/") {
        guard let dividend = ExactDecimal(text[..<stroke]),
          let divisor = ExactDecimal(text[text.index(after: stroke)...]),
          divisor > .zero
        else { return nil }
        return try Ratio(dividend, over: divisor)
      }
      guard text.hasSuffix("%") else {
        return try ExactDecimal(text).map { decimal throws(ArithmeticFault) in try Ratio(decimal) }
      }
      guard let percent = ExactDecimal(text.dropLast()) else { return nil }
      return try Ratio(percent, over: ExactDecimal(100))
    } catch {
      return nil
    }
  }

  static func points(_ text: String) -> Points? {
    guard let decimal = ExactDecimal(text) else { return nil }
    do throws(ArithmeticFault) {
      return try Points(decimal)
    } catch {
      return nil
    }
  }

  /// `true` or `false`, as in YAML 1.2.
  static func flag(_ text: String) -> Bool? { Bool(text) }

  static func isIdentifier(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    }
  }
}

extension Ratio {
  /// As a percentage, where that is a plain decimal: `80%`.
  var percentText: String {
    let hundredfold = Int128(numerator) * 100
    guard hundredfold % Int128(denominator) != 0 else { return "\(hundredfold / Int128(denominator))%" }
    for places in 1...4 {
      var scaled = hundredfold
      for _ in 0..<places { scaled *= 10 }
      guard scaled % Int128(denominator) == 0, let digits = Int64(exactly: scaled / Int128(denominator)) else {
        continue
      }
      if let decimal = try? ExactDecimal(coefficient: digits, scale: places) { return decimal.text + "%" }
    }
    return "\(numerator)/\(denominator)"
  }
}
