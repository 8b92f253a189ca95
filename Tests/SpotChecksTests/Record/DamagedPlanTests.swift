import Databases
import RuleFiles
import ScoringCore
import Testing

@testable import SpotChecks

/// A plan is drawn again from its record: what cannot be read there is told, and never drawn without.
@Suite struct DamagedPlanTests {
  @Test(arguments: [
    ("setting", "value = 'department,color' WHERE name = 'by'", 1),
    ("setting", "value = 'lucky' WHERE name = 'method'", 1),
    ("setting", "value = '-1' WHERE name = 'seed'", 1),
    ("setting", "value = '9/10/x' WHERE name = 'confidence'", 1),
    ("setting", "value = 'many' WHERE name = 'count'", 1),
    ("setting", "value = '一千' WHERE name = 'include-above'", 1),
    ("setting", "value = 'maybe' WHERE name = 'allow-unconfirmed'", 1),
    ("setting", "name = 'old' WHERE name = 'tolerable'", 1),
    ("setting", "name = 'old' WHERE name = 'base-rules'", 1),
    ("source", "is_table = 7", 1),
    ("frame", "budget = '1,000'", 4),
    ("frame", "signals = 'unspent gossip'", 7),
    ("frame", "self_score = 'good'", 8),
  ])
  func whatIsNoPlanAnyMoreIsRefused(table: String, damage: String, column: Int) throws {
    try Self.withRecord { record, review in
      #expect(try record.plan(of: review) != nil)
      try record.database.run("UPDATE \(table) SET \(damage)")
      #expect(throws: DatabaseFault.unexpectedValue(column: column)) { try record.plan(of: review) }
    }
  }

  @Test func aSeedThatIsNoneIsRefused() throws {
    try Self.withRecord { record, _ in
      try record.database.run("UPDATE review SET plan_seed = 'abc'")
      #expect(throws: DatabaseFault.unexpectedValue(column: 12)) { try record.reviews() }
    }
  }

  @Test func aBudgetThatIsNoneIsRefused() throws {
    try Self.withRecord { record, review in
      try record.database.run("UPDATE item SET budget = 'much'")
      #expect(throws: DatabaseFault.unexpectedValue(column: 4)) { try record.items(of: review) }
    }
  }

  @Test func aReviewWithoutAPlanHasNone() throws {
    try withTemporaryFolder { folder in
      let record = try ReviewRecord(folder + "/复核.db")
      let id = try record.begin(ReviewSample.header, items: [])
      #expect(try record.plan(of: id) == nil)
    }
  }

  private static func withRecord(_ work: (borrowing ReviewRecord, ReviewID) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let record = try ReviewRecord(folder + "/复核.db")
      let stored = StoredPlan(
        terms: PlanTerms(
          method: .stratified,
          strata: [.department],
          extent: .count(1),
          includeAbove: ExactDecimal(1_000)
        ),
        baseRules: "cn-2020",
        reviewRules: "review-pidu",
        allowsUnconfirmed: true,
        frame: [
          ReviewSample.item(ReviewSample.key(1), budget: ExactDecimal(10), signals: [.unspent])
        ],
        sources: ["1": .submission("/a")]
      )
      let item = PlannedItem(
        key: ReviewSample.key(1),
        departmentName: "某局",
        projectName: "基建项目",
        budget: ExactDecimal(10),
        stratum: "",
        reason: "随机",
        risk: 0,
        selfScore: nil,
        recomputed: nil,
        submissionDigest: ""
      )
      let id = try record.begin(ReviewSample.header, items: [item], plan: stored)
      try work(record, id)
    }
  }
}
