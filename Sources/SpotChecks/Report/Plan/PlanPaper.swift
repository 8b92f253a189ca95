import Diagnostics
import Papers
import RuleFiles
import ScoringCore

/// 抽查计划 as a paper: what was taken in, how the sample was drawn, what it covers, and why each project is in it.
public struct PlanPaper: Sendable {
  private let sample: PlannedSample
  private let intake: IntakeResult
  private let rules: RuleSet
  private let review: RuleSet
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

  private var method: [PaperBlock] {
    let (plan, assurance) = (sample.plan, sample.terms.assurance)
    let (confidence, tolerable) = (FigureText.share(assurance.confidence), FigureText.share(assurance.tolerable))
    let attribute = sample.required.attribute.map { "\($0)个项目" } ?? "没有合适的样本量"
    let monetary = sample.required.monetary.map { "\($0)个项目" } ?? "没有合适的样本量"
    var blocks: [PaperBlock] = [
      .paragraph("采用\(plan.request.method.wording.chinese)。\(extent)\(mustIncludes)"),
      .table(
        PaperTable(
          caption: "抽样参数",
          columns: [.init("参数"), .init("取值")],
          rows: parameters
        )
      ),
      .paragraph("按同一算法、版本和种子，对同样的项目重新抽样，得到的名单与本计划完全相同，与材料读入的先后无关。"),
      .paragraph(
        "样本量：以\(confidence)的置信水平认定有偏差的项目不超过\(tolerable)（预计无偏差），需要抽查\(attribute)；"
          + "按货币单位认定有偏差的金额不超过\(tolerable)，需要抽查\(monetary)。本计划抽查\(plan.coverage.count)个。"
      ),
    ]
    let notes = plan.findings.map(\.message.chinese)
    if !notes.isEmpty { blocks.append(.numberedList(notes.map { $0 + "。" })) }
    return blocks
  }

  /// 抽样参数: everything that it takes to draw the same sample again, by name.
  public var parameters: [[String]] {
    let plan = sample.plan
    return [
      ["计划编号", sample.identity.id], ["算法", "\(plan.algorithm.id)，版本\(plan.algorithm.version)"],
      ["随机种子", String(plan.request.seed)], ["方法", plan.request.method.wording.chinese],
      ["抽查要求", extent + mustIncludes],
      ["抽样总体", "\(plan.coverage.populationCount)个项目，\(FigureText.money(plan.coverage.populationAmount))万元"],
      ["抽中", "\(plan.coverage.count)个项目，\(FigureText.money(plan.coverage.amount))万元"],
      ["规则集", "\(rules.id) \(rules.version)，摘要\(rules.digest.prefix(12))"],
      ["复核规则集", "\(review.id) \(review.version)，摘要\(review.digest.prefix(12))"],
    ]
  }

  private var extent: String {
    switch sample.plan.request.extent {
    case .count(let count): "要求抽查\(count)个项目。"
    case .shareOfItems(let share): "要求抽查\(FigureText.share(share))的项目。"
    case .shareOfMoney(let share): "要求抽查的金额达到\(FigureText.share(share))。"
    case .perStratum: "各层抽查数另行指定。"
    }
  }

  private var mustIncludes: String {
    let rules: [String] = sample.plan.request.mustInclude.map { rule in
      switch rule {
      case .amountFrom(let amount): "预算不低于\(FigureText.money(amount))万元的项目必查"
      case .named(let ids): "点名必查\(ids.count)个项目"
      case .highestRisk(let count): "风险得分前\(count)名必查"
      }
    }
    return rules.isEmpty ? "" : rules.joined(separator: "，") + "。"
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

  private var chosen: [PaperBlock] {
    let projects = Dictionary(intake.projects.map { ($0.key, $0) }) { first, _ in first }
    return [
      .table(
        PaperTable(
          caption: "抽中项目",
          columns: [
            .init("序号", .centre), .init("部门"), .init("项目编码"), .init("项目名称"), .init("预算（万元）", .right),
            .init("自评得分", .right), .init("重算得分", .right), .init("风险得分", .right), .init("入样原因"),
          ],
          rows: sample.chosen.enumerated().map { index, choice in
            [
              String(index + 1), choice.item.departmentName, choice.item.key.project, choice.item.projectName,
              FigureText.money(choice.item.budget), FigureText.points(choice.item.selfScore),
              FigureText.points(projects[choice.item.key]?.recomputed), String(choice.item.risk),
              PlanTables.reason(choice),
            ]
          },
          isWide: true
        )
      )
    ] + explained(projects)
  }

  /// The signals of the chosen projects, those of the riskiest first.
  private func explained(_ projects: [ProjectKey: ProjectIntake]) -> [PaperBlock] {
    let found = sample.chosen.compactMap { choice in projects[choice.item.key].map { (choice.item, $0.risk) } }
      .filter { !$0.1.signals.isEmpty }
    guard !found.isEmpty else { return [.paragraph("抽中的项目没有风险信号。")] }
    let sorted = found.sorted { left, right in
      left.1.total == right.1.total ? left.0.key < right.0.key : left.1.total > right.1.total
    }
    let rows = sorted.prefix(Self.mostExplained).flatMap { item, risk in
      risk.signals.enumerated().map { index, signal in
        [
          index == 0 ? item.departmentName : "", index == 0 ? item.projectName : "",
          index == 0 ? String(risk.total) : "", signal.signal.wording.chinese, String(signal.count),
          String(signal.points), signal.reasons.first?.chinese ?? "",
        ]
      }
    }
    let table = PaperTable(
      caption: "抽中项目的风险信号",
      columns: [
        .init("部门"), .init("项目"), .init("风险得分", .right), .init("信号"), .init("处", .right), .init("计分", .right),
        .init("情况"),
      ],
      rows: Array(rows),
      isWide: true
    )
    let rest = sorted.count - Self.mostExplained
    return [.table(table)]
      + (rest > 0 ? [.paragraph("其余\(rest)个抽中项目的风险信号见“风险排序.csv”，各底稿中也有。")] : [])
  }

  /// More would not be read on paper.
  private static let mostExplained = 100

  private var risks: [PaperBlock] {
    let projects = intake.projects
    let rows = RiskSignal.allCases.compactMap { signal -> [String]? in
      let count = projects.count { $0.risk.contains(signal) }
      let inSample = sample.chosen.count { $0.item.signals.contains(signal) }
      guard count > 0 else { return nil }
      let weight = review.review[signal]
      return [signal.wording.chinese, "\(weight.points)分，最多\(weight.atMost)分", String(count), String(inSample)]
    }
    let table = PaperTable(
      caption: "风险信号",
      columns: [.init("信号"), .init("权重"), .init("全部项目中（个）", .right), .init("抽中项目中（个）", .right)],
      rows: rows
    )
    let digits = DigitTest(projects.compactMap(\.budget))
    return (rows.isEmpty ? [.paragraph("没有发现风险信号。")] : [.table(table)])
      + [.paragraph(digits.statement)]
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

extension DigitTest {
  /// With its figures where there are any.
  fileprivate var statement: String {
    guard case .tested(let statistic) = verdict else { return "首位数字检验：\(wording.chinese)。" }
    return "首位数字检验：\(wording.chinese)（卡方\(FigureText.number(statistic.chiSquare))，"
      + "p值\(FigureText.number(statistic.pValue, places: 4))，"
      + "平均绝对偏差\(FigureText.number(statistic.meanAbsoluteDeviation, places: 4))）。它只提示从哪里看起，不能说明存在问题。"
  }
}
