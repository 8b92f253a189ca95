import OfficeFiles
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions
import Testing

@testable import SpotChecks

/// The whole way of a review: take in, hand out papers, read them back, confirm, break off, go on, settle, look back.
@Suite struct WholeReviewTests {
  @Test func fromSubmissionsToTheRecord() throws {
    try withTemporaryFolder { folder in
      for number in 1...3 {
        try SampleDepartment(name: "部门\(number)", code: "10\(number)", projects: [SampleProject(total: "100")])
          .write(to: folder + "/材料/\(number)")
      }
      let base = SelfEvaluator(ruleSet: try .shipped("cn-2020"), programVersion: "test")
      let rules = try RuleSet.shipped("review-pidu")
      let intake = Intake(base, options: .init(year: 2024, review: rules.review))
        .take(IntakeSearch(folder + "/材料").sources)
      let chosen = intake.departments.prefix(2)

      // The plan, and a paper for each project.
      var review = ReviewHeader.sample(year: 2024)
      review.rules = RuleIdentity(id: rules.id, version: rules.version, digest: rules.digest)
      let items = chosen.flatMap { department in
        department.projects.map { project in
          PlannedItem(
            key: project.key,
            departmentName: department.name,
            projectName: project.name,
            budget: project.budget,
            risk: project.risk.total,
            selfScore: project.given,
            recomputed: project.recomputed,
            submissionDigest: department.submissionDigest
          )
        }
      }
      let record = folder + "/复核.db"
      let id = try ReviewRecord(record).begin(
        review,
        items: items,
        inputs: Dictionary(uniqueKeysWithValues: chosen.map { ($0.key, $0.inputs) })
      )
      for department in chosen {
        let submission = try OpenIntakeSource(department.source).read(department: department.key, year: 2024).submission
        let result = base.evaluate(submission)
        let paper = WorkingPaper(
          try #require(result.projects.first),
          of: department,
          plan: review.plan.id,
          rules: rules
        )
        var editor = PaperEditor(paper.workbook)
        editor.sign("张三")
        editor.fill("讲座场次", [.actual: department.key == "101" ? "9" : "12", .opinion: "核对签到表"])
        try write(editor.workbook.bytes(), to: folder + "/\(department.key)-P1.xlsx")
      }

      // Each day in a run of its own, as if the one before had been broken off.
      for department in chosen {
        let day = try ReviewRecord(record, opening: .existing)
        #expect(try day.openItems(of: id).count == (department.key == "101" ? 2 : 1))
        let submission = try OpenIntakeSource(department.source).read(department: department.key, year: 2024).submission
        let paper = WorkingPaper(
          try #require(base.evaluate(submission).projects.first),
          of: department,
          plan: review.plan.id,
          rules: rules
        )
        let match = PaperMatch(try ReturnedPaper.read(folder + "/\(department.key)-P1.xlsx"), to: paper)
        #expect(match.findings.isEmpty)
        for verdict in match.verdicts {
          let moment = Moment(seconds: 1_700_000_300)
          try day.confirm(
            ConfirmedVerdict(item: paper.identity.project, verdict: verdict, reviewer: match.reviewer, at: moment),
            in: id
          )
        }
        let scorer = ReviewScorer(base: base, review: SelfEvaluator(ruleSet: rules, programVersion: "test"))
        let reviewed = scorer.review(
          submission,
          projects: ["P1"],
          verdicts: Reconciliation(try day.standing(in: id))
        )
        for project in reviewed.projects {
          try day.settle(
            project.outcome(rules: review.rules, by: "李科长", at: Moment(seconds: 1_700_000_400)),
            in: id
          )
        }
      }

      let end = try ReviewRecord(record, opening: .existing)
      #expect(try end.openItems(of: id).isEmpty)
      let outcomes = try end.outcomes(of: id)
      #expect(outcomes.map(\.reviewed?.text) == ["82.5", "100"])
      #expect(outcomes.map(\.deviation?.text) == ["12.5", "0"])
      #expect(outcomes.map(\.deviationClass) == ["严重偏差", "基本相符"])
      #expect(try end.comparison().departments.map(\.name) == ["部门1", "部门2"])
    }
  }
}
