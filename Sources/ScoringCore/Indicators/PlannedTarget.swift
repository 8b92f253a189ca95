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
  /// The rule's list of items, of which as many as possible are to be met.
  case checklist
  /// To be rated by experts on the rule's scale.
  case ratings
  /// There is no usable target; the submission's findings say why.
  case none
}
