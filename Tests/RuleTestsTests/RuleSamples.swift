import Diagnostics
import RuleFiles
import RuleTests
import Testing

/// A rule set for tests: one that is shipped, or the national one with some lines of its own.
struct RuleSample {
  let id: String
  private let name: String
  private let bytes: [UInt8]

  static let national = RuleSample(shipped: "cn-2020")

  init(shipped id: String) {
    (self.id, name, bytes) = (id, id, [])
  }

  /// The national rule set with some lines of its own.
  init(changed lines: String) {
    let head = "id: own\nversion: \"1\"\nname: 自定\nstatus: official\nextends: cn-2020\n"
    (id, name, bytes) = ("own", "own.yaml", Array((head + lines).utf8))
  }

  var tester: RuleTester {
    let (name, bytes) = (name, bytes)
    return RuleTester(programVersion: "test") { options throws(UnusableInput) in
      let loader = RuleLoader(readFile: { _ throws(UnusableInput) in bytes.isEmpty ? nil : bytes })
      return try loader.load(name, options: options).ruleSet
    }
  }

  /// Runs cases that are written as the elements of the list.
  func report(_ cases: String) throws -> RuleTestReport {
    let text = "rules: \(id)\ncases:\n" + cases
    return try tester.run(RuleCases.read(Array(text.utf8), file: "own.tests.yaml"))
  }

  /// `score of 'a' expected 9.00 got 8.00`
  func mismatches(_ cases: String) throws -> [String] {
    try report(cases).outcomes.flatMap { outcome in
      outcome.mismatches.map { "\($0.subject.english) expected \($0.expected.english) got \($0.actual.english)" }
    }
  }

  /// What is wrong with a file of cases.
  func findings(in text: String) -> [Finding] {
    do throws(UnusableInput) {
      _ = try tester.run(RuleCases.read(Array(text.utf8), file: "x.tests.yaml"))
      return []
    } catch {
      return error.findings
    }
  }
}
