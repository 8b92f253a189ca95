import OfficeFiles

/// The rows of a table of results, one after the other, whoever wrote it: with or without byte order mark and carriage
/// returns, cells in quotes where they need some.
struct ResultRows {
  private let stream: ByteStream
  private var buffer: [UInt8] = []
  private var offset = 0

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let quote = UInt8(ascii: "\"")

  init(_ path: String) throws(FileFault) {
    stream = try ByteStream(reading: path)
    buffer = try stream.next(1 << 20)
    if buffer.starts(with: Self.mark) { offset = Self.mark.count }
  }

  /// - Returns: `nil` at the end.
  mutating func next() throws(FileFault) -> [String]? {
    var cells: [String] = []
    var cell: [UInt8] = []
    var isInside = false
    var isClosed = false
    var isStarted = false
    while let byte = try nextByte() {
      isStarted = true
      switch byte {
      case Self.quote:
        // A quote that follows the end of a quoted stretch is part of the cell.
        if isClosed { cell.append(Self.quote) }
        isClosed = isInside
        isInside.toggle()
      case UInt8(ascii: ",") where !isInside:
        cells.append(String(decoding: cell, as: UTF8.self))
        cell.removeAll(keepingCapacity: true)
        isClosed = false
      case UInt8(ascii: "\n") where !isInside: return cells + [Self.last(cell)]
      default: cell.append(byte)
      }
    }
    return isStarted ? cells + [Self.last(cell)] : nil
  }

  private mutating func nextByte() throws(FileFault) -> UInt8? {
    if offset == buffer.count {
      buffer = try stream.next(1 << 20)
      offset = 0
      if buffer.isEmpty { return nil }
    }
    defer { offset += 1 }
    return buffer[offset]
  }

  private static func last(_ cell: [UInt8]) -> String {
    String(decoding: cell.last == UInt8(ascii: "\r") ? cell.dropLast() : cell[...], as: UTF8.self)
  }
}
