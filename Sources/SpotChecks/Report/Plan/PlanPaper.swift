import Diagnostics
import Papers
import RuleFiles
import ScoringCore

/// 抽查计划 as a paper: what was taken in, how the sample was drawn, what it covers, and why each project is in it.
public struct PlanPaper: Sendable {
  let sample: PlannedSample
  let intake: IntakeResult
  let rules: RuleSet
  let review: RuleSet
  private let organisation: String
  private let date: String

  /// - Parameters:
  ///   - rules: by which departments score themselves.
  ///   - review: the review standards laid over them.
  ///   - date: as it stands below the paper; never taken from a clock.
  public init(
    _ sample: PlannedSample,
    intake: IntakeResult,
    rules: RuleSet,
    review: RuleSet,
    organisation: String,
    date: String
  ) {
    self.sample = sample
    self.intake = intake
    self.rules = rules
    self.review = review
    self.organisation = organisation
    self.date = date
  }

  public var paper: Paper {
    Paper(
      title: "\(sample.year)年度绩效自评抽查计划",
      sections: [
        PaperSection("抽查范围", scope),
        PaperSection("抽样方法", method),
        PaperSection("抽查覆盖面", coverage),
        PaperSection("抽中项目", chosen),
        PaperSection("风险信号", risks),
        PaperSection("复核办法", instructions),
      ],
      signature: PaperSignature(department: organisation, date: date)
    )
  }

  private var scope: [PaperBlock] {
    let summary = intake.summary
    var blocks: [PaperBlock] = [
      .paragraph(
        "共读入\(summary.departments)个部门的自评材料，项目\(summary.projects)个，指标\(summary.indicators)项，预算合计"
          + "\(FigureText.money(summary.budget))万元。按规则集“\(rules.name)”（\(rules.id)，版本\(rules.version)）逐项重算，"
          + "与部门所填自评得分核对如下。"
      ),
      .table(
        PaperTable(
          caption: "自评得分核对",
          columns: [.init("核对结果"), .init("项目数", .right)],
          rows: ProjectIntake.Agreement.allCases.map { [$0.wording.chinese, String(summary.agreements[$0] ?? 0)] }
        )
      ),
    ]
    if intake.refused.isEmpty {
      blocks.append(.paragraph("没有无法读取的材料。"))
    } else {
      blocks.append(.paragraph("有\(intake.refused.count)份材料没有读入，原因如下；这些部门不在抽样范围内。"))
      blocks.append(
        .table(
          PaperTable(
            caption: "没有读入的材料",
            columns: [.init("材料"), .init("部门"), .init("原因")],
            rows: intake.refused.map { refusal in
              [refusal.source.path, refusal.department ?? "—", refusal.reason.chinese]
            }
          )
        )
      )
    }
    return blocks
  }

  private var coverage: [PaperBlock] {
    let coverage = sample.plan.coverage
    return [
      .paragraph(
        "抽查项目\(coverage.count)个，占全部\(coverage.populationCount)个项目的\(FigureText.coverage(coverage.shareOfItems))；"
          + "涉及预算\(FigureText.money(coverage.amount))万元，占全部\(FigureText.money(coverage.populationAmount))万元的"
          + "\(FigureText.coverage(coverage.shareOfMoney))。"
      ),
      .table(
        PaperTable(
          caption: "抽查覆盖面",
          columns: [.init(""), .init("全部", .right), .init("抽查", .right), .init("占比", .right)],
          rows: [
            [
              "项目（个）", String(coverage.populationCount), String(coverage.count),
              FigureText.coverage(coverage.shareOfItems),
            ],
            [
              "预算（万元）", FigureText.money(coverage.populationAmount), FigureText.money(coverage.amount),
              FigureText.coverage(coverage.shareOfMoney),
            ],
          ]
        )
      ),
    ]
  }

  private var instructions: [PaperBlock] {
    [
      .numberedList([
        "每个项目一份底稿，在“底稿”文件夹中。复核人逐项填写复核完成值、复核意见和证据，并在表头签名。",
        "核实结果与自评一致的，复核完成值照填；需要核减的，在“核减事项”选择事项，并写明理由。没有理由的核减不予采用。",
        "预算执行一行核实全年执行数（万元）；执行率及其得分由程序计算。",
        "见到的资料在“证据”栏写明。部门没有列出佐证材料、复核也没有写证据的指标，复核口径要求佐证的，限制得分。",
        "复核得分由程序按同一规则和复核口径计算，不手工改分；指标顺序、编号和“标识”工作表不要改动。",
        "两人复核同一项目的，各填一份；意见不一致时列出，由复核单位确定，不以后交的为准。",
      ])
    ]
  }
}
