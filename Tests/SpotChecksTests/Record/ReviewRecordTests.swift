import Databases
import Glibc
import OfficeFiles
import ScoringCore
import Submissions
import Testing

@testable import SpotChecks

@Suite struct ReviewRecordTests {
  @Test func aReviewIsListedWithHowFarItHasCome() throws {
    try withTemporaryFolder { folder in
      let record = try ReviewRecord(folder + "/复核.db")
      let review = try record.begin(.sample(year: 2024), items: [.sample("P1"), .sample("P2"), .sample("P3")])
      try record.confirm(.sample("P1", indicator: "a"), in: review)
      try record.confirm(.sample("P2", indicator: "a"), in: review)
      try record.settle(.sample("P1", reviewed: 80, deviation: 20), in: review)
      let summary = try #require(try record.reviews().first)
      #expect(summary.header == .sample(year: 2024))
      #expect(summary.items == 3)
      #expect(summary.begun == 2)
      #expect(summary.settled == 1)
      #expect(!summary.isClosed)
      #expect(try record.openItems(of: review).map(\.key.project) == ["P2", "P3"])
      #expect(try record.items(of: review) == [.sample("P1"), .sample("P2"), .sample("P3")])
    }
  }

  @Test func whatWasConfirmedIsThereWhenTheRecordIsOpenedAgain() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/复核.db"
      let inputs = ["101": [Submission.InputFile(path: "projects.csv", digest: "d1")]]
      let first = ConfirmedVerdict.sample(
        "P1",
        indicator: "a",
        adjustments: [.rule(name: "无资料证明", reason: "签到表缺失"), .points(Points(tenThousandths: 15_000), reason: "改期未报批")]
      )
      let review: ReviewID
      do {
        let record = try ReviewRecord(path)
        review = try record.begin(.sample(year: 2024), items: [.sample("P1")], inputs: inputs)
        try record.confirm(first, in: review)
      }
      let record = try ReviewRecord(path, opening: .existing)
      #expect(try record.history(of: review) == [first])
      #expect(try record.inputs(of: review) == inputs)
      #expect(try record.reviews().map(\.id) == [review])
    }
  }

  @Test func theLastWordOfEachReviewerStandsAndNothingIsLost() throws {
    try withTemporaryFolder { folder in
      let record = try ReviewRecord(folder + "/复核.db")
      let review = try record.begin(.sample(year: 2024), items: [.sample("P1")])
      let early = ConfirmedVerdict.sample("P1", indicator: "a", actual: "8场", by: "甲", at: 10)
      let other = ConfirmedVerdict.sample("P1", indicator: "a", actual: "9场", by: "乙", at: 20)
      let late = ConfirmedVerdict.sample("P1", indicator: "a", actual: "7场", by: "甲", at: 30)
      for verdict in [early, other, late] { #expect(try record.confirm(verdict, in: review)) }
      #expect(try record.standing(in: review) == [other, late])
      #expect(try record.history(of: review) == [early, other, late])
      // The same words once more are no news.
      #expect(try !record.confirm(.sample("P1", indicator: "a", actual: "7场", by: "甲", at: 40), in: review))
      #expect(try record.history(of: review).count == 3)
    }
  }

  @Test func aWithdrawnVerdictStandsNoMoreAndIsNotForgotten() throws {
    try withTemporaryFolder { folder in
      let record = try ReviewRecord(folder + "/复核.db")
      let review = try record.begin(.sample(year: 2024), items: [.sample("P1")])
      let project = ProjectKey(department: "101", project: "P1")
      let first = ConfirmedVerdict.sample("P1", indicator: "a", actual: "8场", by: "甲", at: 10)
      let second = ConfirmedVerdict.sample("P1", indicator: "a", actual: "9场", by: "乙", at: 20)
      for verdict in [first, second] { try record.confirm(verdict, in: review) }
      let decision = ReviewRecord.Decision(by: "李科长", at: Moment(seconds: 30), reason: "以签到表原件为准")
      #expect(try record.withdraw(IndicatorID("a"), of: project, by: "乙", in: review, decision: decision))
      #expect(try record.standing(in: review) == [first])
      #expect(try record.history(of: review) == [first, second])
      // There is nothing left to take back, and taking back needs a reason.
      #expect(try !record.withdraw(IndicatorID("a"), of: project, by: "乙", in: review, decision: decision))
      let silent = ReviewRecord.Decision(by: "李科长", at: Moment(seconds: 30), reason: "")
      #expect(throws: RecordFault.self) {
        try record.withdraw(IndicatorID("a"), of: project, by: "甲", in: review, decision: silent)
      }
      // Read once more from the same paper, it stays withdrawn; a changed paper counts again.
      #expect(try !record.confirm(second, in: review))
      #expect(try record.standing(in: review) == [first])
      var changed = second.verdict
      changed.seen.workbookDigest = "changed"
      let third = ConfirmedVerdict(item: second.item, verdict: changed, reviewer: "乙", at: Moment(seconds: 40))
      #expect(try record.confirm(third, in: review))
      #expect(try record.standing(in: review) == [first, third])
    }
  }

  @Test func aPlanHasOneReviewAndAClosedReviewTakesNothing() throws {
    try withTemporaryFolder { folder in
      let record = try ReviewRecord(folder + "/复核.db")
      let review = try record.begin(.sample(year: 2024), items: [.sample("P1")])
      #expect(throws: DatabaseFault.self) { _ = try record.begin(.sample(year: 2024), items: [.sample("P2")]) }
      #expect(try record.items(of: review).count == 1)
      #expect(throws: RecordFault.notPlanned(ProjectKey(department: "101", project: "P9"))) {
        try record.confirm(.sample("P9", indicator: "a"), in: review)
      }
      try record.close(review, by: "王处长", at: Moment(seconds: 99))
      #expect(throws: RecordFault.closed) { try record.confirm(.sample("P1", indicator: "a"), in: review) }
      #expect(throws: RecordFault.closed) {
        try record.settle(.sample("P1", reviewed: 80, deviation: 20), in: review)
      }
      let summary = try #require(try record.reviews().first)
      #expect(summary.closedBy == "王处长")
      #expect(summary.closedAt == Moment(seconds: 99))
    }
  }

  @Test func anAdjustmentNeedsAReason() throws {
    try withTemporaryFolder { folder in
      let record = try ReviewRecord(folder + "/复核.db")
      let review = try record.begin(.sample(year: 2024), items: [.sample("P1")])
      let silent = ConfirmedVerdict.sample("P1", indicator: "a", adjustments: [.rule(name: "无资料证明", reason: "")])
      #expect(throws: RecordFault.self) { try record.confirm(silent, in: review) }
      #expect(try record.history(of: review).isEmpty)
    }
  }

  @Test func reviewsAreComparedAcrossYears() throws {
    try withTemporaryFolder { folder in
      let record = try ReviewRecord(folder + "/复核.db")
      let first = try record.begin(.sample(year: 2023), items: [.sample("P1"), .sample("P2")])
      try record.settle(.sample("P1", reviewed: 70, deviation: 30), in: first)
      try record.settle(.sample("P2", reviewed: 95, deviation: 5), in: first)
      let second = try record.begin(.sample(year: 2024), items: [.sample("P1"), .sample("Q1", of: "102")])
      try record.settle(.sample("P1", reviewed: 90, deviation: 10), in: second)
      try record.settle(.sample("Q1", of: "102", reviewed: nil, deviation: nil), in: second)

      let comparison = try record.comparison()
      #expect(comparison.years == [2023, 2024])
      #expect(comparison.departments.map(\.key) == ["101", "102"])
      let years = try #require(comparison.departments.first?.years)
      #expect(years[2023]?.meanDeviation == (try Ratio(35, over: 2)))
      #expect(years[2023]?.meanReviewed == (try Ratio(165, over: 2)))
      #expect(years[2023]?.largestDeviation == Points(whole: 30))
      #expect(years[2024]?.meanDeviation == Ratio(10))
      #expect(comparison.departments.last?.years[2024]?.projects == 1)
      #expect(comparison.departments.last?.years[2024]?.meanDeviation == nil)
    }
  }

  @Test func aRecordCopiedWhileItIsWrittenHoldsEveryConfirmation() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/复核.db"
      let record = try ReviewRecord(path)
      let review = try record.begin(.sample(year: 2024), items: (1...40).map { .sample("P\($0)") })
      for number in 1...40 {
        try record.confirm(.sample("P\(number)", indicator: "a"), in: review)
        guard number % 10 == 0 else { continue }
        let copy = folder + "/copy\(number).db"
        for suffix in ["", "-wal"] { try write(FileReader.read(path + suffix), to: copy + suffix) }
        let copied = try ReviewRecord(copy, opening: .existing)
        #expect(try copied.history(of: review).count == number)
        try copied.copy(to: folder + "/one\(number).db")
        #expect(try ReviewRecord(folder + "/one\(number).db").history(of: review).count == number)
      }
    }
  }

  /// The child has no chance to tidy up; it finds the file by the process number of its parent.
  @Test func aKilledRunLosesNothingThatWasConfirmed() async throws {
    let path = "/tmp/jixiao-killed-review-\(getpid()).db"
    defer { for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) } }
    await #expect(processExitsWith: .signal(SIGKILL)) {
      let record = try ReviewRecord("/tmp/jixiao-killed-review-\(getppid()).db")
      let review = try record.begin(.sample(year: 2024), items: [.sample("P1")])
      for number in 1...7 { try record.confirm(.sample("P1", indicator: "i\(number)"), in: review) }
      kill(getpid(), SIGKILL)
    }
    let record = try ReviewRecord(path, opening: .existing)
    let review = try #require(try record.reviews().first)
    #expect(try record.history(of: review.id).map(\.verdict.indicator.text) == (1...7).map { "i\($0)" })
    #expect(try record.confirm(.sample("P1", indicator: "i8"), in: review.id))
  }
}

