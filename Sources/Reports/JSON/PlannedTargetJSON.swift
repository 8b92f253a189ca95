import Diagnostics
import ScoringCore

/// What the evaluator compared, in one unit.
enum PlannedTargetJSON {
  static func json(of target: PlannedTarget) -> JSONValue {
    switch target {
    case .number(_, let number): .decimal(number)
    case .range(let lower, let upper): ["lower": .decimal(lower), "upper": .decimal(upper)]
    case .level: .null
    case .yesNo(let wanted): .bool(wanted)
    case .deadline(let day): .day(day)
    case .none: .null
    }
  }

  static func json(of actual: ActualResult) -> JSONValue {
    switch actual {
    case .number(let number): .decimal(number)
    case .level(let index): .integer(index)
    case .yesNo(let reached): .bool(reached)
    case .day(let day): .day(day)
    case .missing, .incomparable: .null
    }
  }
}
