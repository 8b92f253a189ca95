/// A target (指标值) as the evaluator sees it: numbers in one unit, no text.
public enum PlannedTarget: Hashable, Sendable {
  /// 不低于、不超过…: a comparator and a number.
  case number(Comparator, ExactDecimal)
  /// From one number to another, both included.
  case range(ExactDecimal, ExactDecimal)
  /// 定性: to be reached in words; the actual is one of the rule set's levels.
  case level
  /// 是/否: what is wanted.
  case yesNo(Bool)
  /// To be done by this day.
  case deadline(CalendarDay)
  /// There is no usable target; the submission's findings say why.
  case none
}

/// An actual result (实际完成值) as the evaluator sees it, in the unit of its target.
public enum ActualResult: Hashable, Sendable {
  case number(ExactDecimal)
  /// The index of a level in the rule set's scale.
  case level(Int)
  case yesNo(Bool)
  case day(CalendarDay)
  /// Nothing was filled in.
  case missing
  /// Something was filled in that cannot be compared with the target; the findings say why.
  case incomparable
}
