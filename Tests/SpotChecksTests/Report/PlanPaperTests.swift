import Papers
import RuleFiles
import SelfEvaluation
import Testing

@testable import SpotChecks

@Suite struct PlanPaperTests {
  /// AICPA, table C-1: 5 % risk, tolerable 5 %, none expected: 60 sampling units of money, however many projects there are.
  @Test func samplingUnitsOfMoneyAreNoProjects() throws {
    let few = try Self.text(projects: 12)
    #expect(few.contains("需要60个抽样点，超过项目总数12个，须全部抽查"))
    #expect(!few.contains("60个项目"))
    let many = try Self.text(projects: 80)
    #expect(many.contains("需要60个抽样点。"))
    #expect(!many.contains("超过项目总数"))
  }

  private static func text(projects count: Int) throws -> String {
    try withTemporaryFolder { folder in
      try SampleDepartment(projects: (1...count).map { SampleProject(id: "P\($0)") }).write(to: folder + "/a")
      let rules = try RuleSet.shipped("cn-2020")
      let intake = Intake(
        SelfEvaluator(ruleSet: rules, programVersion: "test"),
        options: .init(year: 2024, threads: 1)
      ).take(IntakeSearch(folder).sources)
      let frame = intake.departments.flatMap { department in
        department.projects.map { FrameItem($0, of: department) }
      }
      let paper = PlanPaper(
        try PlannedSample(year: 2024, frame: frame, terms: PlanTerms(extent: .count(3))),
        intake: intake,
        rules: rules,
        review: try .shipped("review-pidu"),
        organisation: "某市财政局",
        date: "2026年7月1日"
      ).paper
      return MarkdownRenderer().text(of: paper)
    }
  }
}
