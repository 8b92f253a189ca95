import ScoringCore
import Testing

@testable import Reports

@Suite("The sentence about a project depends on how it did")
struct ProjectSentenceTests {
  private func text(_ project: SampleProject) throws -> String {
    try ReportText.section(project.name, of: try SampleResult.make([project]))
  }

  @Test func saysThatAllTargetsAreMet() throws {
    let text = try text(SampleProject(name: "科普经费", indicators: SampleProject.allMet))
    #expect(text == "全年预算80.00万元，全部执行，执行率100.00%。3项指标均达到目标值；项目得100.00分，等级为“优”。")
  }

  @Test func namesAMissWithTargetActualLossReasonAndMeasure() throws {
    var indicators = SampleProject.allMet
    indicators[2] = .number("公众满意度", 90, 81, category: 2, reason: "问卷回收少；下年提前发放问卷。")
    let text = try text(SampleProject(name: "科普经费", indicators: indicators))
    #expect(text.contains("3项指标中，2项达到目标值，“公众满意度”未达到；项目得99.00分"))
    #expect(text.contains("“公众满意度”目标值≥90%，实际81%，相差9个百分点，扣1.00分，原因和措施：问卷回收少；下年提前发放问卷。"))
  }

  @Test func aDeductionIsNotAMiss() throws {
    var indicators = SampleProject.allMet
    indicators[1].deduction = Points(whole: 3)
    let text = try text(SampleProject(name: "科普经费", indicators: indicators))
    #expect(text.contains("3项指标均达到目标值；项目得97.00分"))
    #expect(text.contains("达到目标值、没有得满分的指标：“知晓率”目标值≥80%，实际82%，按规则扣3.00分"))
    #expect(!text.contains("未达到"))
  }

  @Test func whatDoesNotApplyIsNeitherMissedNorOpen() throws {
    var indicators = SampleProject.allMet + [.number("期刊", 4, 4, unit: "期")]
    indicators[3].actual = SampleIndicator.written("不适用", .none(unit: nil, comparator: nil))
    indicators[3].reached = .notApplicable
    let result = try SampleResult.make([SampleProject(name: "科普经费", indicators: indicators)])
    let text = try ReportText.section("科普经费", of: result)
    #expect(text.contains("3项指标均达到目标值；项目得100.00分"))
    #expect(text.contains("不计分的指标：“期刊”"))
    #expect(try ReportText.markdown(result).contains("绩效指标4项，其中3项指标已评分、1项按规则不计分。"))
    #expect(try !ReportText.markdown(result).contains("无法比较"))
  }

  @Test func asksForTheReasonOfAMissWithoutOne() throws {
    let text = try text(SampleProject(name: "科普经费", indicators: [.number("活动场次", 10, 7, unit: "场")]))
    #expect(text.contains("相差3场"))
    #expect(text.contains("原因：【待补充：“活动场次”的偏差原因】"))
    #expect(text.contains("“活动场次”未达到目标值；"))
  }

  @Test func namesNoGapInAUnitThatWasNotTheOneCompared() throws {
    var indicator = SampleIndicator.number("道路", 10, 9500, unit: "公里")
    // 10公里 against 9500米, compared in metres.
    indicator.planned = .number(.atLeast, ExactDecimal(10_000))
    let text = try text(SampleProject(name: "道路", indicators: [indicator]))
    #expect(text.contains("“道路”未达到目标值"))
    #expect(!text.contains("相差"))
  }

  @Test func saysWhenMoreIsMissedThanReached() throws {
    let text = try text(
      SampleProject(
        name: "巡展",
        indicators: [.number("甲", 10, 10), .number("乙", 10, 2), .number("丙", 10, 3)]
      )
    )
    #expect(text.contains("达到目标值的只有1项，“乙”“丙”未达到"))
    #expect(text.contains("一是“乙”"))
    #expect(text.contains("；二是“丙”"))
  }

  @Test func saysWhenEverythingIsMissed() throws {
    let text = try text(SampleProject(name: "巡展", indicators: [.number("甲", 10, 1), .number("乙", 10, 2)]))
    #expect(text.contains("没有一项达到目标值"))
  }

  @Test func namesWhatIsFarAboveItsTarget() throws {
    let text = try text(
      SampleProject(name: "宣传", indicators: [.number("宣传品", 1000, 1600, unit: "份"), .number("场次", 5, 5, unit: "场")])
    )
    #expect(text.contains("2项指标均达到目标值，“宣传品”明显超过目标值"))
    #expect(text.contains("实际1600份，为目标值的160.00%，说明：【待补充：“宣传品”超过目标值的原因】"))
  }

  @Test func claimsNothingWithoutATargetTable() throws {
    let text = try text(SampleProject(name: "老科协经费", budget: "2.6", executed: "2.6"))
    #expect(text.contains("全年预算2.60万元，全部执行"))
    #expect(text.contains("没有绩效目标表，无从对照目标评分，不计得分。【待补充：“老科协经费”的绩效目标表】"))
    #expect(!text.contains("达到目标值"))
  }

  @Test func saysThatABudgetOfZeroHasNoRate() throws {
    let text = try text(SampleProject(name: "学术交流", budget: "0", executed: "0"))
    #expect(text.contains("全年预算数和执行数均为零，不计算执行率。"))
    #expect(!text.contains("%"))
  }

  @Test func asksForMissingActualsAndGivesNoScore() throws {
    let text = try text(SampleProject(name: "培训", indicators: [.number("甲", 10, nil), .number("乙", 10, nil)]))
    #expect(text.contains("实际完成值都没有填写，暂不评分。【待补充：各项指标的实际完成值】"))
    #expect(!text.contains("等级"))
  }

  @Test func callsAScoreProvisionalWhileAnActualIsMissing() throws {
    let text = try text(SampleProject(name: "培训", indicators: [.number("甲", 10, 10), .number("乙", 10, nil)]))
    #expect(text.contains("2项指标已评分1项，均达到目标值；项目暂计"))
    #expect(text.contains("“乙”（45分）目标值≥10%，未填实际完成值【待补充：“乙”的实际完成值】"))
  }

  @Test func quotesWhatTheDepartmentSaysOfAnIndicatorWithoutScore() throws {
    var open = SampleIndicator.withoutTarget("乙")
    open.reason = "未开展调查；下年补做。"
    let text = try text(SampleProject(name: "培训", indicators: [.number("甲", 10, 10), open]))
    #expect(text.contains("“乙”（45分）的目标值“%”无法用于评分【待补充：“乙”的目标值】，单位说明：未开展调查；下年补做。"))
  }

  @Test func tellsUnspentAndOverspentMoneyApart() throws {
    let unspent = try text(SampleProject(name: "巡展", budget: "48", executed: "24", indicators: SampleProject.allMet))
    #expect(unspent.contains("全年预算48.00万元，执行24.00万元，24.00万元未执行，执行率50.00%，该项得5.00分（满分10分）。"))
    let over = try text(SampleProject(name: "巡展", budget: "48", executed: "50.5", indicators: SampleProject.allMet))
    #expect(over.contains("执行50.50万元，超出预算2.50万元，执行率105.21%。"))
  }

  @Test func showsAnAdjustedBudgetBesideTheInitialOne() throws {
    let text = try text(SampleProject(name: "巡展", initial: "40", budget: "48", executed: "48"))
    #expect(text.contains("年初预算40.00万元，调整后48.00万元，全部执行"))
  }
}
