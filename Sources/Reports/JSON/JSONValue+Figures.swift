import Diagnostics
import ScoringCore
import SelfEvaluation

extension JSONValue {
  package static func points(_ points: Points?) -> JSONValue { points.map { .number($0.text) } ?? .null }

  package static func decimal(_ decimal: ExactDecimal?) -> JSONValue { decimal.map { .number($0.text) } ?? .null }

  /// At most six places, rounded half-up; the exact pair is what ``fraction(_:)`` gives.
  package static func rounded(_ ratio: Ratio?) -> JSONValue { ratio.map { .number(RatioText.decimal($0)) } ?? .null }

  package static func fraction(_ ratio: Ratio?) -> JSONValue {
    guard let ratio else { return .null }
    return ["numerator": .number(String(ratio.numerator)), "denominator": .number(String(ratio.denominator))]
  }

  /// `2021-02-24`
  package static func day(_ day: CalendarDay?) -> JSONValue { day.map { .string($0.isoText) } ?? .null }
}
