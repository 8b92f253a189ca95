import Diagnostics
import ScoringCore
import Submissions

/// A target or an actual in `result.json`, as it was written.
enum WrittenValueJSON {
  static func json(of value: WrittenValue) -> JSONValue {
    let members = [JSONMember("text", .string(value.raw))] + members(of: value.reading)
    guard case .multiple(let components) = value.reading else { return .object(members) }
    return .object(members + [JSONMember("components", .array(components.map(json)))])
  }

  /// One of several values in a cell.
  private static func json(of component: WrittenValue.Component) -> JSONValue {
    let isApproximate = if case .quantity(let quantity) = component.amount { quantity.isApproximate } else { false }
    return .object(
      [JSONMember("name", .string(component.name))] + members(of: component.reading)
        + [JSONMember("approximate", .bool(isApproximate))]
    )
  }

  private static func members(of reading: WrittenValue.Reading) -> [JSONMember] {
    let parts = parts(of: reading)
    return [
      JSONMember("kind", .string(kind(of: reading))),
      JSONMember("comparator", .string(parts.comparator?.rawValue ?? "")),
      JSONMember("value", .decimal(parts.value)),
      JSONMember("upper", .decimal(parts.upper)),
      JSONMember("unit", .string(parts.unit ?? "")),
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
