import Diagnostics
import RuleFiles
import RuleTests
import Testing

/// Rule sets and cases for tests.
enum RuleSamples {
  static func shipped(_ id: String) throws -> RuleSet {
    try RuleLoader(readFile: { _ throws(UnusableInput) in nil }).load(id)
  }

  /// The national rule set with some lines of its own.
  static func changed(_ lines: String) throws -> RuleSet {
    let head = "id: own\nversion: \"1\"\nname: 自定\nstatus: official\nextends: cn-2020\n"
    let bytes = Array((head + lines).utf8)
    return try RuleLoader(readFile: { _ throws(UnusableInput) in bytes }).load("own.yaml")
  }

  /// Runs cases that are written as the elements of the list, for the rule set's own id.
  static func report(_ cases: String, under ruleSet: RuleSet) throws -> RuleTestReport {
    let text = "rules: \(ruleSet.id)\ncases:\n" + cases
    let read = try RuleCases.read(Array(text.utf8), file: "own.tests.yaml")
    return try RuleTester(ruleSet: ruleSet, programVersion: "test").run(read)
  }

  /// What is wrong with a file of cases for the national rule set.
  static func findings(in text: String) throws -> [Finding] {
    let ruleSet = try shipped("cn-2020")
    do throws(UnusableInput) {
      let cases = try RuleCases.read(Array(text.utf8), file: "x.tests.yaml")
      _ = try RuleTester(ruleSet: ruleSet, programVersion: "test").run(cases)
      return []
    } catch {
      return error.findings
    }
  }
}
