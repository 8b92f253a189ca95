import Diagnostics
import RuleFiles

/// Rule sets for tests.
enum Rules {
  static func shipped(_ id: String) throws -> RuleSet {
    try RuleLoader(readFile: { _ throws(UnusableInput) in nil }).load(id)
  }

  /// A shipped rule set with `changes` laid over it.
  static func changed(_ id: String = "cn-2020", _ changes: String) throws -> RuleSet {
    let head = "id: own\nversion: \"1\"\nname: 本地规则\nstatus: official\nextends: \(id)\n"
    let bytes = Array((head + changes).utf8)
    return try RuleLoader(readFile: { _ throws(UnusableInput) in bytes }).load("own.yaml")
  }
}
