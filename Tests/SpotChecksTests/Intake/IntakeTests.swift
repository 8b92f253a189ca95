import Diagnostics
import Glibc
import OfficeFiles
import ScoringCore
import SelfEvaluation
import Submissions
import Synchronization
import Testing

@testable import SpotChecks

@Suite struct IntakeTests {
  private func intake(year: Int = 2024, threads: Int = 2, lastYear: [ProjectKey: Points] = [:]) throws -> Intake {
    Intake(
      SelfEvaluator(ruleSet: try .shipped("cn-2020"), programVersion: "test"),
      options: .init(year: year, threads: threads, lastYear: LastYear(year: year - 1, scores: lastYear))
    )
  }

  /// 50 × 9 ÷ 12 = 37.5, which the department gave 45.
  private static let missed = ["产出指标,数量指标,讲座场次,≥12场,9场,50,45,签到表,改期"] + SampleProject.complete.dropFirst()

  @Test func everyScoreIsRecomputedAndComparedWithTheWrittenOne() throws {
    try withTemporaryFolder { folder in
      try SampleDepartment(
        projects: [
          SampleProject(id: "P1", total: "100"), SampleProject(id: "P2", total: "95", rows: Self.missed),
          // No total: 50 + 30 + 10 and 10 for execution.
          SampleProject(id: "P3"), SampleProject(id: "P4", rows: ["产出指标,数量指标,讲座场次,≥12场,13场,,,签到表,"]),
          SampleProject(id: "P5", total: "80"),
        ]
      ).write(to: folder + "/a")
      let result = try intake().take(IntakeSearch(folder).sources)
      #expect(result.refused.isEmpty)
      #expect(result.projects.map(\.given?.text) == ["100", "95", "100", nil, "80"])
      #expect(result.projects.map(\.recomputed?.text) == ["100", "87.5", "100", "100", "100"])
      #expect(result.projects.map(\.agreement) == [.agrees, .tooHigh, .agrees, .notStated, .tooLow])
      let summary = result.summary
      #expect((summary.departments, summary.projects, summary.indicators) == (1, 5, 13))
      #expect(summary.budget == ExactDecimal(500))
      #expect(summary.agreements == [.agrees: 2, .tooHigh: 1, .notStated: 1, .tooLow: 1])
    }
  }

  @Test func oneBadSubmissionStopsNoneOfTheOthers() throws {
    try withTemporaryFolder { folder in
      for number in 1...6 {
        try SampleDepartment(name: "部门\(number)", code: "10\(number)", projects: [SampleProject()])
          .write(to: folder + "/\(number)")
      }
      try write(Array("department: [\n".utf8), to: folder + "/2/submission.yaml")
      try write([0, 1, 2, 3], to: folder + "/4/indicators.csv")
      try write(Array("PK\u{3}\u{4}not a workbook".utf8), to: folder + "/bad.xlsx")
      unlink(folder + "/5/projects.csv")
      let result = try intake().take(IntakeSearch(folder).sources)
      #expect(result.departments.map(\.name) == ["部门1", "部门3", "部门6"])
      #expect(result.refused.map(\.source.path) == ["2", "4", "5", "bad.xlsx"].map { folder + "/" + $0 })
      #expect(result.refused.allSatisfy { $0.findings.containsErrors })
      #expect(result.summary.refused == 4)
    }
  }

  @Test func neitherThreadsNorProgressChangeTheResult() throws {
    try withTemporaryFolder { folder in
      for number in 10...29 {
        try SampleDepartment(name: "部门\(number)", code: "\(number)", projects: [SampleProject()])
          .write(to: folder + "/\(number)")
      }
      let sources = IntakeSearch(folder).sources
      let seen = Mutex<[IntakeProgress]>([])
      let parallel = try intake(threads: 4).take(sources) { progress in seen.withLock { $0.append(progress) } }
      let single = try intake(threads: 1).take(sources)
      #expect(parallel.departments == single.departments)
      let progress = seen.withLock(\.self)
      #expect(progress.map(\.done) == Array(1...20))
      #expect(Set(progress.map(\.source)) == Set(sources))
      #expect(progress.allSatisfy { $0.total == 20 })
    }
  }

