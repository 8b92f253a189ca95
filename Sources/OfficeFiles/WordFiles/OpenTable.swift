import Diagnostics

/// A table while it is being read.
struct OpenTable {
  /// Far more than Word's 63 columns.
  static let mostColumns = 4096

  /// 1-based, nested tables included.
  let number: Int
  var rows: [DocumentRow] = []
  /// What comes after the table: tables nested in it.
  var following: [DocumentBlock] = []

  private let file: String
  private var area: DocumentArea { .table(number) }
  private var rowNumber = 0

  // The row that is open.
  private var cells: [DocumentCell] = []
  private var column = 0
  private var cellNumber = 0
  private var isRepeatedHeader = false
  private var isHidden = false
  private var isDeleted = false

  // The cell that is open.
  private var lines: [String] = []
  private var span = 1
  private var merge = VerticalMerge.none
  private var joinsCellBefore = false

  enum VerticalMerge {
    case none
    case restart
    case goesOn
  }

  init(number: Int, file: String) {
    self.number = number
    self.file = file
  }

  mutating func startRow() {
    cells = []
    column = 0
    cellNumber = 0
    isRepeatedHeader = false
    isHidden = false
    isDeleted = false
  }

  mutating func skipColumns(_ count: Int) { column = min(column + count, Self.mostColumns) }
  mutating func markRepeatedHeader() { isRepeatedHeader = true }
  mutating func markHidden() { isHidden = true }
  mutating func markDeleted() { isDeleted = true }

  mutating func startCell() {
    lines = []
    span = 1
    merge = .none
    joinsCellBefore = false
  }

  mutating func setSpan(_ count: Int) { span = min(max(1, count), Self.mostColumns) }
  mutating func setMerge(_ merge: VerticalMerge) { self.merge = merge }
  /// The old way of merging cells of a row: the cell belongs to the one before it.
  mutating func joinCellBefore() { joinsCellBefore = true }
  mutating func add(_ lines: [String]) { self.lines += lines }

  mutating func endCell() {
    cellNumber += 1
    let columns = column..<min(column + span, Self.mostColumns)
    // Cells beyond the last column have no place on the grid.
    guard !columns.isEmpty else { return }
    column = columns.upperBound
    if joinsCellBefore, let before = cells.popLast() {
      cells.append(
        DocumentCell(
          before.text,
          columns: before.columns.lowerBound..<columns.upperBound,
          continuesAbove: before.continuesAbove,
          at: before.place
        )
      )
      return
    }
    let place = SourcePlace(file: file, in: area, line: rowNumber + 1, column: cellNumber)
    if merge == .goesOn, let above = cellAbove(columns) {
      cells.append(DocumentCell(above.text, columns: columns, continuesAbove: true, at: place))
    } else {
      cells.append(DocumentCell(ShownText.of(lines.joined(separator: "\n")), columns: columns, at: place))
    }
  }

  mutating func endRow() {
    guard !isDeleted, !cells.isEmpty else { return }
    rowNumber += 1
    rows.append(
      DocumentRow(
        cells: cells,
        isRepeatedHeader: isRepeatedHeader,
        isHidden: isHidden,
        at: SourcePlace(file: file, in: area, line: rowNumber)
      )
    )
  }

  var finished: DocumentTable { DocumentTable(rows: rows, at: SourcePlace(file: file, in: area)) }

  /// The cell of the row above that a merged cell goes on from.
  private func cellAbove(_ columns: Range<Int>) -> DocumentCell? {
    guard let row = rows.last?.cells else { return nil }
    var low = 0
    var high = row.count
    while low < high {
      let middle = (low + high) / 2
      if row[middle].columns.upperBound <= columns.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < row.count, row[low].columns.contains(columns.lowerBound) else { return nil }
    return row[low]
  }
}
