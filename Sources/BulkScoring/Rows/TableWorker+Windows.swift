import CSeparators
import Glibc

/// A stretch of a table in memory, with room for where its cells end.
struct TableWindow: ~Copyable {
  private(set) var bytes: UnsafeMutablePointer<UInt8>
  private(set) var capacity: Int
  fileprivate private(set) var separators: UnsafeMutablePointer<UInt32>

  /// Fits into the cache of a core, with the cells' ends.
  static var usualSize: Int { 1 << 17 }
  /// Longer rows are taken for a quote that was not closed.
  static var longestRow: Int { 1 << 24 }
  private static var padding: Int { 128 }

  init(capacity: Int = usualSize) {
    self.capacity = capacity
    bytes = .allocate(capacity: capacity + Self.padding)
    separators = .allocate(capacity: capacity + Self.padding)
  }

  deinit {
    bytes.deallocate()
    separators.deallocate()
  }

  /// Makes room for at least `size` bytes and keeps those that are there.
  mutating func grow(to size: Int, keeping count: Int = 0) {
    guard size > capacity else { return }
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: size + Self.padding)
    memcpy(larger, bytes, count)
    bytes.deallocate()
    separators.deallocate()
    bytes = larger
    separators = .allocate(capacity: size + Self.padding)
    capacity = size
  }

  /// Puts a single row into the window.
  ///
  /// - Returns: `nil` when it has another width.
  mutating func row(_ bytes: CellKey, of columns: FlatColumns) -> RowBytes? {
    grow(to: bytes.count + 1)
    memcpy(self.bytes, bytes.start, bytes.count)
    self.bytes[bytes.count] = 0x0A
    var remarks = separators_remarks()
    let count = UInt64(bytes.count + 1)
    var found = Int(separators_find(self.bytes, count, columns.separator, separators, &remarks))
    if remarks.irregular != 0 {
      found = Int(separators_find_with_care(self.bytes, count, columns.separator, separators, &remarks))
    }
    guard found == columns.width else { return nil }
    return RowBytes(base: UnsafePointer(self.bytes), start: 0, ends: UnsafePointer(separators))
  }

  /// Where the last complete row ends; `nil` when there is none.
  func endOfRows(_ count: Int, _ separator: UInt8) -> Int? {
    var remarks = separators_remarks()
    var found = Int(separators_find(bytes, UInt64(count), separator, separators, &remarks))
    if remarks.irregular != 0 {
      found = Int(separators_find_with_care(bytes, UInt64(count), separator, separators, &remarks))
    }
    while found > 0 {
      found -= 1
      if separators[found] >> 31 == 1 { return RowBytes.offset(separators[found]) + 1 }
    }
    return nil
  }
}

/// What was read of a window.
struct WindowProgress {
  var bytes = 0
  var lines = 0
}

extension TableWorker {
  /// Takes the rows of a window that begins with a row.
  ///
  /// - Parameters:
  ///   - count: how many bytes are in it.
  ///   - limit: rows that begin here or behind it are left to others.
  ///   - isLast: whether the table ends with it, so that the last row needs no line end.
  ///   - position: that of the first row.
  /// - Returns: how far it came: less than `count` when the last row is not complete.
  mutating func take(
    _ window: borrowing TableWindow,
    count: Int,
    limit: Int,
    isLast: Bool,
    at position: RowPosition
  ) -> WindowProgress {
    enter(window)
    var count = count
    if isLast, count > 0, window.bytes[count - 1] != 0x0A {
      window.bytes[count] = 0x0A
      count += 1
    }
    let base = UnsafePointer(window.bytes)
    var progress = WindowProgress()
    while progress.bytes < count {
      var remarks = separators_remarks()
      let start = progress.bytes
      takeRows(window, from: start, count: count, limit: limit, position, &progress, &remarks)
      let isDone = progress.bytes >= limit || progress.bytes >= count
      // What is left of the last window, or of one that is as large as a row may be, is a row without an end.
      if isDone || !(isLast || (progress.bytes == start && count - start >= TableWindow.longestRow)) { break }
      reportEndlessRow(at: RowPosition(part: position.part, line: position.line + progress.lines))
      guard let end = memchr(base + progress.bytes, 0x0A, count - progress.bytes) else { break }
      progress.bytes = UnsafeRawPointer(end) - UnsafeRawPointer(base) + 1
      progress.lines += 1
    }
    return progress
  }

  private mutating func takeRows(
    _ window: borrowing TableWindow,
    from start: Int,
    count: Int,
    limit: Int,
    _ position: RowPosition,
    _ progress: inout WindowProgress,
    _ remarks: inout separators_remarks
  ) {
    let (base, ends) = (UnsafePointer(window.bytes) + start, window.separators)
    let (width, separator) = (columns.width, columns.separator)
    var found = Int(separators_find(base, UInt64(count - start), separator, ends, &remarks))
    if remarks.irregular != 0 {
      found = Int(separators_find_with_care(base, UInt64(count - start), separator, ends, &remarks))
    }
    let (limit, hasLongRows) = (limit - start, remarks.quoted_newlines > 0)
    var (next, rowStart, lines) = (0, 0, progress.lines)
    while next < found, rowStart < limit {
      let last = next + width - 1
      var isWhole = last < found && ends[last] >> 31 == 1
      if isWhole {
        var marks: UInt32 = 0
        for index in next..<last { marks |= ends[index] }
        isWhole = marks >> 31 == 0
      }
      var end = last
      let rowPosition = RowPosition(part: position.part, line: position.line + lines)
      if isWhole {
        take(RowBytes(base: base, start: rowStart, ends: UnsafePointer(ends + next)), at: rowPosition)
      } else {
        end = next
        while end < found, ends[end] >> 31 == 0 { end += 1 }
        guard end < found else { break }
        refuse(base, from: rowStart, ends + next, cells: end - next + 1, at: rowPosition)
      }
      let rowEnd = RowBytes.offset(ends[end]) + 1
      lines += 1
      if hasLongRows { lines += Self.lineFeeds(in: base + rowStart, rowEnd - rowStart - 1) }
      rowStart = rowEnd
      next = end + 1
    }
    progress.bytes = start + rowStart
    progress.lines = lines
  }

  /// A row of another width than the header's. One in which nothing is written is no row at all.
  private mutating func refuse(
    _ base: UnsafePointer<UInt8>,
    from start: Int,
    _ ends: UnsafeMutablePointer<UInt32>,
    cells: Int,
    at position: RowPosition
  ) {
    let end = RowBytes.offset(ends[cells - 1])
    let isBlank = (start..<end).allSatisfy { base[$0] <= 0x20 || base[$0] == columns.separator }
    guard !isBlank else { return }
    countRefusedRow()
    reportWidth(cells, at: position)
  }

  private static func lineFeeds(in start: UnsafePointer<UInt8>, _ count: Int) -> Int {
    UnsafeBufferPointer(start: start, count: max(0, count)).count { $0 == 0x0A }
  }
}
