extension Measure {
  /// Compares two numbers, of which the target is above zero and the actual at least zero unless the measure allows
  /// other values.
  func attainment(of actual: ExactDecimal, against target: ExactDecimal) -> Attainment {
    do throws(ArithmeticFault) {
      switch self {
      case .ratio: return .ratio(try Ratio(actual, over: target))
      case .reverseRatio: return actual.isZero ? .unbounded : .ratio(try Ratio(target, over: actual))
      case .linearExcess:
        let twice = try target.adding(target)
        return .ratio(try Ratio(try twice.subtracting(actual), over: target))
      case .closeness: return .ratio(try Ratio(min(actual, target), over: max(actual, target)))
      case .deviation: return .ratio(try Ratio(try actual.subtracting(target), over: target))
      case .value: return .ratio(try Ratio(actual))
      // Only days can be late; a table of methods that says otherwise for numbers is refused when it is loaded.
      case .daysLate: return .unmeasured(.incomparable)
      }
    } catch {
      return .unmeasured(.overflow)
    }
  }
}
