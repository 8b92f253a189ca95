/// Writes records of a workbook stream by hand.
struct RecordBuilder {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ kind: UInt16, _ body: [UInt8]) {
    bytes += Self.word(Int(kind)) + Self.word(body.count) + body
  }

  mutating func begin(version: Int, content: Int) {
    add(0x0809, Self.word(version) + Self.word(content) + [0, 0, 0, 0])
  }

  mutating func end() { add(0x000A, []) }

  /// A workbook with one sheet.
  static func workbook(
    version: Int = 0x0600,
    globals: [(kind: UInt16, body: [UInt8])] = [],
    sheetName: [UInt8] = [5, 0] + Array("Sheet".utf8),
    visibility: UInt8 = 0,
    contents: Int = 0x0010,
    sheet: (inout RecordBuilder) -> Void
  ) -> [UInt8] {
    var book = RecordBuilder()
    book.begin(version: version, content: 0x0005)
    for record in globals { book.add(record.kind, record.body) }
    let offset = book.bytes.count + 4 + 6 + sheetName.count + 4
    book.add(0x0085, word(offset & 0xFFFF) + word(offset >> 16) + [visibility, 0] + sheetName)
    book.end()
    book.begin(version: version, content: contents)
    sheet(&book)
    book.end()
    return book.bytes
  }

  static func word(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  static func long(_ number: Int) -> [UInt8] { word(number) + word(number >> 16) }

  /// Row, column and style, with which all cells begin.
  static func cell(_ row: Int, _ column: Int) -> [UInt8] { word(row) + word(column) + word(0) }

  static func double(_ number: Double) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number.bitPattern >> ($0 * 8)) }
  }
}
