import Diagnostics
import OfficeFiles
import Submissions

/// A table that was opened and whose header was read.
struct OpenTable: Sendable {
  let name: String
  let columns: FlatColumns
  let content: Content
  /// The line in which its data begins, counted from 1.
  let firstLine: Int
  let findings: [Finding]

  var noRows: Finding { SubmissionProblem.noRows.finding(at: SourcePlace(file: name, line: firstLine)) }

  enum Content: Sendable {
    /// Plain UTF-8 that is read in parts, from this byte on.
    case file(RandomAccessFile, from: Int)
    /// Everything else comes one after the other.
    case stream(TableStream)
  }

  /// - Parameter needsNames: whether the names of indicators decide about their places.
  /// - Throws: findings that say why it cannot be read at all.
  init(_ table: BulkTable, needsNames: Bool) throws(UnusableInput) {
    name = table.name
    let start: TableStart
    if let file = try Self.plainFile(table), let opened = try Self.start(of: file, named: table.name) {
      start = opened
      content = .file(file, from: opened.dataOffset)
    } else {
      let (stream, opened) = try TableStream.open(table)
      start = opened
      content = .stream(stream)
    }
    columns = FlatColumns(start.header, needsNames: needsNames)
    firstLine = start.header.firstLine
    findings = start.findings
  }

  /// The file, if it can be read at any place.
  private static func plainFile(_ table: BulkTable) throws(UnusableInput) -> RandomAccessFile? {
    guard case .file(let path, let name) = table, !table.isStream else { return nil }
    return try UnusableInput.reading(name) { () throws(FileFault) in try RandomAccessFile(reading: path) }
  }

  /// The start of a file that is neither compressed nor of another encoding than UTF-8.
  private static func start(of file: RandomAccessFile, named name: String) throws(UnusableInput) -> TableStart? {
    func head(_ size: Int) throws(UnusableInput) -> [UInt8] {
      try UnusableInput.reading(name) { () throws(FileFault) in try file.head(size) }
    }
    if try head(2) == [0x1F, 0x8B] { return nil }
    let (start, head, isWhole) = try TableStart.find(in: name) { size throws(UnusableInput) in
      let head = try head(size)
      return (head, head.count == file.size)
    }
    guard start.encoding == .utf8, head.allSatisfy({ $0 < 0x80 }), !isWhole else {
      return start.encoding == .utf8 ? start : nil
    }
    // Nothing in the head tells the encoding; the first bytes that do decide.
    return try isUTF8(file, from: head.count, named: name) ? start : nil
  }

  /// Whether the first stretch behind `offset` with anything but ASCII in it is UTF-8.
  private static func isUTF8(_ file: RandomAccessFile, from offset: Int, named name: String) throws(UnusableInput)
    -> Bool
  {
    let size = 1 << 16
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
    defer { buffer.deallocate() }
    var offset = offset
    while true {
      let count = try UnusableInput.reading(name) { () throws(FileFault) in try file.read(into: buffer, at: offset) }
      let bytes = buffer.prefix(count)
      if bytes.isEmpty { return true }
      if let first = bytes.firstIndex(where: { $0 >= 0x80 }) {
        // The last line may end in the middle of a character.
        let end = bytes[first...].lastIndex(of: 0x0A) ?? bytes.endIndex
        return String(validating: bytes[first..<end], as: UTF8.self) != nil
      }
      offset += count
    }
  }
}
