import Diagnostics
import SelfEvaluation
import Testing

/// Whether the points and the money of a project fit cn-2020: 50, 30, 10 and 10 for execution.
@Suite struct PointsTests {
  private func project(_ points: [(category: String, points: String?)]) -> SampleProject {
    SampleProject(rows: points.map { .full($0.category, points: $0.points) })
  }

  @Test func saysWhenPointsDoNotAddUp() throws {
    let result = try Evaluation.result(project([("产出指标", "40"), ("效益指标", "30"), ("满意度指标", "10")]))
    #expect(result.summary == ["project E0301", "project E0302"])
    let finding = try result.finding("E0301")
    #expect(finding.severity == .error)
    #expect(finding.message.chinese == "项目“项目P1”各项分值合计 90 分，应为 100 分")
    #expect(result.projects[0].total?.text == "90")
  }

  @Test func saysWhenACategoryCarriesOtherPoints() throws {
    let result = try Evaluation.result(project([("产出指标", "40"), ("效益指标", "40"), ("满意度指标", "10")]))
    #expect(result.summary == ["project E0302", "project E0302"])
    let message = try result.finding("E0302").message.english
    #expect(message == "'产出指标' of project '项目P1' carries 40 points; the rule set says 50")
    #expect(result.projects[0].total?.text == "100")
  }

  @Test func sharesWhatTheStatedPointsLeave() throws {
    let rows = [("产出指标", "20"), ("产出指标", nil), ("产出指标", nil), ("效益指标", nil), ("满意度指标", nil)]
    let result = try Evaluation.result(project(rows))
    #expect(result.summary == ["project E0303"])
    #expect(result.projects[0].indicators.map(\.points.text) == ["20", "15", "15", "30", "10"])
  }

  @Test func redistributesAnAbsentCategoryWhereNoPointsAreStated() throws {
    let result = try Evaluation.result(project([("产出指标", nil), ("效益指标", nil)]))
    #expect(result.summary == ["project E0304"])
    #expect(try result.finding("E0304").message.chinese == "项目“项目P1”没有“满意度指标”，其分值按比例分给其他一级指标")
    #expect(result.projects[0].indicators.map(\.points.text) == ["56.25", "33.75"])
  }

  @Test func leavesAnAbsentCategoryToATableThatStatesAllItsPoints() throws {
    let result = try Evaluation.result(project([("产出指标", "50"), ("效益指标", "40")]))
    #expect(result.summary == ["project E0302", "project E0304"])
    #expect(try result.finding("E0304").message.chinese == "项目“项目P1”没有“满意度指标”，分值以表内所填为准")
  }

  /// 20 are stated, so the category's 56.25 leave 36.25; what the finding says has to agree with that.
  @Test func saysThatPointsAreRedistributedWhereOnlySomeAreStated() throws {
    let result = try Evaluation.result(project([("产出指标", "20"), ("产出指标", nil), ("效益指标", nil)]))
    #expect(result.projects[0].indicators.map(\.points.text) == ["20", "36.25", "33.75"])
    #expect(result.summary == ["project E0303", "project E0304"])
    #expect(try result.finding("E0304").message.chinese == "项目“项目P1”没有“满意度指标”，其分值按比例分给其他一级指标")
  }

  @Test func aProjectWithoutIndicatorsStaysOutOfTheDepartment() throws {
    var empty = SampleProject(id: "P2", rows: [])
    empty.adjusted = "900"
    let result = try Evaluation.result(.around(IndicatorRow(target: "≥10次", actual: "5次")), empty)
    #expect(result.summary == ["project E0305"])
    #expect(result.projects[1].total == nil)
    #expect(result.department.weights.map { $0?.text } == ["100", nil])
    #expect(result.department.score?.text == "95")
    #expect(result.department.isProvisional)
  }

  @Test func saysThatDepartmentIndicatorsAreNotScored() throws {
    var submission = try Evaluation.submission([.around(IndicatorRow(target: "≥1次", actual: "1次"))])
    submission.departmentIndicators = [try IndicatorRow(target: "≥1次", actual: "1次").entry(line: 90)]
    let result = try SelfEvaluator(ruleSet: Evaluation.ruleSet(), programVersion: "test").evaluate(submission)
    #expect(result.summary == ["row E0306"])
    #expect(result.findings[0].place?.line == 90)
  }

  struct Money: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var initial: String?
    var adjusted: String?
    var executed: String?
    let score: String?
    var findings: [String] = []
  }

  @Test(arguments: [
    // 37.24 ÷ 43.2 × 10 = 8.6204
    Money(testDescription: "executed in part", adjusted: "43.2", executed: "37.24", score: "8.62"),
    Money(testDescription: "overspent", adjusted: "10", executed: "13", score: "10.00"),
    Money(testDescription: "adjusted in the year", initial: "50", adjusted: "100", executed: "90", score: "9.00"),
    Money(
      testDescription: "initial budget only",
      initial: "50",
      executed: "45",
      score: "9.00",
      findings: ["project E0401"]
    ),
    Money(testDescription: "budget of zero", adjusted: "0", executed: "0", score: "0.00", findings: ["project E0403"]),
    Money(testDescription: "no execution", adjusted: "100", score: nil, findings: ["project E0402"]),
    Money(testDescription: "no budget", executed: "100", score: nil, findings: ["project E0402"]),
  ])
  func scoresTheMoney(_ money: Money) throws {
    var project = SampleProject.around(IndicatorRow(target: "≥1次", actual: "1次"))
    (project.initial, project.adjusted, project.executed) = (money.initial, money.adjusted, money.executed)
    let result = try Evaluation.result(project)
    #expect(result.projects[0].score?.execution?.score?.text(places: 2) == money.score)
    #expect(result.projects[0].isProvisional == (money.score == nil))
    #expect(result.summary == money.findings)
  }

  @Test func aBudgetOfZeroHasNoWeight() throws {
    let poor = SampleProject.around(IndicatorRow(target: "≥10次", actual: "5次"))
    var empty = SampleProject.around(IndicatorRow(target: "≥10次", actual: "10次"))
    (empty.id, empty.adjusted, empty.executed) = ("P2", "0", "0")
    let department = try Evaluation.result(poor, empty).department
    #expect(department.score?.text == "95")
    #expect(!department.isProvisional)
  }

  @Test func hugePointsAreAFindingNotATrap() throws {
    let huge = IndicatorRow(target: "≥1次", actual: "1次", points: "900000000000000")
    let result = try Evaluation.result(SampleProject(rows: [huge, huge]))
    #expect(result.summary.contains("project E0404"))
    #expect(result.projects[0].total == nil)
    #expect(result.projects[0].unplaced.count == 2)
  }
}
