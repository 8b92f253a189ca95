import ScoringCore
import Submissions

/// A target or an actual as a sentence names it: the value alone, without the notes in brackets behind it.
enum WrittenValueText {
  static func text(_ value: WrittenValue) -> String {
    switch value.reading {
    case .quantity(let quantity) where !quantity.isApproximate:
      (quantity.comparator?.sign ?? "") + quantity.value.text + quantity.unit.written
    case .range(let lower, let upper, let unit): "\(lower.text)～\(upper.text)\(unit.written)"
    case .qualitative(let words): "“" + Clause.text(words) + "”"
    case .quantity, .yesNo, .date, .multiple, .none: Clause.text(value.raw)
    }
  }
}

extension Comparator {
  /// As papers write it.
  var sign: String {
    switch self {
    case .atLeast: "≥"
    case .moreThan: "＞"
    case .atMost: "≤"
    case .lessThan: "＜"
    case .equalTo: "="
    }
  }
}

/// 2021年2月24日
enum DayText {
  static func text(_ day: CalendarDay) -> String { "\(day.year)年\(day.month)月\(day.day)日" }
}
