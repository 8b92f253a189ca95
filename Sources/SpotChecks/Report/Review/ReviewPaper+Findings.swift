import Diagnostics
import Papers
import ScoringCore

extension ReviewPaper {
  /// 问题 and 建议 are made from the same list, one for one.
  var problems: [PaperBlock] {
    guard !figures.kinds.isEmpty else { return [.paragraph("复核没有发现多计分的指标。")] }
    return [
      .numberedList(
        figures.kinds.map { kind in
          "\(kind.name)。涉及\(kind.projects)个项目的\(kind.indicators)项指标，多计\(FigureText.points(kind.points))分，"
            + "如\(kind.examples.joined(separator: "、"))。"
        }
      ),
      .table(
        PaperTable(
          caption: "问题分类",
          columns: [
            .init("问题类型"), .init("指标（项）", .right), .init("项目（个）", .right), .init("多计分数", .right),
          ],
          rows: figures.kinds.map {
            [$0.name, String($0.indicators), String($0.projects), FigureText.points($0.points)]
          }
        )
      ),
      .paragraph("同一指标有几类问题的，各类中分别计入。"),
    ]
  }

  var advice: [PaperBlock] {
    guard !figures.kinds.isEmpty else { return [.paragraph("没有需要提出的建议。")] }
    return [.numberedList(figures.kinds.map { "针对“\($0.name)”：\($0.cause.advice)" })]
  }

  /// The projects with the largest deviations.
  var cases: [PaperBlock] {
    let found = figures.projects.filter { ($0.review.deviation ?? .zero) > .zero }.prefix(Self.mostCases)
    guard !found.isEmpty else { return [.paragraph("没有自评高于核实结果的项目。")] }
    return found.flatMap { project -> [PaperBlock] in
      let review = project.review
      var text =
        "\(project.departmentName)“\(review.name)”：自评\(FigureText.points(review.selfScore))分，"
        + "核实\(FigureText.points(review.verified))分，偏差\(FigureText.points(review.deviation))分"
      if let name = review.deviationClass?.name { text += "（\(name)）" }
      text += "，复核得分\(FigureText.points(review.reviewed))分" + (review.grade.map { "，等级为“\($0)”" } ?? "") + "。"
      text += review.consequences.map { $0.chinese + "。" }.joined()
      let indicators = review.parts.compactMap(Self.statement)
      return [.paragraph(text)] + (indicators.isEmpty ? [] : [.numberedList(indicators)])
    }
  }

  private static let mostCases = 3

  private static func statement(on indicator: ReviewedIndicator) -> String? {
    guard let deviation = indicator.deviation, deviation > .zero else { return nil }
    let reasons = indicator.explanation.map(\.chinese).joined(separator: "；")
    return "指标“\(indicator.entry.name.text)”（\(FigureText.points(indicator.points))分）自评"
      + "\(FigureText.points(indicator.selfScore))分，复核\(FigureText.points(indicator.reviewed))分"
      + (reasons.isEmpty ? "。" : "：\(reasons)。")
  }
}
