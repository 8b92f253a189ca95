/// An actual result (实际完成值) as the evaluator sees it, in the unit of its target.
public enum ActualResult: Hashable, Sendable {
  case number(ExactDecimal)
  /// The index of a level in the rule's scale.
  case level(Int)
  /// How many answers each level of the rule's scale was given: 好60 较好30 一般8 差2.
  case levelCounts([Int64])
  case yesNo(Bool)
  case day(CalendarDay)
  /// For each item of the rule's checklist whether it is met.
  case items([Bool])
  /// What the experts gave.
  case ratings([ExactDecimal])
  /// 不适用: the indicator does not apply here. Not the same as nothing reached.
  case notApplicable
  /// Nothing was filled in.
  case missing
  /// Something was filled in that cannot be compared with the target; the findings say why.
  case incomparable
}