  @Test func theSameDepartmentTwiceAndAnotherYearAreLeftOut() throws {
    try withTemporaryFolder { folder in
      for (place, year) in [("a", 2024), ("b", 2024), ("c", 2023)] {
        try SampleDepartment(year: year, projects: [SampleProject()]).write(to: folder + "/" + place)
      }
      let result = try intake().take(IntakeSearch(folder).sources)
      #expect(result.departments.map(\.source) == [.submission(folder + "/a")])
      #expect(result.refused.map(\.source.path) == ["/b", "/c"].map { folder + $0 })
      #expect(Set(result.refused.flatMap(\.findings).map(\.code)) == ["V0201", "V0202"])
    }
  }

  @Test func aFlatTableIsCutIntoDepartments() throws {
    try withTemporaryFolder { folder in
      let header = "部门编码,项目编码,项目名称,全年预算数,全年执行数,一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,自评得分,佐证材料\n"
      func rows(_ department: String, _ actual: String) -> String {
        """
        \(department),P1,"项目,一",100,50,产出指标,数量指标,讲座场次,≥12场,\(actual),50,50,签到表
        \(department),P1,"项目,一",100,50,效益指标,社会效益指标,"公民具备
        科学素质的比例",≥12%,12.5%,30,30,抽样调查
        \(department),P1,"项目,一",100,50,满意度指标,服务对象满意度指标,听众满意度,≥90%,93%,10,10,问卷200份

        """
      }
      let path = folder + "/all.csv"
      let table = header + rows("101", "13场") + rows("102", "6场") + ",P9,x,1,1,产出指标,数量指标,y,1,1,,,\n101,P2,短行\n"
      try write(Array(table.utf8), to: path)
      let result = try intake().take(IntakeSearch(path).sources)
      #expect(result.departments.map(\.key) == ["101", "102"])
      #expect(result.projects.map(\.name) == ["项目,一", "项目,一"])
      // 90 and 5 for execution; 25 less for the other.
      #expect(result.projects.map(\.recomputed?.text) == ["95", "70"])
      #expect(result.findings.map(\.code) == ["S0181"])
      // The short row.
      #expect(result.departments[0].errors == 1)
      #expect(result.departments[0].submissionDigest != result.departments[1].submissionDigest)

      // A row of one department is no concern of the other.
      try write(Array(table.replacing("6场", with: "7场").utf8), to: path)
      let changed = try intake().take([.flatTable(path)])
      #expect(changed.departments[0].submissionDigest == result.departments[0].submissionDigest)
      #expect(changed.departments[1].submissionDigest != result.departments[1].submissionDigest)

      let reading = try OpenIntakeSource(.flatTable(path)).read(department: "102", year: 2024)
      let first = try #require(reading.submission.projects.first?.indicators.first)
      #expect(first.actual.text == "7场")
      #expect(first.actual.place.line == 6)
    }
  }

