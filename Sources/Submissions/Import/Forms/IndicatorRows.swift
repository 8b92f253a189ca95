import Diagnostics
import OfficeFiles

/// Reads the rows below the header of an indicator table.
struct IndicatorRows {
  private(set) var header: IndicatorHeader
  private let hasGrid: Bool
  private var alignment: RowAlignment
  private var category = Cell("", at: SourcePlace(file: ""))
  private var subcategory = Cell("", at: SourcePlace(file: ""))
  /// Whether rows were read and none of them ended the table.
  private(set) var isOpen = false
  /// The last row, if it stops before the columns of values.
  private(set) var cutOff: Cell?
  private var mayBeExtended = true
  private var saidDisplaced = false

  enum Row {
    case indicator(DraftIndicator)
    /// 总分, with the score the department gave itself.
    case total(Cell?)
    /// 预算执行率 as a row of the indicator table.
    case executionRow(Cell?)
    /// The rest of the row above, which a page end broke in two.
    case rest([FormColumn: Cell])
    case nothing
  }

  init(header: IndicatorHeader, hasGrid: Bool) {
    self.header = header
    self.hasGrid = hasGrid
    alignment = RowAlignment(header: header)
  }

  /// A row that a page end broke in two: both halves together are as wide as the header.
  func joined(_ row: DocumentRow, with rest: DocumentRow) -> DocumentRow? {
    guard row.cells.count < header.width, row.cells.count + rest.cells.count == header.width,
      let first = rest.cells.first, !first.text.isEmpty, !IndicatorVocabulary.isCategory(first.text),
      row.cells.count > (header.positions[.name]?.lowerBound ?? 0),
      !(row.cells + rest.cells).contains(where: { FormLabel($0.text)?.endsIndicators ?? false })
    else { return nil }
    let moved = rest.cells.map { cell in
      DocumentCell(
        cell.text,
        columns: (cell.columns.lowerBound + row.cells.count)..<(cell.columns.upperBound + row.cells.count),
        at: cell.place
      )
    }
    return DocumentRow(cells: row.cells + moved, at: row.place)
  }

  mutating func read(_ row: DocumentRow, log: inout FindingLog) -> Row {
    if mayBeExtended, header.isExtended(by: row) {
      alignment = RowAlignment(header: header)
      return .nothing
    }
    mayBeExtended = false
    let cells = cells(of: row, log: &log)
    if isTotal(row, cells) {
      isOpen = false
      return .total(cells[.score])
    }
    guard !isNote(row) else { return .nothing }
    if isOpen, let rest = rest(row, cells) { return .rest(rest) }
    isOpen = true
    label(cells)
    if let basis = cells[.basis]?.text, basis.unicodeScalars.count <= 60 { alignment.knownBases.insert(basis) }
    guard let name = name(in: cells, log: &log) else { return .nothing }
    cutOff = isCut(row, cells) ? name : nil
    if cells[.category].map({ FormLabel($0.text) == .executionRate }) ?? false { return .executionRow(cells[.score]) }
    let indicator = DraftIndicator(
      category: Cell(FormText.name(category.text), at: category.place),
      subcategory: Cell(FormText.name(subcategory.text), at: subcategory.place),
      name: name,
      cells: cells
    )
    return .indicator(indicator)
  }

  private mutating func cells(of row: DocumentRow, log: inout FindingLog) -> [FormColumn: Cell] {
    guard !hasGrid else {
      var cells: [FormColumn: Cell] = [:]
      for cell in row.cells where !cell.text.isEmpty {
        for (column, range) in header.positions where cell.columns.contains(range.lowerBound) {
          // Only labels go down a merged cell; a value stands for its own row.
          if cell.continuesAbove, column != .category, column != .subcategory, column != .projectID,
            column != .projectName
          {
            continue
          }
          cells[column] = Cell(cell.text, at: cell.place)
        }
      }
      return cells
    }
    let reading = alignment.read(row)
    if reading.isDisplaced, reading.cells[.name] != nil {
      log.add(ImportProblem.displacedRow(indicator: Quoted.shortened(reading.cells[.name]?.text ?? "")), at: row.place)
    }
    return reading.cells.mapValues { Cell($0.text, at: $0.place) }
  }

  /// Texts without a label or a name of their own, none of which is a value, go on with the row above.
  private func rest(_ row: DocumentRow, _ cells: [FormColumn: Cell]) -> [FormColumn: Cell]? {
    let own = row.written
    let rest = cells.filter { column, _ in
      header.positions[column].map { range in own.contains { $0.columns.contains(range.lowerBound) } } ?? false
    }
    guard hasGrid, !rest.isEmpty, [.category, .subcategory, .name].allSatisfy({ rest[$0] == nil }),
      [FormColumn.target, .actual, .points].allSatisfy({
        rest[$0].map { !RowAlignment.statesQuantity($0.text) } ?? true
      })
    else { return nil }
    return rest
  }

  /// Merged labels: only their first row has the text; on a grid the others repeat it.
  private mutating func label(_ cells: [FormColumn: Cell]) {
    if let written = cells[.category] {
      let isSame = FormText.name(written.text) == FormText.name(category.text)
      if !isSame { subcategory = Cell("", at: written.place) }
      if !isSame || !hasGrid { category = written }
    }
    if let written = cells[.subcategory], !hasGrid || written.text != subcategory.text { subcategory = written }
  }

  private func name(in cells: [FormColumn: Cell], log: inout FindingLog) -> Cell? {
    if let name = cells[.name] { return Cell(FormText.name(name.text), at: name.place) }
    guard let value = cells[.target] ?? cells[.actual],
      value.text.unicodeScalars.contains(where: { $0.properties.numericType != nil })
    else { return nil }
    log.add(ImportProblem.namelessRow(value: Quoted.shortened(value.text)), at: value.place)
    return subcategory.isEmpty ? nil : Cell(FormText.name(subcategory.text), at: value.place)
  }

  /// A row of text dumped cell by cell that ends before the first column of values.
  private func isCut(_ row: DocumentRow, _ cells: [FormColumn: Cell]) -> Bool {
    guard !hasGrid, cells[.target] == nil, cells[.actual] == nil, let values = header.positions[.target]?.lowerBound
    else {
      return false
    }
    return row.cells.count <= values
  }

  private func isTotal(_ row: DocumentRow, _ cells: [FormColumn: Cell]) -> Bool {
    let labels = [FormColumn.category, .subcategory, .name].compactMap { cells[$0] }
    return TotalRow.label(among: labels + row.cells.prefix(1).map { Cell($0.text, at: $0.place) }) != nil
  }

  /// A single text that stands over names and values alike is none of the table's.
  func line(_ row: DocumentRow) -> DocumentParagraph? {
    let texts = row.written
    guard hasGrid, texts.count == 1, let cell = texts.first, let name = header.positions[.name],
      let value = header.positions[.target] ?? header.positions[.actual],
      cell.columns.overlaps(name), cell.columns.overlaps(value)
    else { return nil }
    return DocumentParagraph(cell.text, at: cell.place)
  }

  /// Footnotes: one text over the whole row.
  private func isNote(_ row: DocumentRow) -> Bool {
    let texts = row.written
    return texts.count == 1 && texts.allSatisfy { Self.isNote($0.text) }
  }

  static func isNote(_ text: String) -> Bool {
    ["注", "说明", "备注", "填表人", "填报人", "1.", "1、"].contains { text.hasPrefix($0) } && text.count > 4
      && !text.hasSuffix("绩效目标表")
  }
}
