import Diagnostics

extension SheetCells {
  /// What is to be said of the sheet as a whole.
  func problems(covered: Int) -> [LegacyWorkbookProblem] {
    var problems: [LegacyWorkbookProblem] = []
    if isCutOff { problems.append(.sheetCutOff) }
    let rows = hiddenRows.intersection(cells.map(\.row))
    if !rows.isEmpty { problems.append(.hiddenRows(count: rows.count)) }
    // Sheets are often hidden to the right of what they hold; only what is read matters.
    let columns = Set(cells.map(\.column)).filter { column in hiddenColumns.contains { $0.contains(column) } }
    if !columns.isEmpty { problems.append(.hiddenColumns(columns.sorted().map { SheetColumn.letters($0 + 1) })) }
    if formulaCount > 0, formulaCount == emptyFormulaCount {
      problems.append(.nothingCalculated(formulas: formulaCount))
    }
    if covered > 0 { problems.append(.coveredCells(count: covered)) }
    if chartCount + textBoxCount > 0 { problems.append(.drawings(charts: chartCount, texts: textBoxCount)) }
    return problems
  }

  /// What is to be said of single cells; many of the same kind only as a number.
  func remarks(at place: SourcePlace) -> [Finding] {
    let shown = remarks.prefix(Self.remarkLimit).map { remark in
      remark.problem.finding(
        at: SourcePlace(file: place.file, in: place.area, line: remark.row + 1, column: remark.column + 1)
      )
    }
    let rest = remarks.count - shown.count
    return rest == 0 ? shown : shown + [LegacyWorkbookProblem.moreCells(count: rest).finding(at: place)]
  }

  private static let remarkLimit = 50
}
