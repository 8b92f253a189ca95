import ScoringCore

/// Rounding as a formula, to the cent what the engine's exact rounding gives.
///
/// Binary numbers miss decimals by a trace: 2.675 is a little less. Ten places are far from any cent and far from the
/// trace, so rounding to them first brings back the decimal that is meant, and the rule's rounding sees its ties.
extension Rounding {
  /// - Parameter value: a cell.
  func formula(_ value: String) -> String {
    let meant = "ROUND(\(value),10)"
    switch mode {
    case .halfUp: return "ROUND(\(meant),\(places))"
    case .down: return "ROUNDDOWN(\(meant),\(places))"
    case .up: return "ROUNDUP(\(meant),\(places))"
    case .halfEven:
      // Half up goes to an odd digit exactly where two units leave half a unit.
      let units = (0..<Int(places)).reduce(1) { units, _ in units * 10 }
      return "ROUND(ROUND(\(meant),\(places))-(MOD(ROUND(\(value)*\(units),8),2)=0.5)/\(units),\(places))"
    }
  }

  /// Whether a spreadsheet is sure to round the value as the engine does: it lies on an edge of rounding, or further
  /// from it than a spreadsheet's numbers go astray.
  func isCertain(of exact: Ratio) -> Bool {
    let units = (0..<Int(places)).reduce(Int128(1)) { units, _ in units * 10 }
    let denominator = Int128(exact.denominator)
    let distance =
      switch mode {
      case .halfUp, .halfEven:
        (Int128(exact.numerator) * units * 2 % (denominator * 2) - denominator).magnitude
      case .down, .up: Self.distanceFromWhole(Int128(exact.numerator) * units, denominator) * 2
      }
    // In units of the last place; a ten-billionth of a point is the least that counts.
    return distance == 0 || distance > UInt128(denominator * 2 * units / 5_000_000_000)
  }

  private static func distanceFromWhole(_ numerator: Int128, _ denominator: Int128) -> UInt128 {
    let rest = numerator % denominator
    return min(rest, denominator - rest).magnitude
  }
}
