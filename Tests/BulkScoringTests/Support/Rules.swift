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

  /// `cn-2020` for departments that have indicators of their own, in the category 履职效能.
  static func withOwnIndicators() throws -> RuleSet {
    try changed(
      "cn-2020",
      """
      department:
        combine: budget-weighted
        own-share: 40%
        tree:
          points: 100
          execution: {name: 预算执行率, points: 20, denominator: adjusted, zero-budget: zero, curve: proportional}
          categories: [{name: 履职效能, points: 80}]

      """
    )
  }
}
