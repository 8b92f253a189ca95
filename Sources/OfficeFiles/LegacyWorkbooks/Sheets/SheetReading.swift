/// Takes the records of a sheet one by one.
struct SheetReading {
  let workbook: WorkbookGlobals
  var sheet = SheetCells()
  /// The cell of a formula whose text follows in a record of its own.
  private var waiting: (row: Int, column: Int)?

  init(workbook: WorkbookGlobals) { self.workbook = workbook }

  var finished: SheetCells {
    var reading = self
    reading.giveUpWaiting()
    return reading.sheet
  }

  mutating func take(_ record: WorkbookRecord) {
    let body = record.body
    switch record.kind {
    case WorkbookRecord.Kind.row:
      if let row = body.word(0), let flags = body.word(12), flags & 0x20 != 0 { sheet.hiddenRows.insert(row) }
    case WorkbookRecord.Kind.columns:
      if let first = body.word(0), let last = body.word(2), let flags = body.word(8), flags & 1 != 0, first <= last {
        sheet.hiddenColumns.append(first...last)
      }
    case WorkbookRecord.Kind.mergedCells: takeMerges(body)
    case WorkbookRecord.Kind.textBox:
      // Comments have a text box too.
      if let length = body.word(10), length > 0 { sheet.textBoxCount += 1 }
    default: if let row = body.word(0), let column = body.word(2) { takeCell(record, row: row, column: column) }
    }
  }

  mutating func takeFormulaText(_ content: ContinuedBytes) {
    guard let (row, column) = waiting else { return }
    waiting = nil
    var content = content
    add(workbook.texts.text(&content, widthOfLength: 2), row: row, column: column)
  }
}

extension SheetReading {
  private mutating func takeCell(_ record: WorkbookRecord, row: Int, column: Int) {
    let body = record.body
    switch record.kind {
    case WorkbookRecord.Kind.sharedLabel:
      giveUpWaiting()
      let text = body.long(6).flatMap { Int(exactly: $0) }
        .flatMap { workbook.sharedStrings.indices.contains($0) ? workbook.sharedStrings[$0] : nil }
      add(text, row: row, column: column)
    case WorkbookRecord.Kind.label, WorkbookRecord.Kind.labelWithRuns:
      giveUpWaiting()
      add(workbook.texts.text(in: record, from: 6, widthOfLength: 2), row: row, column: column)
    case WorkbookRecord.Kind.number:
      giveUpWaiting()
      if let value = body.double(6) { add(value, style: body.word(4), row: row, column: column) }
    case WorkbookRecord.Kind.shortNumber:
      giveUpWaiting()
      if let value = body.long(6) { add(Self.number(value), style: body.word(4), row: row, column: column) }
    case WorkbookRecord.Kind.severalShortNumbers:
      giveUpWaiting()
      for (index, offset) in stride(from: 4, to: body.count - 6, by: 6).enumerated() {
        guard let value = body.long(offset + 2) else { break }
        add(Self.number(value), style: body.word(offset), row: row, column: column + index)
      }
    case WorkbookRecord.Kind.truthOrError:
      giveUpWaiting()
      if let value = body.byte(6), let isError = body.byte(7) {
        add(value, isError: isError != 0, row: row, column: column)
      }
    case WorkbookRecord.Kind.formula:
      giveUpWaiting()
      takeFormula(body, row: row, column: column)
    default: break
    }
  }

  /// A formula's last result stands before the formula: a number, or marks that it is something else.
  private mutating func takeFormula(_ body: LittleEndianBytes, row: Int, column: Int) {
    guard let result = body.double(6), let flags = body.word(14) else { return }
    sheet.formulaCount += 1
    // Programs that cannot calculate write 0 or nothing, and ask for calculation at the next opening.
    let isToBeCalculated = flags & 2 != 0
    let isNumber = body.word(12) != 0xFFFF
    switch body.byte(6) {
    case _ where isNumber && !(result == 0 && isToBeCalculated):
      add(result, style: body.word(4), row: row, column: column)
    case 0 where !isNumber: waiting = (row, column)
    case 1 where !isNumber: add(body.byte(8) ?? 0, isError: false, row: row, column: column)
    case 2 where !isNumber: add(body.byte(8) ?? 0, isError: true, row: row, column: column)
    case _ where isToBeCalculated: remark(.notCalculated, row: row, column: column)
    default: sheet.emptyFormulaCount += 1
    }
  }

  private mutating func giveUpWaiting() {
    guard let (row, column) = waiting else { return }
    waiting = nil
    remark(.notCalculated, row: row, column: column)
  }

  private mutating func takeMerges(_ body: LittleEndianBytes) {
    for offset in stride(from: 2, to: body.count - 7, by: 8) {
      guard
        let top = body.word(offset), let bottom = body.word(offset + 2),
        let left = body.word(offset + 4), let right = body.word(offset + 6), top <= bottom, left <= right
      else { continue }
      sheet.merges.append(SheetCells.Merge(rows: top...bottom, columns: left...right))
    }
  }
}

extension SheetReading {
  private mutating func add(_ text: String?, row: Int, column: Int) {
    guard let text else { return remark(.missingText, row: row, column: column) }
    let shown = ShownText.of(text)
    if shown.isEmpty { return }
    if workbook.texts.version == .five, workbook.texts.codePage.isDoubtful(shown) { sheet.hasDoubtfulCharacters = true }
    sheet.cells.append(SheetCells.Cell(row: row, column: column, text: shown))
  }

  private mutating func add(_ number: Double, style: Int?, row: Int, column: Int) {
    let formats = workbook.formats
    let format = style.flatMap { formats.indices.contains($0) ? formats[$0] : nil } ?? .general
    add(format.text(of: number, counting: workbook.days), row: row, column: column)
  }

  private mutating func add(_ value: UInt8, isError: Bool, row: Int, column: Int) {
    if isError {
      remark(.errorValue(Self.errorNames[value] ?? "#\(value)"), row: row, column: column)
    } else {
      add(value == 0 ? "FALSE" : "TRUE", row: row, column: column)
    }
  }

  private mutating func remark(_ problem: LegacyWorkbookProblem, row: Int, column: Int) {
    sheet.remarks.append(SheetCells.Remark(row: row, column: column, problem: problem))
  }

  private static let errorNames: [UInt8: String] = [
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A",
  ]

  /// A number in four bytes: a whole number or the upper half of a binary one, either of them in hundredths if so marked.
  private static func number(_ packed: UInt32) -> Double {
    let value =
      packed & 2 != 0
      ? Double(Int32(bitPattern: packed) >> 2) : Double(bitPattern: UInt64(packed & 0xFFFF_FFFC) << 32)
    return packed & 1 != 0 ? value / 100 : value
  }
}
