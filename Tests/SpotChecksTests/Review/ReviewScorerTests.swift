import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions
import Testing

@testable import SpotChecks

/// Reviews of a project of 100 points by its own account: 50 for lectures, 30 for literacy, 10 for satisfaction, 10 for
/// execution; reviewed by the standards of Pidu.
@Suite struct ReviewScorerTests {
  private struct Found {
    var actual: String?
    var score: Int64?
    var adjustment: String?
    var opinion = ""
    var evidence: String?
    var by = "甲"
  }

  /// - Parameter found: by the names of indicators, of the first project.
  private func review(
    _ projects: [SampleProject] = [SampleProject()],
    _ found: [(String, Found)],
    base: String = "cn-2020"
  ) throws -> ReviewedDepartment {
    let submission = try SampleDepartment(projects: projects).evaluate().submission
    let entries = submission.projects[0].indicators
    let ids = IndicatorID.ids(of: entries)
    let verdicts = try found.map { name, found in
      let index = entries.firstIndex { $0.name.text == name }
      if index == nil { try #require(name == "全年执行数") }
      return ConfirmedVerdict(
        item: ProjectKey(department: "101", project: "P1"),
        verdict: Verdict(
          indicator: index.map { ids[$0] } ?? .execution,
          indicatorName: name,
          actual: found.actual,
          score: found.score.map { Points(tenThousandths: $0 * 100) },
          adjustments: found.adjustment.map { [.rule(name: $0, reason: found.opinion)] } ?? [],
          opinion: found.opinion,
          evidence: found.evidence,
          seen: Verdict.Seen(selfActual: index.map { entries[$0].actual.text } ?? "100")
        ),
        reviewer: found.by,
        at: Moment(seconds: 1)
      )
    }
    let scorer = ReviewScorer(
      base: SelfEvaluator(ruleSet: try .shipped(base), programVersion: "test"),
      review: SelfEvaluator(ruleSet: try .shipped("review-pidu"), programVersion: "test")
    )
    return scorer.review(submission, projects: Set(projects.map(\.id)), verdicts: Reconciliation(verdicts))
  }

  private func codes(_ project: ReviewedProject) -> [String] {
    project.findings.filter { $0.severity > .info }.map(\.code)
  }

  @Test func aVerifiedResultIsScoredByTheSameRules() throws {
    let reviewed = try #require(
      try review([SampleProject(total: "100")], [("讲座场次", Found(actual: "9场"))]).projects.first
    )
    let lectures = reviewed.indicators[0]
    // 50 × 9 ÷ 12
    #expect((lectures.given?.text, lectures.recomputed?.text, lectures.reviewed?.text) == ("50", "50", "37.5"))
    #expect(lectures.deviation?.text == "12.5")
    #expect(
      lectures.reasons == [.verified(stated: "13场", found: "9场"), .rules(.reason(before: .met, after: .partlyMet))]
    )
    #expect((reviewed.given?.text, reviewed.recomputed?.text, reviewed.verified?.text) == ("100", "100", "87.5"))
    #expect(codes(reviewed) == [])
  }

  /// 12.5 points too high: the last class takes off 5 more and allows 中 at most, although 82.5 would be 良.
  @Test func whatFollowsFromADeviationComesFromTheRules() throws {
    let reviewed = try #require(
      try review([SampleProject(total: "100")], [("讲座场次", Found(actual: "9场"))]).projects.first
    )
    #expect(reviewed.deviationClass?.name == "严重偏差")
    #expect(reviewed.deduction == Points(whole: 5))
    #expect(reviewed.reviewed?.text == "82.5")
    #expect((reviewed.selfGrade, reviewed.grade, reviewed.isGradeCapped) == ("优", "中", true))
    #expect(reviewed.consequences.count == 2)
    // 4.17 points: the second class has no consequences.
    let small = try #require(try review([SampleProject(total: "100")], [("讲座场次", Found(actual: "11场"))]).projects.first)
    #expect(small.verified?.text == "95.83")
    #expect((small.deviationClass?.name, small.reviewed?.text, small.grade) == ("有偏差", "95.83", "优"))
    #expect(small.consequences.isEmpty)
    // Whoever scored himself too low loses nothing.
    let modest = try #require(try review([SampleProject(total: "80")], []).projects.first)
    #expect((modest.deviation?.text, modest.deviationClass?.name) == ("-20", "严重偏差"))
    #expect((modest.reviewed?.text, modest.grade) == ("100", "优"))
  }

  @Test func adjustmentsAreListedWithRuleAndReason() throws {
    let found = [
      ("公民具备科学素质的比例", Found(adjustment: "可考查性中等", opinion: "没有计算口径")),
      ("听众满意度", Found(opinion: "问卷没有留存", evidence: "无")),
    ]
    let reviewed = try #require(try review(found).projects.first)
    // 30 × 40 % and nothing for satisfaction.
    #expect(reviewed.indicators.map(\.reviewed?.text) == ["50", "12", "0"])
    guard case .adjusted(let definition, let reason) = reviewed.indicators[1].reasons.first else {
      Issue.record("the adjustment is not listed")
      return
    }
    #expect((definition.name, reason) == ("可考查性中等", "没有计算口径"))
    #expect(reviewed.indicators[1].reasons.first?.note?.citation?.document.contains("郫都") == true)
    #expect(reviewed.indicators[1].reasons.first?.wording.chinese == "可考查性中等（扣 60%）：没有计算口径")
    #expect(reviewed.indicators[2].reasons.first == .evidence("无"))
    #expect(reviewed.verified?.text == "72")
  }

  @Test func theRulesApplyWhatNobodyWrote() throws {
    var project = SampleProject()
    project.rows[1] = "效益指标,社会效益指标,讲座场次,≥12场,13场,30,30,签到表,"
    let reviewed = try #require(try review([project], []).projects.first)
    #expect(reviewed.indicators.map(\.reviewed?.text) == ["50", "0", "10"])
    guard case .adjusted(let definition, reason: "") = reviewed.indicators[1].reasons.first else {
      Issue.record("the duplicate is not listed")
      return
    }
    #expect(definition.name == "重复设置")
  }

  @Test func aWrittenScoreCountsOnlyBelowAndWithAReason() throws {
    let lowered = try #require(try review([("讲座场次", Found(score: 4000, opinion: "两场不足一小时"))]).projects.first)
    #expect(lowered.indicators[0].reviewed?.text == "40")
    #expect(lowered.indicators[0].reasons == [.discretion(Points(whole: 10), reason: "两场不足一小时")])
    #expect(codes(lowered) == [])

    let silent = try #require(try review([("讲座场次", Found(score: 4000))]).projects.first)
    #expect(silent.indicators[0].reviewed?.text == "50")
    #expect(codes(silent) == ["V0402"])

    let raised = try #require(try review([("讲座场次", Found(actual: "6场", score: 4000, opinion: "酌情"))]).projects.first)
    #expect(raised.indicators[0].reviewed?.text == "25")
    #expect(codes(raised) == ["V0401"])

    // As the reviewer computed it, rounded: no difference worth a word.
    let same = try #require(try review([("讲座场次", Found(actual: "11场", score: 4580))]).projects.first)
    #expect(same.indicators[0].reviewed?.text == "45.83")
    #expect(codes(same) == [])
  }

  /// 部分达成 earns 60 to 80 %: the reviewer says where.
  @Test func aReviewerPlacesALevelInsideItsBand() throws {
    var project = SampleProject()
    project.rows[0] = "产出指标,质量指标,讲座效果,完成年度计划,达成年度指标,50,50,总结,"
    let found = Found(actual: "部分达成年度指标并具有一定效果", score: 3500, opinion: "两个街道没有开展")
    let reviewed = try #require(try review([project], [("讲座效果", found)]).projects.first)
    #expect(reviewed.indicators[0].reviewed?.text == "35")
    #expect(reviewed.indicators[0].reasons.contains(.level(Points(whole: 35), reason: "两个街道没有开展")))
  }

  @Test func whereReviewersDifferThereIsNoScore() throws {
    let reviewed = try #require(
      try review([("讲座场次", Found(actual: "9场")), ("讲座场次", Found(actual: "8场", by: "乙"))]).projects.first
    )
    #expect(reviewed.indicators[0].isDisputed && reviewed.indicators[0].reviewed == nil)
    #expect(reviewed.verified == nil && reviewed.reviewed == nil && reviewed.grade == nil && reviewed.isProvisional)
    #expect(codes(reviewed) == ["V0325"])
  }

  /// A slip of the reviewer's pen is no result of zero.
  @Test func whatCannotBeReadIsNotCountedAsZero() throws {
    let reviewed = try #require(try review([("讲座场次", Found(actual: "abc"))]).projects.first)
    #expect(reviewed.indicators[0].reviewed == nil)
    #expect(reviewed.verified == nil && reviewed.reviewed == nil && reviewed.deviationClass == nil)
    #expect(reviewed.state == .unscorable)
  }

  @Test func theSameResultWrittenOtherwiseIsNoDispute() throws {
    let reviewed = try #require(
      try review([("讲座场次", Found(actual: "9场")), ("讲座场次", Found(actual: "9.0 场", by: "乙"))]).projects.first
    )
    #expect(reviewed.state == .settled)
    #expect(reviewed.indicators[0].reviewed?.text == "37.5")
  }

  @Test func whatWasNotReviewedCountsAsItWasStatedAndIsSaid() throws {
    let reviewed = try #require(try review([("讲座场次", Found(opinion: "属实"))]).projects.first)
    // Two indicators and the execution of the budget.
    #expect(reviewed.openParts == 3)
    #expect(reviewed.verified?.text == "100")
    #expect(reviewed.findings.map(\.code) == ["V0404"])
    #expect(reviewed.indicators.allSatisfy { $0.reasons.isEmpty })
  }

  /// 10 points for execution: 75 of 100 万元 earn 7.5.
  @Test(arguments: [("75", "7.5"), ("75万元", "7.5"), ("750000元", "7.5"), ("75%", "7.5"), ("100", "10"), ("0", "0")])
  func executionIsScoredFromTheVerifiedMoney(_ written: String, _ score: String) throws {
    let found = [("全年执行数", Found(actual: written, opinion: "核对支付凭证"))]
    let project = try #require(try review([SampleProject(total: "100")], found).projects.first)
    let execution = try #require(project.execution)
    #expect((execution.points.text, execution.recomputed?.text) == ("10", "10"))
    #expect(execution.reviewed?.text == score)
    #expect(execution.reasons == (score == "10" ? [] : [.verified(stated: "100", found: written)]))
    let points = try #require(execution.reviewed)
    #expect(project.verified == (try Points.sum(of: [Points(whole: 90), points])))
    #expect(codes(project) == [])
    // What was handed in keeps its own figures.
    #expect(project.budget?.text == "100")
  }

  @Test func whatCannotBeTakenForExecutionIsSaid() throws {
    let unreadable = try #require(try review([("全年执行数", Found(actual: "支付完毕", opinion: "x"))]).projects.first)
    #expect(unreadable.execution?.reviewed?.text == "10")
    #expect(codes(unreadable) == ["V0405"])
    let byHand = try #require(try review([("全年执行数", Found(score: 500, opinion: "酌情"))]).projects.first)
    #expect(byHand.execution?.reviewed?.text == "10")
    #expect(codes(byHand) == ["V0406"])
    let differ = try review([("全年执行数", Found(actual: "75")), ("全年执行数", Found(actual: "80", by: "乙"))])
    #expect(differ.projects.first?.reviewed == nil)
    #expect(differ.projects.first?.execution?.isDisputed == true)
  }

  @Test func whatNobodyProvesIsSaidByName() throws {
    var project = SampleProject(total: "100")
    project.rows[0] = "产出指标,数量指标,讲座场次,≥12场,13场,50,50,,"
    let reviewed = try #require(try review([project], [("讲座场次", Found(opinion: "属实"))]).projects.first)
    #expect(reviewed.indicators[0].reviewed?.text == "0")
    #expect(reviewed.indicators[0].reasons == [.noEvidence])
    #expect(codes(reviewed) == ["V0407"])
    let proved = try #require(
      try review([project], [("讲座场次", Found(opinion: "属实", evidence: "签到表"))]).projects.first
    )
    #expect((proved.indicators[0].reviewed?.text, codes(proved)) == ("50", []))
  }

  /// The department wrote more than its own figures make: said even where the review changes nothing.
  @Test func aScoreThatWasNeverMadeIsExplained() throws {
    var project = SampleProject()
    project.rows[0] = "产出指标,数量指标,讲座场次,≥12场,9场,50,50,签到表,"
    let reviewed = try #require(try review([project], [("讲座场次", Found(opinion: "属实"))]).projects.first)
    #expect(reviewed.indicators[0].deviation?.text == "12.5")
    #expect(reviewed.indicators[0].explanation.map(\.chinese) == ["按自评完成值计算为 37.50 分"])
  }

  @Test func aDepartmentIsCombinedAsTheRulesCombineProjects() throws {
    let projects = [
      SampleProject(id: "P1", total: "100"),
      SampleProject(id: "P2", initial: "300", adjusted: "300", executed: "300", fiscal: "300", total: "100"),
    ]
    let department = try review(projects, [("讲座场次", Found(actual: "6场"))])
    // 75 less 5 with 100 万元, 100 with 300 万元.
    #expect(department.projects.map(\.reviewed?.text) == ["70", "100"])
    #expect((department.selfScore?.text, department.reviewed?.text) == ("100", "92.5"))
    #expect(department.deviation?.text == "7.5")
  }

  /// Whatever reviewers write: no score differs without a reason, and none is above its points.
  @Test func noScoreIsOtherwiseWithoutAReason() throws {
    let names = ["讲座场次", "公民具备科学素质的比例", "听众满意度"]
    let findings: [Found] = [
      Found(actual: "7场"), Found(actual: "0"), Found(actual: "无法核实"), Found(score: 100, opinion: "x"),
      Found(score: 9900),
      Found(adjustment: "与项目无关", opinion: "x"), Found(adjustment: "没有这一条", opinion: "x"), Found(evidence: "无"),
      Found(actual: "99999999999999999999场"), Found(opinion: "属实", evidence: "原件"),
    ]
    for name in names {
      for found in findings {
        let project = try #require(try review([(name, found)]).projects.first)
        for indicator in project.indicators {
          #expect(indicator.reviewed == indicator.recomputed || !indicator.reasons.isEmpty, "\(name) \(found)")
          #expect(indicator.reviewed.map { $0 <= indicator.points && $0 >= .zero } ?? true)
        }
      }
    }
  }

  private func review(_ found: [(String, Found)]) throws -> ReviewedDepartment { try review([SampleProject()], found) }
}
