/// Reads a sheet row by row. Cells without content leave no trace, however many there are.
final class SheetHandler: XMLHandler {
  private(set) var rest = SheetRest()

  private let texts: [String]
  private let formats: [CellFormat]
  private let each: (SheetRowCells) throws(DocumentProblem) -> Void

  /// 0-based; −1 before the first.
  private var row = -1
  private var isRowHidden = false
  private var cells: [SheetRowCells.Cell] = []
  private var isInOrder = true

  private var column = -1
  private var style = 0
  private var type = CellType.number
  private var hasFormula = false
  private var isReading = false
  private var isPhonetic = false
  private var value: [UInt8] = []
  private var budget = TextBudget()

  init(
    texts: [String],
    formats: [CellFormat],
    each: @escaping (SheetRowCells) throws(DocumentProblem) -> Void
  ) {
    self.texts = texts
    self.formats = formats
    self.each = each
  }

  func start(_ element: SheetElement?, _ attributes: XMLAttributes<SheetAttribute>) {
    switch element {
    case .cell: startCell(attributes)
    case .row: startRow(attributes)
    case .value: isReading = type != .inlineText
    case .text: isReading = type == .inlineText && !isPhonetic
    case .formula: hasFormula = true
    case .phonetic: isPhonetic = true
    case .column: addColumn(attributes)
    case .merge: addMerge(attributes)
    case .inlineText, nil: break
    }
  }

  func end(_ element: SheetElement?) throws(DocumentProblem) {
    switch element {
    case .cell: try endCell()
    case .row: try endRow()
    case .value, .text: isReading = false
    case .phonetic: isPhonetic = false
    case .formula, .column, .merge, .inlineText, nil: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(DocumentProblem) {
    guard isReading else { return }
    try budget.spend(bytes.count)
    value.append(contentsOf: bytes)
  }
}

extension SheetHandler {
  private func startRow(_ attributes: XMLAttributes<SheetAttribute>) {
    row = attributes.integer(.place).map { max(0, $0 - 1) } ?? row + 1
    isRowHidden = attributes[.isHidden] != nil && attributes.isOn(.isHidden)
    column = -1
    cells.removeAll()
    isInOrder = true
  }

  private func endRow() throws(DocumentProblem) {
    guard !cells.isEmpty else { return }
    try each(SheetRowCells(line: row + 1, isHidden: isRowHidden, cells: isInOrder ? cells : Self.inOrder(cells)))
  }

  /// Where a column comes twice, the later cell counts.
  private static func inOrder(_ cells: [SheetRowCells.Cell]) -> [SheetRowCells.Cell] {
    Dictionary(cells.map { ($0.column, $0) }) { _, later in later }.values.sorted { $0.column < $1.column }
  }

  private func startCell(_ attributes: XMLAttributes<SheetAttribute>) {
    let before = column
    column = attributes[.place].flatMap(CellReference.column) ?? column + 1
    if column <= before { isInOrder = false }
    style = attributes.integer(.style) ?? 0
    type = CellType(attributes[.type])
    hasFormula = false
    value.removeAll(keepingCapacity: true)
  }

  private func endCell() throws(DocumentProblem) {
    guard !value.isEmpty else {
      // A formula may well give an empty text.
      if hasFormula, type != .formulaText { remark(.notCalculated) }
      return
    }
    guard let text = try shownText(), !text.isEmpty, column < CellReference.mostColumns else { return }
    cells.append(SheetRowCells.Cell(column: column, text: text))
  }

  private func shownText() throws(DocumentProblem) -> String? {
    switch type {
    case .number:
      let format = formats.indices.contains(style) ? formats[style] : .general
      return format.text(of: value) ?? SheetText.shown(value)
    case .sharedText:
      let index = value.withUnsafeBufferPointer(WholeNumber.read)
      guard let index, texts.indices.contains(index) else {
        remark(.missingText)
        return nil
      }
      return texts[index]
    case .inlineText, .formulaText: return SheetText.shown(value)
    case .truth: return value == [UInt8(ascii: "1")] || value == Array("true".utf8) ? "TRUE" : "FALSE"
    case .error:
      remark(.errorValue(SheetText.shown(value)))
      return nil
    case .date: return ISODate.shown(value)
    }
  }

  private func remark(_ problem: LegacyWorkbookProblem) { rest.remarks.add(problem, row: row, column: column) }

  private func addColumn(_ attributes: XMLAttributes<SheetAttribute>) {
    let isHidden = attributes[.isHidden] != nil && attributes.isOn(.isHidden) || attributes.text(.width) == "0"
    guard isHidden, let first = attributes.integer(.first), let last = attributes.integer(.last), first > 0,
      first <= last, rest.hiddenColumns.count < CellReference.mostColumns
    else { return }
    rest.hiddenColumns.append((first - 1)...(last - 1))
  }

  private func addMerge(_ attributes: XMLAttributes<SheetAttribute>) {
    guard rest.merges.count < WorkbookReader.mostCells, let range = attributes.text(.range).flatMap(CellReference.range)
    else { return }
    rest.merges.append(range)
  }
}
