import Diagnostics
import RuleFiles
import SelfEvaluation
import Submissions
import Testing

@testable import Checks

/// Findings that somebody accepts are counted and keep their reason, and nothing else disappears with them.
@Suite struct SilencingTests {
  /// Two costs the wrong way round, in two projects.
  private static let sample = Sample(
    projects: [("场馆", "P1"), ("办公楼", "P2")].map { name, id in
      .init(name: name, id: id, rows: [.init("成本指标", "\(name)物业费", "≥15元/平方米月")])
    }
  )

  private static let place = SourcePlace(file: "submission.yaml", line: 9)

  private func run(_ check: String, at subject: String? = nil, reason: String = "合同已定") throws -> CheckRun {
    var submission = try Self.sample.submission()
    submission.silenced = [Silencing(check: check, subject: subject, reason: reason, place: Self.place)]
    return CheckRun(
      try SelfEvaluator(ruleSet: Sample.ruleSet("cn-2020"), programVersion: "test").evaluate(submission)
    )
  }

  @Test func isFoundWithoutSilencing() throws {
    #expect(try Self.sample.codes().filter { $0 == "L23" }.count == 2)
  }

  @Test func everywhere() throws {
    let run = try run("L23")
    #expect(!run.findings.contains { $0.code == "L23" })
    #expect(run.silenced.map(\.finding.code) == ["L23", "L23"])
    #expect(run.silenced.map(\.reason) == ["合同已定", "合同已定"])
    #expect(run.findings.contains { $0.code == "L30" })
  }

  @Test(arguments: ["P1", "场馆", "场馆物业费"]) func onlyAtOneSubject(subject: String) throws {
    let run = try run("l23", at: subject)
    #expect(run.silenced.map(\.finding.place?.line) == [2])
    #expect(run.findings.filter { $0.code == "L23" }.map(\.place?.line) == [3])
  }

  /// L30 tells missing categories as E0304; either code silences what is told as it.
  @Test(arguments: [("L30", ["E0304", "L30"]), ("E0304", ["E0304"])])
  func byTheCodeOfScoring(check: String, codes: [String]) throws {
    let run = try run(check)
    #expect(Set(run.silenced.map(\.finding.code)) == Set(codes))
  }

  @Test func whatSilencesNothingIsSaid() throws {
    let run = try run("L43")
    let told = try #require(run.findings.first { $0.code == "C0102" })
    #expect(told.severity == .info && told.place == Self.place)
    #expect(run.silenced.isEmpty)
  }

  @Test(arguments: ["L99", "E0203", "质量"]) func whatIsNoCheckIsSaid(check: String) throws {
    let run = try run(check)
    let told = try #require(run.findings.first { $0.code == "C0101" })
    #expect(told.severity == .warning && told.place == Self.place)
    #expect(run.silenced.isEmpty)
  }

  @Test func byTheRuleSet() throws {
    let text = """
      id: own
      version: "1"
      name: 本地规则
      status: official
      extends: cn-2020
      checks: {silence: [{check: L23, reason: 本市成本指标另行审核}, {check: L43, reason: 不查节约率}]}
      """
    let rules = try RuleLoader(readFile: { _ throws(UnusableInput) in Array(text.utf8) }).load("own.yaml")
    let result = try SelfEvaluator(ruleSet: rules, programVersion: "test").evaluate(Self.sample.submission())
    let run = CheckRun(result)
    #expect(run.silenced.map(\.reason) == ["本市成本指标另行审核", "本市成本指标另行审核"])
    // A rule set is for many submissions, so it may silence what this one does not have.
    #expect(!run.findings.contains { $0.code.hasPrefix("C01") })
  }

  @Test func silencedFindingsKeepTheirReasonInJSON() throws {
    let silenced = try #require(try run("L23").silenced.first)
    #expect(silenced.json(in: .chinese).text.contains("\"silenced\": \"合同已定\""))
  }
}