  @Test func theSearchFollowsNoLinksAndFindsEveryKind() throws {
    try withTemporaryFolder { folder in
      try SampleDepartment(projects: [SampleProject()]).write(to: folder + "/局/科")
      try write(Array("x".utf8), to: folder + "/材料.xlsx")
      try write(Array("x".utf8), to: folder + "/~$材料.xlsx")
      try write(Array("x".utf8), to: folder + "/汇总.csv")
      try write(Array("x".utf8), to: folder + "/说明.txt")
      try write(Array("x".utf8), to: folder + "/自评报告.docx")
      symlink("局", folder + "/链接")
      let search = IntakeSearch(folder)
      #expect(
        Set(search.sources) == [
          .submission(folder + "/局/科"), .submission(folder + "/材料.xlsx"), .flatTable(folder + "/汇总.csv"),
        ]
      )
      #expect(search.findings.map(\.code) == ["V0205", "V0207"])
      #expect(IntakeSearch(folder + "/none").sources == [.submission(folder + "/none")])
    }
  }

  /// 20 lectures last year, and only 12 are the target now: found in last year's submission, under another project code.
  @Test func lastYearsSubmissionIsLaidBesideThisYears() throws {
    try withTemporaryFolder { folder in
      let better = SampleProject.complete.map { $0.replacing("13场", with: "20场").replacing("≥12场", with: "≥20场") }
      try SampleDepartment(year: 2023, projects: [SampleProject(id: "X9", total: "60", rows: better)])
        .write(to: folder + "/2023")
      try SampleDepartment(projects: [SampleProject(total: "100")]).write(to: folder + "/2024")
      var lastYear = LastYear(year: 2023)
      lastYear.add(try intake(year: 2023).take([.submission(folder + "/2023")]))
      #expect((lastYear.projects, lastYear.isEmpty) == (1, false))
      let evaluator = SelfEvaluator(ruleSet: try .shipped("cn-2020"), programVersion: "test")
      let compared = Intake(evaluator, options: .init(year: 2024, lastYear: lastYear))
        .take([.submission(folder + "/2024")])
      let signal = try #require(compared.projects.first?.risk.signals.first { $0.signal == .lastYear })
      #expect(signal.count == 2)
      #expect(signal.reasons.contains { $0.chinese == "上年得分 60 分，本年自评 100 分" })
      #expect(signal.reasons.contains { $0.chinese.contains("20场") })
      // What was handed in stays what it is.
      let alone = try intake().take([.submission(folder + "/2024")])
      #expect(compared.departments.map(\.submissionDigest) == alone.departments.map(\.submissionDigest))
      #expect(alone.projects.allSatisfy { !$0.risk.contains(.lastYear) })
    }
  }

  @Test func theRankingIsByRiskThenByBudget() throws {
    try withTemporaryFolder { folder in
      let unproved = SampleProject.complete.map { $0.replacing("签到表", with: "") }
      try SampleDepartment(
        projects: [
          SampleProject(id: "P1", initial: "10", adjusted: "10", executed: "10", fiscal: "10"),
          SampleProject(id: "P2", rows: unproved), SampleProject(id: "P3", rows: Self.missed),
          SampleProject(id: "P4"),
        ]
      ).write(to: folder + "/a")
      let result = try intake(lastYear: [ProjectKey(department: "101", project: "P4"): Points(whole: 60)])
        .take(IntakeSearch(folder).sources)
      let ranking = result.ranking
      // No evidence 8; a wrong score 4; a leap 4, with more money than nothing at all.
      #expect(ranking.map(\.project.key.project) == ["P2", "P3", "P4", "P1"])
      #expect(ranking.map(\.project.risk.total) == [8, 4, 4, 0])
      #expect(ranking.map(\.rank) == [1, 2, 2, 4])
    }
  }

  /// In one folder as in many.
  @Test(arguments: ["", "/下级"])
  func noMoreSubmissionsAreTakenThanTheLimit(below: String) throws {
    try withTemporaryFolder { folder in
      for number in 1...5 { try write([1], to: folder + below + "/表\(number).csv") }
      var limits = IntakeSearch.Limits()
      limits.sources = 3
      let search = IntakeSearch(folder, limits: limits)
      #expect(search.sources.count == 3)
      #expect(search.findings.map(\.code) == ["V0204"])
      limits.sources = 5
      #expect(IntakeSearch(folder, limits: limits).findings.isEmpty)
    }
  }

  @Test func oneMistakeMadeOverAndOverIsCounted() throws {
    try withTemporaryFolder { folder in
      try write([1], to: folder + "/表.csv")
      for number in 1...5 { symlink("表.csv", folder + "/链接\(number)") }
      var limits = IntakeSearch.Limits()
      limits.findings = 2
      let search = IntakeSearch(folder, limits: limits)
      #expect(search.findings.map(\.code) == ["V0205", "V0205", "S0118"])
      #expect(search.findings.last?.message.chinese.contains("3 处 V0205") == true)
    }
  }
}
