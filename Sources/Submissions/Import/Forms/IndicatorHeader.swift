import OfficeFiles

/// The header row of an indicator table: which column stands where.
struct IndicatorHeader {
  /// Grid columns, or numbers of cells where the table has no grid.
  private(set) var positions: [FormColumn: Range<Int>] = [:]
  /// Behind the last cell of the header.
  private(set) var width = 0

  /// - Returns: `nil` for a row that is not the header of an indicator table.
  init?(_ row: DocumentRow) {
    for cell in row.written { add(cell) }
    width = row.cells.map(\.columns.upperBound).max() ?? 0
    guard positions[.category] != nil, positions[.name] != nil || positions[.subcategory] != nil,
      positions[.target] ?? positions[.periodTarget] ?? positions[.actual] != nil
    else { return nil }
    // Where forms have two levels only, the second is the indicator.
    if positions[.name] == nil { positions[.name] = positions.removeValue(forKey: .subcategory) }
  }

  /// A second header row that takes columns of the first apart: 年度指标值 over 指标性质, 指标值, 度量单位.
  ///
  /// - Returns: whether `row` is one.
  mutating func isExtended(by row: DocumentRow) -> Bool {
    let cells = row.written
    guard !cells.isEmpty, cells.allSatisfy({ FormColumn($0.text) != nil }) else { return false }
    for cell in cells {
      guard let column = FormColumn(cell.text) else { continue }
      positions[column] = cell.columns
    }
    return true
  }

  private mutating func add(_ cell: DocumentCell) {
    guard let column = FormColumn(cell.text), positions[column] == nil else { return }
    positions[column] = cell.columns
  }

  /// The column whose header stands over a grid column.
  func column(at position: Int) -> FormColumn? {
    positions.first { $0.value.contains(position) }?.key
  }
}
