import ScoringCore

/// What the workbook's formulas come to for one indicator: the values that are stored with them.
///
/// ``IndicatorFormulas`` says the same in the language of worksheets.
struct FillingCheck {
  /// The actual without the target's unit, as the formulas go on with it; for days with hyphens.
  let text: String
  let value: Value
  let rate: Rate
  let hint: FillingHint?

  enum Value: Hashable {
    /// Nothing to read: an empty cell, or a target without a number.
    case none
    case unreadable
    case number(ExactDecimal)
  }

  enum Rate: Hashable {
    case none
    case ratio(ExactDecimal)
    case inTime
    case late
  }

  /// From so many per cent of the target on the workbook asks for an explanation, until the cell that holds it is
  /// changed.
  static let usualExcess = ExactDecimal(130)

  init(_ form: TargetForm, actual: String, reason: String, year: Int) {
    let actual = Blanks.trimmed(actual)
    text = Self.text(actual, form: form, year: year)
    value = actual.isEmpty ? .none : Self.value(text, of: actual, form: form)
    switch value {
    case .unreadable:
      rate = .none
      hint = .unreadable
    case .none, .number:
      let number: ExactDecimal? = if case .number(let number) = value { number } else { nil }
      rate = Self.rate(number, actual: actual, form: form)
      hint = Self.hint(number, actual: actual, hasReason: !Blanks.trimmed(reason).isEmpty, form: form)
    }
  }

  private static func text(_ actual: String, form: TargetForm, year: Int) -> String {
    guard !actual.isEmpty else { return "" }
    let narrowed = Blanks.trimmed(FullWidth.narrowed(actual))
    switch form.kind {
    case .atLeast, .moreThan, .atMost, .lessThan, .equal, .range:
      return Blanks.trimmed(form.unit.isEmpty ? narrowed : narrowed.split(separator: form.unit).joined())
    case .deadline:
      var day = String(narrowed.compactMap { $0 == "日" ? nil : "年月/.".contains($0) ? "-" : $0 })
      if day.count(where: { $0 == "-" }) == 1 { day = "\(year)-" + day }
      return day
    case .yesNo, .level, .other: return ""
    }
  }

  private static func value(_ text: String, of actual: String, form: TargetForm) -> Value {
    switch form.kind {
    case .atLeast, .moreThan, .atMost, .lessThan, .equal, .range:
      let digits = text.first == "-" ? text.dropFirst() : text[...]
      guard digits.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }), digits.first?.isNumber == true,
        case .value(let number) = WrittenNumber(text, units: [])
      else { return .unreadable }
      let hasSign = FullWidth.narrowed(actual).contains("%")
      return form.unit == "%" && !hasSign && isDoubtful(number, form) ? .unreadable : .number(number)
    case .deadline:
      let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]) else { return .unreadable }
      let day = parts[2].isEmpty ? CalendarDay.days(inMonth: month, of: year) : Int(parts[2]) ?? 0
      let number = CalendarDay(year: year, month: month, day: day).flatMap(SheetDay.number)
      return number.map(Value.number) ?? .unreadable
    case .yesNo, .level, .other: return .none
    }
  }
}

extension FillingCheck {
  /// 0.95 for 95% or for 0.95%: who means which is not to be guessed.
  private static func isDoubtful(_ number: ExactDecimal, _ form: TargetForm) -> Bool {
    let isShare = !number.isNegative && !number.isZero && number <= ExactDecimal(1)
    return isShare && form.number.map { $0 >= ExactDecimal(10) } ?? false
  }

  private static func rate(_ value: ExactDecimal?, actual: String, form: TargetForm) -> Rate {
    if form.kind == .yesNo, !actual.isEmpty { return whole(isAnswered(actual, form)) }
    guard let value, let target = form.number else { return .none }
    switch form.kind {
    case .atLeast, .moreThan:
      return target.isZero ? whole(value >= target) : ratio(value, over: target)
    case .equal: return target.isZero ? whole(value == target) : ratio(value, over: target)
    case .atMost, .lessThan: return value <= target ? whole(true) : ratio(target, over: value)
    case .range:
      guard let upper = form.upper else { return .none }
      return value < target ? ratio(value, over: target) : value <= upper ? whole(true) : ratio(upper, over: value)
    case .deadline: return value <= target ? .inTime : .late
    case .yesNo, .level, .other: return .none
    }
  }

  private static func whole(_ isReached: Bool) -> Rate { .ratio(ExactDecimal(isReached ? 1 : 0)) }

  private static func ratio(_ part: ExactDecimal, over whole: ExactDecimal) -> Rate {
    (try? part.rounded(dividingBy: whole)).map(Rate.ratio) ?? .none
  }

  private static func hint(
    _ value: ExactDecimal?,
    actual: String,
    hasReason: Bool,
    form: TargetForm
  ) -> FillingHint? {
    guard !actual.isEmpty else { return .empty }
    if isMissed(value, actual: actual, form: form) { return hasReason ? .missedWithReason : .missedWithoutReason }
    guard !hasReason, [.atLeast, .moreThan, .equal].contains(form.kind), let value, let target = form.number,
      !target.isZero, let limit = try? target.multiplied(by: usualExcess),
      let percent = try? value.multiplied(by: ExactDecimal(100))
    else { return nil }
    return percent >= limit ? .exceeded : nil
  }

  private static func isMissed(_ value: ExactDecimal?, actual: String, form: TargetForm) -> Bool {
    if form.kind == .yesNo { return !isAnswered(actual, form) }
    if form.kind == .level { return actual.hasPrefix("部分") || actual.hasPrefix("未") }
    guard let value, let target = form.number else { return false }
    return switch form.kind {
    case .atLeast: value < target
    case .moreThan: value <= target
    case .atMost, .deadline: value > target
    case .lessThan: value >= target
    case .equal: value < target || target.isZero && value > target
    case .range: value < target || form.upper.map { value > $0 } ?? false
    case .yesNo, .level, .other: false
    }
  }

  private static func isAnswered(_ actual: String, _ form: TargetForm) -> Bool {
    actual == (form.answer == false ? "否" : "是")
  }
}
