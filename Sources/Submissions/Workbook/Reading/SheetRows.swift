import Diagnostics
import OfficeFiles

/// A sheet as rows of cells on its grid, every row as wide as the sheet.
struct SheetRows {
  let place: SourcePlace
  let rows: [TableRow]
  /// Cells that are the lower part of a merged one, by row and column: what stands in the merged cell.
  private var continued: [[Int: String]] = []

  init(_ table: DocumentTable) {
    place = table.place
    let width = table.rows.flatMap(\.cells).map(\.columns.upperBound).max() ?? 0
    var rows: [TableRow] = []
    for row in table.rows {
      var cells = (0..<min(width, CSVLimits.standard.columns)).map { Cell("", at: Self.place(of: $0, in: row)) }
      var lower: [Int: String] = [:]
      for cell in row.cells where cells.indices.contains(cell.columns.lowerBound) {
        let column = cell.columns.lowerBound
        if cell.continuesAbove { lower[column] = cell.text } else { cells[column] = Cell(cell.text, at: cell.place) }
      }
      guard cells.contains(where: { !$0.isEmpty }) || !lower.isEmpty else { continue }
      rows.append(TableRow(cells: cells, width: cells.count, place: Self.place(of: 0, in: row)))
      continued.append(lower)
    }
    self.rows = rows
  }

  private static func place(of column: Int, in row: DocumentRow) -> SourcePlace {
    SourcePlace(file: row.place.file, in: row.place.area, line: row.place.line, column: column + 1)
  }

  /// The sheet as a table whose columns are found by name.
  ///
  /// A merged label stands for all its rows; a merged number is counted once. Rows with nothing but calculated cells are
  /// left out.
  func content<Column: LabelledColumn>(_ columns: Column.Type, ignoring helpers: Set<HelperColumn>) -> TableContent {
    let names = ColumnNames<Column>()
    let top = names.headerIndex(in: rows.prefix(10)) ?? 0
    let header = rows.indices.contains(top) ? rows[top].cells.map { HeaderName($0.text) } : []
    let labels = header.indices.filter { names[header[$0]].map(Column.labels.contains) ?? false }
    let calculated = Set(header.indices.filter { header[$0].isCalculated(among: helpers) })
    var kept: [TableRow] = []
    for (index, row) in rows.enumerated() {
      var cells = row.cells
      for label in labels {
        if index > top, let text = continued[index][label] { cells[label] = Cell(text, at: cells[label].place) }
      }
      let isEmpty = index > top && !cells.indices.contains { !cells[$0].isEmpty && !calculated.contains($0) }
      if !isEmpty { kept.append(TableRow(cells: cells, width: row.width, place: row.place)) }
    }
    return TableContent(
      rows: kept,
      of: TableSource(file: place.file),
      at: place,
      ignoring: helpers.map(\.rawValue)
    )
  }

  /// - Parameter column: 0-based.
  func isCalculated(column: Int) -> Bool {
    rows.prefix(10).contains { HeaderName($0[column].text).isCalculated(among: Set(HelperColumn.allCases)) }
  }
}

extension HeaderName {
  fileprivate func isCalculated(among helpers: Set<HelperColumn>) -> Bool {
    helpers.contains { HeaderName($0.rawValue) == self }
  }
}

/// Columns some of which are labels: written once, in a merged cell, for several rows.
protocol LabelledColumn: TableColumn {
  static var labels: Set<Self> { get }
}

extension ProjectColumn: LabelledColumn {
  static var labels: Set<ProjectColumn> { [.type, .unit] }
}

extension IndicatorColumn: LabelledColumn {
  static var labels: Set<IndicatorColumn> { [.projectID, .goal, .category, .subcategory] }
}
