/// How and where a score is rounded, once.
public struct Rounding: Hashable, Sendable {
  /// Places after the point that are kept, 0…4.
  public let places: UInt8
  public let mode: Mode
  public let stage: Stage

  /// - Parameter places: held within 0…4, the resolution of ``Points``.
  public init(places: Int, mode: Mode, stage: Stage = .indicator) {
    self.places = UInt8(min(max(places, 0), Points.places))
    self.mode = mode
    self.stage = stage
  }

  public enum Mode: String, Hashable, Sendable, CaseIterable {
    /// 四舍五入: 2.675 → 2.68
    case halfUp = "half-up"
    /// 四舍六入五成双: 2.675 → 2.68, 2.665 → 2.66
    case halfEven = "half-even"
    /// 截断: 2.679 → 2.67
    case down
    /// 进一: 2.671 → 2.68
    case up
  }

  /// The level of the tree at which rounding happens; below it everything stays exact.
  public enum Stage: String, Hashable, Sendable, CaseIterable {
    case indicator
    case category
    case project
  }
}

extension Rounding {
  /// Rounds away or towards zero alike on both sides of it, as people do on paper.
  func rounded(_ points: WideRatio) throws(ArithmeticFault) -> Points {
    let step = PowerOfTen[Points.places - Int(places)]
    // Sums of what was rounded before need no rounding any more.
    if points.denominator == 10_000, let whole = Int64(exactly: points.numerator), whole % unit == 0 {
      return Points(tenThousandths: whole)
    }
    // The value in units of the last place that is kept.
    let scaled = try points.multiplied(by: WideRatio(PowerOfTen[Int(places)], over: 1))
    let magnitude = scaled.numerator.magnitude
    let divisor = scaled.denominator.magnitude
    var (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: divisor)
    if roundsUp(quotient: quotient, remainder: remainder, divisor: divisor) { quotient += 1 }
    guard let units = Int128(exactly: quotient) else { throw .overflow }
    let (raw, overflow) = units.multipliedReportingOverflow(by: step)
    guard !overflow, let tenThousandths = Int64(exactly: scaled.numerator < 0 ? -raw : raw) else { throw .overflow }
    return Points(tenThousandths: tenThousandths)
  }

  private func roundsUp(quotient: UInt128, remainder: UInt128, divisor: UInt128) -> Bool {
    guard remainder > 0 else { return false }
    // Compared with its complement, the remainder needs no doubling that could overflow.
    let complement = divisor - remainder
    return switch mode {
    case .down: false
    case .up: true
    case .halfUp: remainder >= complement
    case .halfEven: remainder > complement || (remainder == complement && quotient % 2 == 1)
    }
  }
}
