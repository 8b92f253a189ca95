import Diagnostics
import Submissions

/// What an indicator had the year before, in `result.json`; `null` where nothing is known of it.
enum PreviousValuesJSON {
  static func json(of previous: PreviousValues?) -> JSONValue {
    guard let previous else { return .null }
    return [
      "year": .integer(previous.year),
      "name": .string(previous.name.text),
      "similarity": .integer(previous.similarity),
      "target": WrittenValueJSON.json(of: previous.targetValue),
      "actual": WrittenValueJSON.json(of: previous.actualValue),
    ]
  }
}
