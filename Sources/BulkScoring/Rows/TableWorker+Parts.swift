import Glibc
import OfficeFiles

extension TableWorker {
  /// Reads a part of a file.
  ///
  /// A part is cut anywhere; the row in which it begins belongs to the part before. That a line feed ends a row, and
  /// does not stand inside quotes, is taken for granted here; whoever puts the parts together makes sure of it.
  ///
  /// - Parameter progress: told what was read since it was told last.
  mutating func read(
    _ part: TablePart,
    number: Int,
    _ window: inout TableWindow,
    progress: (WindowProgress) -> Void
  ) throws(FileFault) -> PartExtent {
    let start = try part.isFirst ? part.from : firstRow(of: part, &window)
    var extent = PartExtent(start: start, end: start, lines: 0)
    while extent.end < part.to {
      let room = UnsafeMutableRawBufferPointer(start: window.bytes, count: window.capacity)
      let count = try part.file.read(into: room, at: extent.end)
      if count == 0 { break }
      let done = take(
        window,
        count: count,
        limit: part.to - extent.end,
        isLast: count < room.count,
        at: RowPosition(part: number, line: extent.lines)
      )
      if done.bytes == 0 { window.grow(to: 2 * window.capacity) }
      extent.end += done.bytes
      extent.lines += done.lines
      progress(done)
      if count < room.count { break }
    }
    return extent
  }

  /// Where the first row begins that begins in the part, or behind it.
  private func firstRow(of part: TablePart, _ window: inout TableWindow) throws(FileFault) -> Int {
    var offset = part.from - 1
    while true {
      let room = UnsafeMutableRawBufferPointer(start: window.bytes, count: window.capacity)
      let count = try part.file.read(into: room, at: offset)
      if count == 0 { return offset }
      if let end = memchr(window.bytes, 0x0A, count) {
        return offset + (UnsafeRawPointer(end) - UnsafeRawPointer(window.bytes)) + 1
      }
      offset += count
    }
  }

  /// Reads blocks of a stream until there are no more.
  ///
  /// - Parameter part: the number of the stream among the parts.
  mutating func read(
    _ stream: TableStream,
    part: Int,
    _ window: inout TableWindow,
    progress: (WindowProgress) -> Void
  ) throws(FileFault) {
    while let block = try stream.next(into: &window) {
      let position = RowPosition(part: part, line: block.line)
      var count = block.count
      if stream.isGB18030(window, count) { count = decode(&window, count, at: position) }
      let done = take(window, count: count, limit: count + 1, isLast: true, at: position)
      progress(WindowProgress(bytes: block.count, lines: done.lines))
    }
  }

  /// Turns GB18030 in the window into UTF-8. Lines that are neither are left out, and there is a finding for each.
  private mutating func decode(_ window: inout TableWindow, _ count: Int, at position: RowPosition) -> Int {
    let bytes = Array(UnsafeBufferPointer(start: window.bytes, count: count))
    if let text = try? TextDecoding.decode(bytes, as: .gb18030) { return window.fill(with: text) }
    var text = ""
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if let part = try? TextDecoding.decode(Array(line), as: .gb18030) {
        text += part
      } else {
        reportUnreadableBytes(at: RowPosition(part: position.part, line: position.line + index))
      }
      text += "\n"
    }
    return window.fill(with: text)
  }
}

extension TableStream {
  fileprivate func isGB18030(_ window: borrowing TableWindow, _ count: Int) -> Bool {
    if let encoding { return encoding == .gb18030 }
    return String(validating: UnsafeBufferPointer(start: window.bytes, count: count), as: UTF8.self) == nil
  }
}

extension TableWindow {
  /// - Returns: how many bytes the text has.
  fileprivate mutating func fill(with text: String) -> Int {
    var text = text
    let count = text.utf8.count
    grow(to: count)
    text.withUTF8 { if let start = $0.baseAddress { memcpy(bytes, start, count) } }
    return count
  }
}
