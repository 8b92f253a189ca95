import Databases
import RuleFiles
import ScoringCore
import Testing

@testable import SpotChecks

/// What a record keeps of a plan is enough to draw it again.
@Suite struct StoredPlanTests {
  @Test func thePlanIsDrawnAgainFromItsRecord() throws {
    try withTemporaryFolder { folder in
      let frame = (1...30).map { number in
        FrameItem(
          key: ProjectKey(department: "D\(number % 3)", project: "P\(number)"),
          departmentName: "部门\(number % 3)",
          projectName: "项目\(number)",
          budget: ExactDecimal(Int64(number * 37)),
          category: number % 2 == 0 ? "基建" : "",
          risk: number % 7,
          signals: number % 2 == 0 ? [.unspent, .noEvidence] : [],
          selfScore: Points(whole: 90)
        )
      }
      let terms = PlanTerms(
        method: .stratified,
        strata: [.department, .size],
        extent: .share(.percent(40)),
        includeAbove: ExactDecimal("1000.5"),
        included: ["P3", "D1/P4"],
        seed: .max,
        assurance: .init(confidence: .percent(90), tolerable: .percent(10))
      )
      let sample = try PlannedSample(year: 2024, frame: frame.reversed(), terms: terms)
      let stored = StoredPlan(
        terms: terms,
        baseRules: "cn-2020",
        reviewRules: "/规则/复核.yaml",
        allowsUnconfirmed: true,
        frame: sample.frame,
        sources: ["D0": .submission("/a"), "D1": .flatTable("/b.csv")]
      )
      let record = try ReviewRecord(folder + "/复核.db")
      let id = try record.begin(Self.header(sample.identity), items: [], plan: stored)
      let read = try #require(try record.plan(of: id))
      #expect(read.terms == terms)
      #expect(Set(read.frame) == Set(frame))
      #expect(read.sources == stored.sources)
      #expect(read.reviewRules == "/规则/复核.yaml" && read.allowsUnconfirmed)
      let again = try PlannedSample(year: 2024, frame: read.frame, terms: read.terms)
      #expect(again.identity == sample.identity)
      #expect(again.chosen == sample.chosen)
      #expect(again.chosen.contains { $0.item.key.project == "P3" && $0.probability == .one })
    }
  }

  /// AICPA, table A-1: 5 % risk, tolerable 5 %, none expected: 59; of few projects fewer are enough.
  @Test func theSizeNeededIsThatOfThePublishedTable() throws {
    #expect(RequiredSize(.usual, population: 1_000_000).attribute == 59)
    let few = try #require(RequiredSize(.usual, population: 72).attribute)
    #expect(few < 59)
    let items = (1...72).map { number in
      FrameItem(
        key: ProjectKey(department: "D", project: "P\(number)"),
        departmentName: "部门",
        projectName: "项目",
        budget: ExactDecimal(10)
      )
    }
    #expect(try PlannedSample(year: 2024, frame: items, terms: PlanTerms(extent: .needed)).chosen.count == few)
  }

  private static func header(_ plan: PlanIdentity) -> ReviewHeader {
    ReviewHeader(
      title: "抽查",
      year: 2024,
      organisation: "某市财政局",
      startedBy: "某市财政局",
      startedAt: Moment(seconds: 0),
      rules: RuleIdentity(id: "review-pidu", version: "1.0", digest: "d"),
      plan: plan,
      program: "test"
    )
  }
}
