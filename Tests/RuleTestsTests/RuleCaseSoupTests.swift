import Diagnostics
import RuleFiles
import RuleTests
import Testing

/// Whatever is missing from a file of cases, it is read, or refused with a finding.
struct RuleCaseSoupTests {
  /// Every third line, which meets every kind of line.
  @Test func anyLineMayBeMissing() throws {
    let lines = try #require(ShippedRuleCases.all.first).read().source.lines
    let tester = RuleSample.national.tester
    for missing in stride(from: 0, to: lines.count, by: 3) {
      var left = lines
      left.remove(at: missing)
      do throws(UnusableInput) {
        let cases = try RuleCases.read(Array(left.joined(separator: "\n").utf8), file: "x.tests.yaml")
        let report = try tester.run(cases)
        #expect(report.outcomes.count == cases.cases.count)
      } catch {
        #expect(error.findings.containsErrors, "line \(missing + 1)")
      }
    }
  }

  @Test(arguments: ["", "rules: cn-2020", "cases: []", "rules: cn-2020\ncases: {a: 1}", "- a", "\u{0}", "rules: [\n"])
  func whatIsNoFileOfCasesIsRefused(text: String) throws {
    #expect(RuleSample.national.findings(in: text).containsErrors)
  }
}
