import Diagnostics
import RuleFiles
import ScoringCore
import Testing

@testable import SpotChecks

@Suite struct RiskAssessorTests {
  private func assess(
    _ projects: SampleProject...,
    lastYear: [String: Points] = [:],
    settings: ReviewSettings = ReviewSettings()
  ) throws -> [RiskAssessment] {
    let result = try SampleDepartment(projects: projects).evaluate()
    return RiskAssessor(settings).assess(result, lastYear: lastYear)
  }

  @Test func aProjectThatIsInOrderRaisesNothing() throws {
    #expect(try assess(SampleProject()) == [.none])
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let signal: RiskSignal
    var executed = "100"
    var fiscal = "100"
    var note = ""
    /// In place of the first row.
    var rows: [String] = [SampleProject.complete[0]]
    /// By the standard weights.
    let points: Int

    var testDescription: String { signal.rawValue }
  }

  static let cases = [
    // 50 × 8 ÷ 12 is not 50.
    Case(signal: .fullAlthoughMissed, rows: ["产出指标,数量指标,讲座场次,≥12场,8场,50,50,签到表,改期"], points: 10),
    // Indicators 100 %, execution 85 %.
    Case(signal: .scoreAboveExecution, executed: "85", note: "招标节约", points: 15),
    // A quarter is left, which the department explains.
    Case(signal: .unspent, executed: "75", note: "招标节约", points: 8),
    Case(signal: .noEvidence, rows: ["产出指标,数量指标,讲座场次,≥12场,13场,50,50,,"], points: 8),
    Case(signal: .vagueIndicators, rows: ["产出指标,质量指标,讲座效果,显著,达成年度指标,50,50,总结,"], points: 2),
    Case(signal: .scoreDiffers, rows: ["产出指标,数量指标,讲座场次,≥12场,9场,50,45,签到表,改期"], points: 4),
    // Three of one project; the percentages beside them do not count.
    Case(
      signal: .exactlyMet,
      rows: ["讲座场次,≥20场,20场,20,20", "展览场次,≥10场,10场,20,20", "参加人数,≥1500人,1500人,10,10"].map {
        "产出指标,数量指标,\($0),签到表,"
      },
      points: 6
    ),
    Case(signal: .overAchievement, rows: ["产出指标,数量指标,讲座场次,≥12场,30场,50,50,签到表,"], points: 3),
    Case(signal: .amountsDiffer, fiscal: "80", points: 8),
  ]

  @Test(arguments: cases) func everySignalIsRaisedWeighedAndExplained(sample: Case) throws {
    let project = SampleProject(
      executed: sample.executed,
      fiscal: sample.fiscal,
      note: sample.note,
      rows: sample.rows + SampleProject.complete.dropFirst()
    )
    let raised = try #require(try assess(project).first?.signals.first { $0.signal == sample.signal })
    #expect(raised.points == sample.points)
    for language in Language.allCases {
      let text = raised.explanation.text(in: language)
      #expect(text.contains(sample.signal.wording.text(in: language)) && text.contains("\(sample.points)"))
    }
  }

  @Test func aDepartmentOfFullScoresCountsAgainstEachOfThem() throws {
    let full = (1...3).map { SampleProject(id: "P\($0)", name: "科普活动\($0)", total: "100") }
    let assessed = try assess(full[0], full[1], full[2])
    #expect(assessed.allSatisfy { $0.contains(.fullScores) })
    // Two are too few to say.
    #expect(try assess(full[0], full[1]).allSatisfy { !$0.contains(.fullScores) })
    // One of the three lost points: not nearly all.
    let honest = SampleProject(id: "P3", name: "科普活动3", executed: "97", total: "99.7")
    #expect(try assess(full[0], full[1], honest).allSatisfy { !$0.contains(.fullScores) })
  }

  @Test func copiedIndicatorsCountAgainstEveryCopy() throws {
    let rows = ["讲座参加总人数", "展板资料完好程度", "听众素质提升水平", "培训材料发放数量"].map {
      "产出指标,数量指标,\($0),≥12场,13场,,,签到表,"
    }
    let assessed = try assess(
      SampleProject(id: "P1", name: "科普讲座", rows: rows),
      SampleProject(id: "P2", name: "科技下乡"),
      SampleProject(id: "P3", name: "科普展览", rows: rows)
    )
    #expect(assessed.map { $0.contains(.copiedIndicators) } == [true, false, true])
  }

  @Test func aScoreFarAboveLastYearsIsASignal() throws {
    let project = SampleProject(total: "100")
    #expect(try assess(project, lastYear: ["P1": Points(whole: 90)])[0].contains(.lastYear))
    #expect(try !assess(project, lastYear: ["P1": Points(whole: 91)])[0].contains(.lastYear))
  }

  @Test func weightsComeFromTheRules() throws {
    let rows = (1...4).map { "产出指标,数量指标,讲座\($0)场次,≥12场,8场,10,10,签到表,改期" }
    let project = SampleProject(rows: rows)
    #expect(try assess(project)[0].signals.first?.points == 30)
    let settings = ReviewSettings(weights: [.fullAlthoughMissed: RiskWeight(points: 3, atMost: 100)])
    let raised = try #require(
      try assess(project, settings: settings)[0].signals.first { $0.signal == .fullAlthoughMissed }
    )
    #expect(raised.count == 4)
    #expect(raised.points == 12)
  }

  /// The overlay that reviewers start from shows all weights, and they are the standard ones.
  @Test func theShippedReviewRulesStateEveryWeight() throws {
    let review = try RuleSet.shipped("review-pidu").review
    for signal in RiskSignal.allCases { #expect(review.weights[signal] == signal.standard, "\(signal)") }
  }
}
