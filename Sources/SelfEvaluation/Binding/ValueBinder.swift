import Diagnostics
import RuleFiles
import ScoringCore
import Submissions

/// A target and an actual as the evaluator needs them, with all that had to be assumed on the way.
package struct ValueBinding {
  package let target: PlannedTarget
  package let actual: ActualResult
  package let problems: [PlacedProblem]

  package init(target: PlannedTarget, actual: ActualResult, problems: [PlacedProblem]) {
    self.target = target
    self.actual = actual
    self.problems = problems
  }

  package struct PlacedProblem {
    package let problem: ValueProblem
    package let place: SourcePlace
    package var notes: [Finding.Note] = []

    package init(problem: ValueProblem, place: SourcePlace, notes: [Finding.Note] = []) {
      self.problem = problem
      self.place = place
      self.notes = notes
    }
  }
}

/// Turns what was written into what can be compared under one indicator rule.
package struct ValueBinder: Sendable {
  let rule: IndicatorRule
  let levels: LevelIndex
  let checklist: ChecklistIndex
  let units: UnitTable
  let year: Int
  /// The comparator of a target that states none.
  let unstated: Comparator

  package init(
    rule: IndicatorRule,
    levels: LevelIndex,
    checklist: ChecklistIndex,
    units: UnitTable,
    year: Int,
    unstated: Comparator
  ) {
    self.rule = rule
    self.levels = levels
    self.checklist = checklist
    self.units = units
    self.year = year
    self.unstated = unstated
  }

  package func bind(_ entry: IndicatorEntry) -> ValueBinding {
    var log = Log(entry: entry)
    var (target, actual) = bindScale(entry, &log) ?? bindReading(entry, &log)
    if entry.isNotApplicable {
      actual = .notApplicable
    } else if entry.actualValue.isEmpty, !actual.isScale {
      actual = .missing
      if target != .none { log.actual(.missingActual(indicator: entry.name.text)) }
    }
    return ValueBinding(target: target, actual: actual, problems: log.problems)
  }

  private func bindReading(_ entry: IndicatorEntry, _ log: inout Log) -> (PlannedTarget, ActualResult) {
    log.noteRemarks()
    switch entry.targetValue.reading {
    case .quantity(let quantity): return bind(quantity, entry, &log)
    case .range(let lower, let upper, let unit): return bind(lower, upper, unit, entry, &log)
    case .qualitative: return (.level, level(entry, &log))
    case .yesNo(let wanted):
      if wanted == nil { log.target(.yesNoAssumed(entry.target.text)) }
      return bind(yesNo: wanted ?? true, entry, &log)
    case .date(let date): return bind(date, entry, &log)
    case .multiple(let components):
      log.severalTargets(components)
      return (.none, .incomparable)
    case .none:
      if let bound = bindWithoutTarget(entry) { return bound }
      // A score by hand needs no target.
      let isByHand = rule.policies.handScore == .decides && entry.givenScore != nil && entry.target.text.isEmpty
      if isByHand { return (.none, .incomparable) }
      let isLeftOut = rule.policies.missingTarget == .leftOut
      log.target(isLeftOut ? .leftOutWithoutTarget(indicator: entry.name.text) : .noTarget(entry.target.text))
      return (.none, .incomparable)
    }
  }

  private func bind(
    _ target: Quantity,
    _ entry: IndicatorEntry,
    _ log: inout Log
  ) -> (PlannedTarget, ActualResult) {
    let comparator = target.comparator ?? unstated
    if target.comparator == nil { log.target(.comparatorAssumed(entry.target.text, comparator: comparator.symbol)) }
    if target.value.isZero, isDecidedByZero(comparator) { log.target(.zeroTarget(entry.target.text)) }
    let alone = try? target.value.multiplied(by: target.unit.factor)
    if let level = levelForNumber(entry, &log) {
      return (alone.map { .number(comparator, $0) } ?? .none, .level(level))
    }
    guard let actual = number(entry, &log) else {
      return (alone.map { .number(comparator, $0) } ?? .none, .incomparable)
    }
    let comparison = UnitComparison(target.value, in: target.unit, with: actual, knowing: units)
    log.note(comparison, of: actual, targetUnit: target.unit)
    guard let (planned, reached) = comparison.values else {
      return (alone.map { .number(comparator, $0) } ?? .none, .incomparable)
    }
    return (.number(comparator, planned), .number(reached))
  }

  /// A plain value is scored like any other, whatever its target.
  private func isDecidedByZero(_ comparator: Comparator) -> Bool {
    rule.policies.zeroTarget == .metOrNothing && rule.methods[TargetKind(comparator)]?.measure != .value
  }

  private func bind(
    _ lower: ExactDecimal,
    _ upper: ExactDecimal,
    _ unit: Unit,
    _ entry: IndicatorEntry,
    _ log: inout Log
  ) -> (PlannedTarget, ActualResult) {
    guard let low = try? lower.multiplied(by: unit.factor), let high = try? upper.multiplied(by: unit.factor) else {
      log.actual(.notCalculable(indicator: entry.name.text))
      return (.none, .incomparable)
    }
    if let level = levelForNumber(entry, &log) { return (.range(low, high), .level(level)) }
    guard let actual = number(entry, &log) else { return (.range(low, high), .incomparable) }
    let comparison = UnitComparison(lower, in: unit, with: actual, knowing: units)
    log.note(comparison, of: actual, targetUnit: unit)
    let others = UnitComparison(upper, in: unit, with: actual, knowing: units)
    guard let (low, reached) = comparison.values, let (high, _) = others.values else {
      return (.range(low, high), .incomparable)
    }
    return (.range(low, high), .number(reached))
  }

  /// The number of an actual; what else stands there is a finding.
  private func number(_ entry: IndicatorEntry, _ log: inout Log) -> Quantity? {
    guard !entry.actualValue.isEmpty else { return nil }
    guard let quantity = entry.actualValue.quantity(against: entry.targetValue) else {
      log.otherKind(expected: Wording(zh: "数字", en: "a number"))
      return nil
    }
    if quantity.comparator != nil { log.actual(.comparatorInActual(entry.actual.text)) }
    if quantity.isApproximate { log.actual(.approximate(entry.actual.text)) }
    return quantity
  }

  private func level(_ entry: IndicatorEntry, _ log: inout Log) -> ActualResult {
    let text = entry.actual.text
    // A word of the scale is a result even where it would otherwise say nothing: 达成 alone.
    if let index = levels.level(named: text) { return .level(index) }
    guard !entry.actualValue.isEmpty else { return .missing }
    if let counts = levels.counts(in: text) { return .levelCounts(counts) }
    if LevelIndex.repeats(text, entry.target.text), let best = levels.names.first {
      log.actual(.repeatsTarget(text, level: best))
      return .level(0)
    }
    log.actual(.unknownLevel(text, known: levels.names, suggestion: levels.suggestion(for: text)))
    return .incomparable
  }

  private func bind(yesNo wanted: Bool, _ entry: IndicatorEntry, _ log: inout Log) -> (PlannedTarget, ActualResult) {
    if case .yesNo(let reached?) = entry.actualValue.reading { return (.yesNo(wanted), .yesNo(reached)) }
    // 达成预期指标 and the like: the department states how far it got.
    if let index = levels.level(named: entry.actual.text) { return (.level, .level(index)) }
    if !entry.actualValue.isEmpty { log.otherKind(expected: Wording(zh: "“是”或“否”", en: "是 or 否")) }
    return (.yesNo(wanted), .incomparable)
  }

  private func bind(
    _ date: WrittenDate,
    _ entry: IndicatorEntry,
    _ log: inout Log
  ) -> (PlannedTarget, ActualResult) {
    guard let deadline = day(date) else {
      log.target(.noTarget(entry.target.text))
      return (.none, .incomparable)
    }
    if case .date(let reached) = entry.actualValue.reading, let day = day(reached) {
      return (.deadline(deadline), .day(day))
    }
    // 按期完成 and the like: the department states that the deadline was kept.
    if let index = levels.level(named: entry.actual.text) { return (.level, .level(index)) }
    if !entry.actualValue.isEmpty { log.otherKind(expected: Wording(zh: "日期", en: "a date")) }
    return (.deadline(deadline), .incomparable)
  }

  /// What is not written is the submission's year, the last month and the last day.
  private func day(_ date: WrittenDate) -> CalendarDay? {
    // A day without its month is no date.
    guard date.month != nil || date.day == nil else { return nil }
    let year = date.year ?? self.year
    let month = date.month ?? 12
    return CalendarDay(year: year, month: month, day: date.day ?? CalendarDay.days(inMonth: month, of: year))
  }
}
