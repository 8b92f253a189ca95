import ScoringCore

extension IndicatorFacts {
  /// Whether the actual is what the target asked for, whatever the rule set makes of it; `nil` where only the method
  /// can tell.
  ///
  /// A score below its points does not say that the target was missed: evidence may lack, a reviewer may have taken
  /// points off, and a deviation counts on both sides.
  var reachesTarget: Bool? {
    switch (target, actual) {
    case (.number(let comparator, let planned), .number(let reached)):
      switch comparator {
      case .atLeast: reached >= planned
      case .moreThan: reached > planned
      case .atMost: reached <= planned
      case .lessThan: reached < planned
      case .equalTo: reached == planned
      }
    case (.range(let lower, let upper), .number(let reached)): lower <= reached && reached <= upper
    case (.deadline(let deadline), .day(let day)): day.ordinal <= deadline.ordinal
    case (.yesNo(let wanted), .yesNo(let reached)): wanted == reached
    default: nil
    }
  }
}
