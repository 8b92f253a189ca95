import Diagnostics
import ScoringCore

/// What the evaluator compared, in one unit.
enum PlannedTargetJSON {
  static func json(of target: PlannedTarget) -> JSONValue {
    switch target {
    case .number(_, let number): .decimal(number)
    case .range(let lower, let upper): ["lower": .decimal(lower), "upper": .decimal(upper)]
    case .level, .checklist, .ratings: .null
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
    case .levelCounts(let counts): .array(counts.map { .number(String($0)) })
    case .items(let met): .array(met.map(JSONValue.bool))
    case .ratings(let ratings): .array(ratings.map { .decimal($0) })
    case .notApplicable, .missing, .incomparable: .null
    }
  }
}
