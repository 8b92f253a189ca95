import Diagnostics
import Testing

@testable import Checks

/// Five published documents with mistakes that people found by reading them: each is one finding at its place, and
/// nothing else is found that is not one.
///
/// Findings of scoring are listed where they tell what a check is about.
@Suite struct SeedRegressionTests {
  @Test func shanhaiguan() throws {
    #expect(
      try told(.shanhaiguan)
        == [
          // Four of the output and benefit indicators are misfiled, one rate is a yes or no.
          "L25 项目控制预算数", "L25 办公设备正常运行率", "L25 按项目计划完成工作", "L26 普及率", "L22 普及率",
          // Found besides: an amount as a yes or no, a coverage as an economic benefit.
          "L22 项目控制预算数", "L26 科普活动覆盖率",
        ].sorted()
    )
  }

  @Test func zunhua() throws {
    #expect(
      try told(.zunhua)
        == [
          // A saving of 95 % against a plan of 90 %, whose December is empty.
          "L43 公用经费节约率", "L42 安可计算机购置",
          // Execution for a cost, a payment for a quantity.
          "L24 预算执行率", "L24 按预算资金完成率", "L24 按预算资金完成", "L25 审核金额",
          // Trainees and the environment, for one computer.
          "L27 培训人员满意度", "L27 改善生态环境质量",
          // One note on two rows, one kind twice, once as something else.
          "L37 组织参观学习人次", "L28 生态效益增长率", "L26 长期使用性",
          // 5 % here and 90 % there; units that contradict names; 100 % and more; words that differ from the tables.
          "L35 科技进步贡献率", "L22 组织开展科普活动次数", "L22 宣传材料发放率", "L34 服务对象满意度", "L36 plan.md:10",
          // Found besides.
          "L19 改善生态环境质量", "L19 长期使用性", "L19 科技传播与科普教育长期性", "L19 促进公众科学素质的提升",
          "L19 项目作用发挥期限", "L19 科普工作发展影响度", "L20 采购质量", "L20 任务完成及时率", "L22 科技馆展示设备完好率",
          "L25 补助资金发放完成率（%）", "L26 通用设备运行 (或应用软件)的满意率(％)", "L26 维护完成率", "L26 社会影响力", "L26 宣传材料发放率",
        ].sorted()
    )
  }

  @Test func qinhuangdao() throws {
    #expect(
      try told(.qinhuangdao)
        == [
          // 无 three times; two bare numbers; a cost with ≥; months for deadlines.
          "E0201 无", "E0201 无", "E0201 无", "L21 反应对生态环境影响", "L21 服务对象满意度", "L23 年度单位面积物业费",
          "L38 培训举办月份", "L38 科普活动举办月份", "E0218 参加大赛月份",
          // Cost at the first level, years gone by, participants as a lasting effect.
          "E0103 成本预算控制率", "L40 plan.md:100", "L26 参与科普活动人数",
          // Found besides: a rate in 万元.
          "L22 成本预算控制率",
        ].sorted()
    )
  }

  @Test func baiyun() throws {
    #expect(
      try told(.baiyun)
        == [
          // Several targets in one cell.
          "L32 组织学会开展科普活动次数(次)", "L32 组织学术交流次数(次)", "L32 科普宣传公众号推送科普文章篇数(篇)、阅读量(人次)",
          "L32 组织学会业务培训(次)", "L32 科普日活动受益度(%)",
          // About so many.
          "L33 各科普活动参加人数(人数)", "L33 科普宣传公众号推送科普文章篇数(篇)、阅读量(人次)", "L33 科普志愿者人数(个)",
          "L33 提高公众的科技素质程度(%)", "L33 科普日活动受益度(%)",
          // Rows left empty, and with one of them a whole dimension; execution for a cost.
          "L31 时效指标", "L31 生态效益指标", "L31 可持续影响指标", "L30 组织学会开展科普活动次数(次)", "L24 会议经费预算执行率",
          // The year's targets are those of the period; tasks of 32.50 against 40.64.
          "L59 组织学会开展科普活动次数(次)", "L44 plan.md:200",
          // Found besides.
          "L20 群众对科普活动受益程度", "L26 公众对科普知识知晓度(%)",
        ].sorted()
    )
  }

  @Test func baoding() throws {
    #expect(
      try told(.baoding)
        == [
          // Eleven projects, of which twelve are listed, one without money and one name twice; two other amounts.
          "L45 narrative.md:13", "L47 narrative.md:13", "L48 narrative.md:13", "L46 narrative.md:13",
          "L46 narrative.md:13",
          // 一、 to 四、 again within 二、; a heading without a number; （四） twice; 二是 missing.
          "L50 narrative.md:5", "L50 narrative.md:7", "L50 narrative.md:16", "L50 narrative.md:21",
          "L50 narrative.md:11",
          "L50 plan.md:14", "L50 narrative.md:5", "L50 narrative.md:9",
          // Words of others, empty praise, no problems and no score.
          "L49 narrative.md:21", "L49 省级新型智库人员满意度", "L49 国家级新型智库人员满意度", "L54 narrative.md:16",
          "L51 narrative.md:21", "L51 narrative.md:1",
          // A bare %; money in pieces; copies; 100 % and more; dimensions that are missing.
          "E0201 群众满意度", "L22 人均财政投入水平", "L29 全民素质经费", "L34 覆盖率", "L26 社会全民素质提升水平",
          "L30 科协改革试点经费", "L30 全民素质经费", "L30 省科协基层科普行动计划", "L30 省科协流动科技馆运行", "L30 素质体验馆建设经费",
          "L30 创新驱动助力工程发展示范市试点建设经费", "L30 助力智慧保定城市建设经费",
          // Found besides.
          "L42 素质体验馆建设经费", "L25 完成率", "L26 社会影响力场次", "L22 组织综合型大会会场次", "L28 制作与发放外宣品的数量（份）",
          "L28 覆盖率", "L20 优良率",
        ].sorted()
    )
  }

  /// `L25 项目控制预算数` for each finding: the indicator or project it stands at, or the line of a text.
  private func told(_ sample: Sample) throws -> [String] {
    let subjects = SubjectIndex(try sample.submission())
    let findings = try sample.run().findings.filter { finding in
      finding.code.hasPrefix("L") || ["E0201", "E0202", "E0218", "E0103"].contains(finding.code)
    }
    return findings.map { finding in
      guard let place = finding.place else { return finding.code }
      let subject = subjects.subject(at: place)
      let name = subject.map { $0.indicator ?? $0.projectName } ?? ""
      return "\(finding.code) " + (name.isEmpty ? Self.label(of: place, in: sample) : name)
    }
    .sorted()
  }

  /// An empty row is known by its kind.
  private static func label(of place: SourcePlace, in sample: Sample) -> String {
    guard place.file == "indicators.csv", let line = place.line, sample.ownRows.indices.contains(line - 2) else {
      return place.text
    }
    return sample.ownRows[line - 2].subcategory
  }
}
