import Testing

@testable import Checks

/// Sensible indicators raise no alarm.
@Suite struct PrecisionTests {
  static let sensible: [Sample.Row] = [
    .init("数量指标", "开展培训场次", "≥12场"), .init("数量指标", "培训人次", "≥600人次"), .init("数量指标", "道路养护里程", "≥35.6公里"),
    .init("数量指标", "高标准农田建设面积", "≥1.2万亩"), .init("数量指标", "义务教育覆盖率", "≥98%"), .init("数量指标", "保障运行天数", "365天"),
    .init("质量指标", "工程验收合格率", "≥98%"), .init("质量指标", "资金使用合规率", "=100%"), .init("质量指标", "任务质量达标完成率", "≥95%"),
    .init("质量指标", "监测频率", "≥2次/月"), .init("质量指标", "重大质量事故", "无"),
    .init("时效指标", "补贴发放及时率", "≥95%"), .init("时效指标", "项目按期完成率", "≥95%"), .init("时效指标", "资金拨付时限", "≤30日"),
    .init("时效指标", "工程完工时间", "2024年11月底前"), .init("时效指标", "响应时间", "≤2小时"),
    .init("成本指标", "单位面积造价", "≤2600元/平方米"), .init("成本指标", "培训成本节约率", "≥3%"), .init("成本指标", "项目总成本", "≤120万元"),
    .init("经济效益指标", "带动农户人均增收", "≥800元"), .init("经济效益指标", "新增就业人数", "≥200人"),
    .init("社会效益指标", "服务覆盖人口", "≥5万人"), .init("社会效益指标", "受益群众人数", "≥3000人"), .init("社会效益指标", "公众知晓率", "≥80%"),
    .init("生态效益指标", "污水集中处理率", "≥95%"), .init("生态效益指标", "新增绿化面积", "≥20公顷"), .init("生态效益指标", "单位能耗下降率", "≥3%"),
    .init("可持续影响指标", "设施正常使用年限", "≥10年"), .init("可持续影响指标", "长效管护制度", "健全，分档：健全、基本健全、不健全"),
    .init("服务对象满意度指标", "受益群众满意度", "≥90%"), .init("服务对象满意度指标", "学员满意度", "≥95%"),
  ]

  @Test(arguments: sensible) func isLeftAlone(row: Sample.Row) throws {
    var sample = Sample.rows(row, in: "综合项目")
    sample.projects[0].purpose = "培训、生态治理和农田建设"
    let codes = try sample.codes().filter { $0.hasPrefix("L") && $0 != "L30" }
    #expect(codes.isEmpty, "\(row.name) \(row.target)")
  }

  /// A project that is in order raises no alarm either.
  @Test func aCompleteProjectIsLeftAlone() throws {
    let sample = Sample(
      department: "某市科学技术协会",
      projects: [
        .init(
          name: "科普活动经费",
          id: "A1",
          initial: "100",
          adjusted: "100",
          executed: "98",
          fiscal: "100",
          plan: ["20%", "50%", "80%", "100%"],
          purpose: "科普讲座",
          goal: "办好科普讲座，听众满意度≥90%",
          rows: [
            .init("数量指标", "讲座场次", "≥10场", "11场", points: "20", given: "20", evidence: "签到表"),
            .init("质量指标", "听众考核合格率", "≥90%", "92%", points: "10", evidence: "成绩单", description: "合格人数÷参加人数"),
            .init("时效指标", "讲座完成时间", "12月底前", "11月", points: "10", evidence: "总结"),
            .init("成本指标", "每场讲座成本", "≤2万元", "1.9万元", points: "10", evidence: "账簿"),
            .init("社会效益指标", "公民具备科学素质的比例", "≥12%", "12.5%", points: "30", evidence: "抽样调查"),
            .init("服务对象满意度指标", "听众满意度", "≥90%", "93%", points: "10", evidence: "问卷200份"),
          ]
        )
      ],
      report: [
        "# 一、自评结论", "共1个项目，自评得分99.80分，等级为优。", "# 二、存在的问题", "一是样本偏少。二是资料归档慢。", "# 三、改进措施",
        "一是扩大调查范围。二是按月归档。",
      ]
    )
    let told = try sample.run().findings.filter { $0.code.hasPrefix("L") }
    #expect(told.isEmpty, "\(told.map { "\($0.code) \($0.message.chinese)" })")
  }

  /// Unusual input makes findings, not crashes, and not more of them than anybody can read.
  @Test func manyMistakesAreCountedAndNotListed() throws {
    let rows = (1...250).map { Sample.Row("成本指标", "第\($0)项费用", "≥\($0)元") }
    let told = try Sample(projects: [.init(rows: rows)]).run().findings.filter { $0.code == "L23" }
    #expect(told.count == 101)
    #expect(told.contains { $0.message.chinese.contains("150") })
  }

  @Test(arguments: [
    "", "（", "共项目", "共有99999999999999999999项项目", "一是二是三是", "十十十、", "占%占%占%", "得分分等级优", "对满意", "：：、、。。", "我院",
    "项目共有三十项，分别是、、，：1.1元、2.2元、",
  ])
  func oddReportsDoNotCrash(text: String) throws {
    _ = try Sample(
      projects: [.init(rows: [.init("", text, text, text, description: text)])],
      report: ["# " + text, text]
    ).run()
  }
}
