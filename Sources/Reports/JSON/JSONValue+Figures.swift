import Diagnostics
import ScoringCore
import SelfEvaluation

extension JSONValue {
  static func points(_ points: Points?) -> JSONValue { points.map { .number($0.text) } ?? .null }

  static func decimal(_ decimal: ExactDecimal?) -> JSONValue { decimal.map { .number($0.text) } ?? .null }

  /// At most six places, rounded half-up; the exact pair is what ``fraction(_:)`` gives.
  static func rounded(_ ratio: Ratio?) -> JSONValue { ratio.map { .number(RatioText.decimal($0)) } ?? .null }

  static func fraction(_ ratio: Ratio?) -> JSONValue {
    guard let ratio else { return .null }
    return ["numerator": .number(String(ratio.numerator)), "denominator": .number(String(ratio.denominator))]
  }

  /// `2021-02-24`
  static func day(_ day: CalendarDay?) -> JSONValue { day.map { .string(ISODay.text($0)) } ?? .null }
}

/// A day as ISO 8601 writes it.
enum ISODay {
  static func text(_ day: CalendarDay) -> String {
    padded(Int(day.year), to: 4) + "-" + padded(Int(day.month), to: 2) + "-" + padded(Int(day.day), to: 2)
  }

  private static func padded(_ number: Int, to length: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, length - digits.count)) + digits
  }
}
