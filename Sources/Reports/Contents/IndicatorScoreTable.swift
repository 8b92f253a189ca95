import Papers
import ScoringCore
import SelfEvaluation

/// 项目支出绩效自评表 as a table of the report: categories and subcategories merged, 总分 at the end.
///
/// - Source: the columns of the printed forms under 财预〔2020〕10号.
struct IndicatorScoreTable {
  private let facts: ReportFacts

  init(_ facts: ReportFacts) {
    self.facts = facts
  }

  var blocks: [PaperBlock] {
    facts.reviews.filter { !facts.indicators(of: $0).isEmpty }.map { .table(table($0)) }
  }

  private static let columns: [PaperTable.Column] = [
    .init("一级指标", .centre), .init("二级指标", .centre), .init("三级指标"), .init("年度指标值", .centre),
    .init("实际完成值", .centre), .init("分值", .right), .init("得分", .right), .init("偏差原因分析及改进措施"),
  ]

  private func table(_ review: ProjectReview) -> PaperTable {
    PaperTable(
      caption: "“\(Clause.text(review.title))”绩效自评表",
      columns: Self.columns,
      header: [Self.columns.map { PaperTable.Cell($0.title) }],
      rows: execution(review) + rows(review) + [total(review)],
      isWide: true
    )
  }

  private func execution(_ review: ProjectReview) -> [[PaperTable.Cell]] {
    guard let part = review.project.score?.execution, facts.part == .all else { return [] }
    let name = review.project.scheme.execution?.name ?? "预算执行率"
    let rate = review.project.executionRate.map { PercentText.text($0) } ?? "—"
    return [
      [
        .init(name, columnSpan: 3), "100%", .init(rate), .init(facts.scores.number(part.points)),
        .init(part.score.map(facts.scores.number) ?? "未评分"), "",
      ]
    ]
  }

  /// Neighbours of one category, and within it of one subcategory, share a cell.
  private func rows(_ review: ProjectReview) -> [[PaperTable.Cell]] {
    let indicators = facts.indicators(of: review)
    let categories = indicators.map { $0.indicator.categoryName ?? $0.entry.category.text }
    let subcategories = zip(categories, indicators).map { [$0, $1.entry.subcategory.text] }
    return indicators.indices.map { index in
      var cells: [PaperTable.Cell] = []
      if let span = Self.span(of: categories, at: index) { cells.append(.init(categories[index], rowSpan: span)) }
      if let span = Self.span(of: subcategories, at: index) {
        cells.append(.init(indicators[index].entry.subcategory.text, rowSpan: span))
      }
      return cells + values(indicators[index])
    }
  }

  private func values(_ review: IndicatorReview) -> [PaperTable.Cell] {
    [
      .init(review.entry.name.text), .init(review.entry.target.text), .init(review.entry.actual.text),
      .init(facts.scores.number(review.indicator.points)),
      .init(review.indicator.score.map(facts.scores.number) ?? "未评分"), .init(review.entry.deviationReason),
    ]
  }

  private func total(_ review: ProjectReview) -> [PaperTable.Cell] {
    let total = facts.part == .all ? review.project.score?.total : nil
    return [
      .init("总分", columnSpan: 5), .init(total.map { facts.scores.number($0.points) } ?? "—"),
      .init(total?.score.map(facts.scores.number) ?? "未评分"), "",
    ]
  }

  /// How many rows from the index on have the same value; `nil` where the row above has it, too.
  private static func span<Value: Equatable>(of values: [Value], at index: Int) -> Int? {
    if index > 0, values[index - 1] == values[index] { return nil }
    return values[index...].prefix { $0 == values[index] }.count
  }
}
