import OfficeFiles

/// The header of a table that has a row for each project, as reports have many: amounts, scores, counts of indicators.
///
/// A form names a project beside 项目名称; such a list names them below it, with figures in several columns.
enum ProjectListHeader {
  static func isOne(_ row: DocumentRow, above next: DocumentRow) -> Bool {
    let header = row.written
    guard header.count >= 3, IndicatorHeader(row) == nil,
      let name = header.first(where: { FormLabel($0.text) == .projectName }), !isNumber(name),
      let below = next.written.first(where: { $0.columns == name.columns }), FormLabel(below.text) == nil
    else { return false }
    let figures = next.written.filter { cell in
      isNumber(cell) && header.contains { $0.columns == cell.columns && !isNumber($0) }
    }
    return figures.count >= 2
  }

  private static func isNumber(_ cell: DocumentCell) -> Bool {
    if case .value = WrittenNumber(cell.text, units: ["万元", "元", "%", "分", "项", "个"]) { true } else { false }
  }
}
