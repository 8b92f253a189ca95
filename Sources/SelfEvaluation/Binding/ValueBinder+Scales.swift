import Diagnostics
import RuleFiles
import ScoringCore
import Submissions

/// What a rule reads in its own way, whatever the target says.
extension ValueBinder {
  /// A checklist or experts' ratings; `nil` where the rule has neither.
  func bindScale(_ entry: IndicatorEntry, _ log: inout Log) -> (PlannedTarget, ActualResult)? {
    if !rule.checklist.isEmpty {
      let items = checklist.met(in: entry.actual.text)
      if items == nil, !entry.actual.isEmpty {
        log.actual(.unknownChecklistItem(entry.actual.text, known: checklist.items.map(\.name)))
      }
      return (.checklist, items.map { .items($0) } ?? .incomparable)
    }
    guard let scale = rule.ratings else { return nil }
    let ratings = Self.ratings(in: entry.actual.text)
    let isOnScale = ratings?.allSatisfy { !$0.isNegative && $0 <= scale.best } ?? true
    if !isOnScale || (ratings == nil && !entry.actual.isEmpty) {
      log.actual(.unusableRatings(entry.actual.text, best: scale.best.text))
      return (.ratings, .incomparable)
    }
    return (.ratings, ratings.map { .ratings($0) } ?? .incomparable)
  }

  /// `8、9、7`, also with 分 behind the numbers; `nil` when something else stands there.
  private static func ratings(in text: String) -> [ExactDecimal]? {
    let parts = text.split { $0.isWhitespace || "、，,；;/+".contains($0) }
    let ratings = parts.compactMap { ExactDecimal($0.hasSuffix("分") ? $0.dropLast() : $0) }
    return ratings.count == parts.count && !ratings.isEmpty ? ratings : nil
  }

  /// Where the rule needs no target: a count of its own, or a state of its own scale.
  func bindWithoutTarget(_ entry: IndicatorEntry) -> (PlannedTarget, ActualResult)? {
    guard entry.target.isEmpty else { return nil }
    if case .quantity(let actual) = entry.actualValue.reading, rule.methods[TargetKind(unstated)]?.measure == .value,
      let value = try? actual.value.multiplied(by: actual.unit.factor)
    {
      return (.number(unstated, .zero), .number(value))
    }
    if let index = levels.level(named: entry.actual.text) { return (.level, .level(index)) }
    return levels.counts(in: entry.actual.text).map { (.level, .levelCounts($0)) }
  }

  /// A number was planned and the result is told in words, where the rule takes that as a level.
  func levelForNumber(_ entry: IndicatorEntry, _ log: inout Log) -> Int? {
    guard rule.policies.textActual == .byLevel, case .qualitative = entry.actualValue.reading else { return nil }
    var level = levels.level(named: entry.actual.text)
    if level == nil, LevelIndex.repeats(entry.actual.text, entry.target.text) { level = 0 }
    if let level { log.actual(.wordsForNumber(entry.actual.text, level: levels.names[level])) }
    return level
  }
}

extension IndicatorEntry {
  /// 不适用: the department says that the indicator does not apply.
  var isNotApplicable: Bool {
    NotationVocabulary.notApplicable.contains(NameKey.word(actual.text))
  }
}

extension ActualResult {
  /// Whether it was read by the rule's own scale, so that the reading of the notation says nothing about it.
  var isScale: Bool {
    switch self {
    case .items, .ratings, .levelCounts, .level: true
    default: false
    }
  }
}

extension WrittenValue {
  /// The number of an actual; `10月` is one where the target, such as `≤10月`, counts in months, and `1917年` where it
  /// counts in years.
  func quantity(against target: WrittenValue) -> Quantity? {
    if case .quantity(let quantity) = reading { return quantity }
    guard case .date(let date) = reading, case .quantity(let planned) = target.reading, date.day == nil else {
      return nil
    }
    switch (planned.unit.base, date.year, date.month) {
    case ("月", nil, let count?), ("年", let count?, nil):
      return Quantity(value: ExactDecimal(Int64(count)), unit: planned.unit)
    default: return nil
    }
  }
}
