import Diagnostics
import RuleFiles
import RuleSQL

/// Rule files given as text, and the scripts that are written of them.
enum RuleSetFixture {
  static func rules(_ text: String) throws -> RuleSet {
    let loader = RuleLoader(readFile: { path throws(UnusableInput) in path == "mine.yaml" ? Array(text.utf8) : nil })
    return try loader.load("mine.yaml")
  }

  /// A rule set that changes something in the national one.
  static func changing(_ text: String) throws -> RuleSet {
    try rules("id: mine\nversion: \"1\"\nname: 本市\nstatus: assumed\nextends: cn-2020\n" + text)
  }

  static func script(_ rules: RuleSet, _ dialect: SQLDialect = .duckdb) throws -> String {
    try RuleSQLCompiler(dialect: dialect).script(of: rules)
  }

  /// The codes of what keeps a rule set from being written as SQL, with the lines they stand at.
  static func refusals(_ text: String) throws -> [Finding] {
    let rules = try changing(text)
    do throws(UnusableInput) {
      _ = try RuleSQLCompiler(dialect: .duckdb).script(of: rules)
      return []
    } catch {
      return error.findings
    }
  }
}
