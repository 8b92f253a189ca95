import Diagnostics
import OfficeFiles

/// Walks once over the bytes of a table and cuts them into rows and cells.
struct CSVScanner {
  private let source: TableText
  private let separator: UInt8
  private let limits: CSVLimits
  private var cursor = Cursor()
  /// After a quote without a partner, quotes are taken as text, so that the rows below are still rows.
  private var quotesMatter = true

  /// Where the scanner stands; line and column as in ``SourcePlace``.
  private struct Cursor {
    var position = 0
    var line = 1
    var column = 1
  }

  /// How many bytes were read.
  var offset: Int { cursor.position }
  /// The line that comes next.
  var line: Int { cursor.line }

  init(source: TableText, separator: CSVSeparator, limits: CSVLimits) {
    self.source = source
    self.separator = separator.rawValue
    self.limits = limits
  }

  /// - Returns: `nil` at the end of the table.
  mutating func nextRow(log: inout FindingLog) -> TableRow? {
    guard byte != nil else { return nil }
    let start = cursor
    var cells: [Cell] = []
    var width = 0
    while true {
      let cell = nextCell(log: &log)
      if cells.count < limits.columns { cells.append(cell) }
      width += 1
      guard byte == separator else { break }
      step()
    }
    if byte != nil { stepOverLineEnd() }
    return TableRow(cells: cells, width: width, place: cells.first?.place ?? place(from: start))
  }

  private mutating func nextCell(log: inout FindingLog) -> Cell {
    let start = cursor
    guard quotesMatter, byte == Byte.quote else { return plainCell(from: start, log: &log) }
    var text = CellText(limit: limits.cellLength)
    guard let firstLineLength = readQuoted(into: &text) else {
      log.add(.unterminatedQuote, at: place(from: start), in: source)
      quotesMatter = false
      cursor = start
      return plainCell(from: start, log: &log)
    }
    readBehindQuote(into: &text, log: &log)
    let length = cursor.line == start.line ? cursor.column - start.column : firstLineLength
    return finished(text, at: place(from: start, length: length), log: &log)
  }

  private mutating func plainCell(from start: Cursor, log: inout FindingLog) -> Cell {
    var text = CellText(limit: limits.cellLength)
    takeRun(into: &text, until: endsCell)
    return finished(text, at: place(from: start, length: cursor.column - start.column), log: &log)
  }

  /// Reads from the opening quote to the closing one.
  ///
  /// - Returns: how many scalars of it stand in its first line; `nil` when the closing quote is missing.
  private mutating func readQuoted(into text: inout CellText) -> Int? {
    let start = cursor
    var firstLineLength: Int?
    step()
    while let byte {
      switch byte {
      case Byte.quote:
        step()
        guard self.byte == Byte.quote else { return firstLineLength ?? cursor.column - start.column }
        text.append(byte)
        step()
      case Byte.lineFeed, Byte.carriageReturn:
        if firstLineLength == nil { firstLineLength = cursor.column - start.column }
        text.append(Byte.lineFeed)
        stepOverLineEnd()
      default: takeRun(into: &text) { $0 == Byte.quote || $0 == Byte.lineFeed || $0 == Byte.carriageReturn }
      }
    }
    return nil
  }

  /// Between a closing quote and the end of its cell there may only be blanks; anything else is kept as text.
  private mutating func readBehindQuote(into text: inout CellText, log: inout FindingLog) {
    let start = cursor
    var isStray = false
    while let byte, !endsCell(byte) {
      isStray = isStray || byte != Byte.blank
      text.append(byte)
      step()
    }
    if isStray { log.add(.textAfterQuote, at: place(from: start, length: cursor.column - start.column), in: source) }
  }

  private func finished(_ text: CellText, at place: SourcePlace, log: inout FindingLog) -> Cell {
    if text.hasNUL { log.add(.nulInCell, at: place, in: source) }
    if text.isCut { log.add(.cellTooLong(limit: limits.cellLength), at: place, in: source) }
    return Cell(Blanks.trimmed(CSVText.rearmed(text.trimmed)), at: place)
  }
}

extension CSVScanner {
  private var byte: UInt8? { cursor.position < source.bytes.count ? source.bytes[cursor.position] : nil }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == separator || byte == Byte.lineFeed || byte == Byte.carriageReturn
  }

  /// Takes everything up to the first byte that `ends` says ends it; line ends must be among those.
  private mutating func takeRun(into text: inout CellText, until ends: (UInt8) -> Bool) {
    let bytes = source.bytes
    var end = cursor.position
    var length = 0
    while end < bytes.count, !ends(bytes[end]) {
      if bytes[end] & 0xC0 != 0x80 { length += 1 }
      end += 1
    }
    text.append(bytes[cursor.position..<end], length: length)
    cursor.position = end
    cursor.column += length
  }

  /// Over a byte that does not end a line.
  private mutating func step() {
    if source.bytes[cursor.position] & 0xC0 != 0x80 { cursor.column += 1 }
    cursor.position += 1
  }

  /// Over LF, CR or CR LF.
  private mutating func stepOverLineEnd() {
    let isCarriageReturn = byte == Byte.carriageReturn
    cursor = Cursor(position: cursor.position + 1, line: cursor.line + 1, column: 1)
    if isCarriageReturn, byte == Byte.lineFeed { cursor.position += 1 }
  }

  private func place(from start: Cursor, length: Int = 1) -> SourcePlace {
    SourcePlace(file: source.file, line: start.line, column: start.column, length: length)
  }
}