extension ReviewHeader {
  static func sample(year: Int) -> ReviewHeader {
    ReviewHeader(
      title: "\(year)年度绩效自评抽查复核",
      year: year,
      organisation: "某市财政局",
      startedBy: "李科长",
      startedAt: Moment(seconds: 1_700_000_000),
      rules: RuleIdentity(id: "review-pidu", version: "1.0", digest: "abc"),
      plan: PlanIdentity(id: "plan-\(year)", algorithm: "pps-systematic", version: "1", seed: .max),
      program: "0.1"
    )
  }
}

extension PlannedItem {
  static func sample(_ project: String, of department: String = "101") -> PlannedItem {
    PlannedItem(
      key: ProjectKey(department: department, project: project),
      departmentName: "某部门",
      projectName: "项目\(project)",
      budget: ExactDecimal("120.50"),
      stratum: "大额",
      reason: "预算超过100万元",
      risk: 35,
      selfScore: Points(whole: 100),
      recomputed: Points(tenThousandths: 951_250),
      submissionDigest: "digest"
    )
  }
}

extension ConfirmedVerdict {
  static func sample(
    _ project: String,
    indicator: String,
    actual: String? = nil,
    adjustments: [Verdict.Adjustment] = [],
    by reviewer: String = "甲",
    at seconds: Int64 = 1_700_000_100
  ) -> ConfirmedVerdict {
    ConfirmedVerdict(
      item: ProjectKey(department: "101", project: project),
      verdict: Verdict(
        indicator: IndicatorID(indicator),
        indicatorName: "讲座场次",
        actual: actual,
        adjustments: adjustments,
        opinion: "已核对签到表",
        evidence: "签到表",
        seen: Verdict.Seen(
          selfActual: "10场",
          selfScore: Points(whole: 50),
          workbook: "101-P1.xlsx",
          workbookDigest: "w",
          submissionDigest: "s"
        )
      ),
      reviewer: reviewer,
      at: Moment(seconds: seconds)
    )
  }
}

extension Outcome {
  static func sample(_ project: String, of department: String = "101", reviewed: Int32?, deviation: Int32?) -> Outcome {
    Outcome(
      item: ProjectKey(department: department, project: project),
      reviewed: reviewed.map { Points(whole: $0) },
      deviation: deviation.map { Points(whole: $0) },
      deviationClass: "偏差较大",
      grade: "中",
      rulesDigest: "abc",
      settledBy: "李科长",
      settledAt: Moment(seconds: 1_700_000_200)
    )
  }
}
