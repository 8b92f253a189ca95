import Diagnostics
import Papers
import RuleFiles
import ScoringCore

/// 抽中项目 and 风险信号: what was chosen, and what speaks against it.
extension PlanPaper {
  var chosen: [PaperBlock] {
    let projects = intake.projectsByKey
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
              FigureText.money(choice.item.budget), FigureText.points(projects[choice.item.key]?.given),
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

  var risks: [PaperBlock] {
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
