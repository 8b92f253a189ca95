import Diagnostics
import Glibc
import OfficeFiles
import Synchronization

/// A table that comes one byte after the other: standard input, a pipe, compressed data, or another encoding.
///
/// Workers take blocks of whole rows from it in turn.
final class TableStream: @unchecked Sendable {
  /// `nil` while nothing but ASCII was seen; then each block is taken for what it can be.
  let encoding: TextEncoding?
  private let separator: UInt8
  /// Guards all that follows: one worker at a time takes its block.
  private let turn = Mutex(())
  private let stream: ByteStream
  /// What was read and not handed out yet: the start of a row.
  private var rest: [UInt8]
  private var isAtEnd: Bool
  /// The line in which the rest begins, counted from the first line of data.
  private var line = 0

  /// A block of whole rows.
  struct Block {
    /// In bytes.
    var count: Int
    /// Its first line, counted from the first line of data.
    var line: Int
    var isLast: Bool
  }

  /// - Unit: bytes.
  private static let blockSize = 1 << 20

  private init(_ stream: ByteStream, rest: [UInt8], isAtEnd: Bool, encoding: TextEncoding?, separator: UInt8) {
    self.stream = stream
    self.rest = rest
    self.isAtEnd = isAtEnd
    self.encoding = encoding
    self.separator = separator
  }

  static func open(_ table: BulkTable) throws(UnusableInput) -> (stream: TableStream, start: TableStart) {
    var head: [UInt8] = []
    let stream = try UnusableInput.reading(table.name) { () throws(FileFault) in try Self.stream(of: table) }
    let (start, _, isWhole) = try TableStart.find(in: table.name) { size throws(UnusableInput) in
      head += try UnusableInput.reading(table.name) { () throws(FileFault) in try stream.next(size - head.count) }
      return (head, head.count < size)
    }
    let isOpen = start.encoding == .utf8 && head.allSatisfy { $0 < 0x80 } && !isWhole
    let table = TableStream(
      stream,
      rest: Array(head[start.dataOffset...]),
      isAtEnd: isWhole,
      encoding: isOpen ? nil : start.encoding,
      separator: start.header.separator
    )
    return (table, start)
  }

  private static func stream(of table: BulkTable) throws(FileFault) -> ByteStream {
    switch table {
    case .file(let path, _): try ByteStream(reading: path)
    case .standardInput: try ByteStream()
    }
  }

  /// Fills a window with the next rows.
  ///
  /// - Returns: `nil` when there are no more.
  func next(into window: inout TableWindow) throws(FileFault) -> Block? {
    turn._unsafeLock()
    defer { turn._unsafeUnlock() }
    var count = rest.count
    window.grow(to: max(Self.blockSize, 2 * count))
    rest.withUnsafeBytes { if let start = $0.baseAddress { _ = memcpy(window.bytes, start, count) } }
    while true {
      if !isAtEnd {
        let room = UnsafeMutableRawBufferPointer(start: window.bytes + count, count: window.capacity - count)
        let read = try stream.read(into: room)
        isAtEnd = read < room.count
        count += read
      }
      if count == 0 { return nil }
      if isAtEnd { return handOut(count, of: count, window, isLast: true) }
      if let end = window.endOfRows(count, separator) { return handOut(end, of: count, window, isLast: false) }
      // A quote that is never closed would swallow everything; the worker says so and goes on with the next line.
      if count >= TableWindow.longestRow,
        let end = UnsafeBufferPointer(start: window.bytes, count: count).lastIndex(of: 0x0A)
      {
        return handOut(end + 1, of: count, window, isLast: true)
      }
      window.grow(to: 2 * window.capacity, keeping: count)
    }
  }

  private func handOut(_ length: Int, of count: Int, _ window: borrowing TableWindow, isLast: Bool) -> Block {
    let block = Block(count: length, line: line, isLast: isLast)
    line += UnsafeBufferPointer(start: window.bytes, count: length).count { $0 == 0x0A }
    rest = Array(UnsafeBufferPointer(start: window.bytes + length, count: count - length))
    return block
  }
}
