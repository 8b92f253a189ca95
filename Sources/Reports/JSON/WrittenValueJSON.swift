import Diagnostics
import ScoringCore
import Submissions

/// A target or an actual in `result.json`, as it was written.
enum WrittenValueJSON {
  static func json(of value: WrittenValue) -> JSONValue {
    let parts = parts(of: value.reading)
    return [
      "text": .string(value.raw),
      "kind": .string(kind(of: value.reading)),
      "comparator": .string(parts.comparator?.rawValue ?? ""),
      "value": .decimal(parts.value),
      "upper": .decimal(parts.upper),
      "unit": .string(parts.unit ?? ""),
    ]
  }

  static func kind(of reading: WrittenValue.Reading) -> String {
    switch reading {
    case .quantity: "numeric"
    case .range: "range"
    case .qualitative: "qualitative"
    case .yesNo: "boolean"
    case .date: "date"
    case .multiple: "multiple"
    case .none: "none"
    }
  }

  private struct Parts {
    var comparator: Comparator?
    var value: ExactDecimal?
    var upper: ExactDecimal?
    var unit: String?
  }

  private static func parts(of reading: WrittenValue.Reading) -> Parts {
    switch reading {
    case .quantity(let quantity):
      Parts(comparator: quantity.comparator, value: quantity.value, unit: quantity.unit.written)
    case .range(let lower, let upper, let unit): Parts(value: lower, upper: upper, unit: unit.written)
    case .date(let date): Parts(comparator: date.comparator)
    case .none(let unit, let comparator): Parts(comparator: comparator, unit: unit?.written)
    case .qualitative, .yesNo, .multiple: Parts()
    }
  }
}
