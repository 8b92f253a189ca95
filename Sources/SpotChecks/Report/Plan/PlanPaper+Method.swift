import Diagnostics
import Papers
import RuleFiles
import ScoringCore

/// 抽样方法: how the sample is drawn, and how large it would have to be.
extension PlanPaper {
  var method: [PaperBlock] {
    let (plan, assurance) = (sample.plan, sample.terms.assurance)
    let (confidence, tolerable) = (FigureText.share(assurance.confidence), FigureText.share(assurance.tolerable))
    let attribute = sample.required.attribute.map { "需要抽查\($0)个项目" } ?? "没有合适的样本量"
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
        "样本量：以\(confidence)的置信水平认定有偏差的项目不超过\(tolerable)（预计无偏差），\(attribute)；"
          + "按货币单位认定有偏差的金额不超过\(tolerable)，\(monetary)。本计划抽查\(plan.coverage.count)个。"
      ),
    ]
    let notes = plan.findings.map(\.message.chinese)
    if !notes.isEmpty { blocks.append(.numberedList(notes.map { $0 + "。" })) }
    return blocks
  }

  /// Units of money, several of which may lie in one project.
  private var monetary: String {
    guard let units = sample.required.monetary else { return "没有合适的样本量" }
    let projects = sample.plan.coverage.populationCount
    return units > projects ? "需要\(units)个抽样点，超过项目总数\(projects)个，须全部抽查" : "需要\(units)个抽样点"
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
}
