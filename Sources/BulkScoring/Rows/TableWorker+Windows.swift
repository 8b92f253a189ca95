import CSeparators
import Glibc

/// A stretch of a table in memory, with room for where its cells end.
struct TableWindow: ~Copyable {
  private(set) var bytes: UnsafeMutablePointer<UInt8>
  private(set) var capacity: Int
  /// Where cells end.
  fileprivate private(set) var ends: UnsafeMutablePointer<UInt32>
  /// Which of the ``ends`` are those of rows.
  fileprivate private(set) var rowEnds: UnsafeMutablePointer<UInt32>

  /// Fits into the cache of a core, with the cells' ends.
  static var usualSize: Int { 1 << 17 }
  /// Longer rows are taken for a quote that was not closed.
  static var longestRow: Int { 1 << 24 }
  private static var padding: Int { 128 }

  init(capacity: Int = usualSize) {
    self.capacity = capacity
    bytes = .allocate(capacity: capacity + Self.padding)
    ends = .allocate(capacity: capacity + Self.padding)
    rowEnds = .allocate(capacity: capacity + Self.padding)
  }

  deinit {
    bytes.deallocate()
    ends.deallocate()
    rowEnds.deallocate()
  }

  /// Makes room for at least `size` bytes and keeps those that are there.
  mutating func grow(to size: Int, keeping count: Int = 0) {
    guard size > capacity else { return }
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: size + Self.padding)
    memcpy(larger, bytes, count)
    bytes.deallocate()
    ends.deallocate()
    rowEnds.deallocate()
    bytes = larger
    ends = .allocate(capacity: size + Self.padding)
    rowEnds = .allocate(capacity: size + Self.padding)
    capacity = size
  }

  /// Puts a single row into the window.
  ///
  /// - Returns: `nil` when it has another width.
  mutating func row(_ bytes: CellKey, of columns: FlatColumns) -> RowBytes? {
    grow(to: bytes.count + 1)
    memcpy(self.bytes, bytes.start, bytes.count)
    self.bytes[bytes.count] = 0x0A
    guard find(from: 0, to: bytes.count + 1, columns.separator).separators == columns.width else { return nil }
    return RowBytes(base: UnsafePointer(self.bytes), start: 0, ends: UnsafePointer(ends))
  }

  /// Where the last complete row ends; `nil` when there is none.
  func endOfRows(_ count: Int, _ separator: UInt8) -> Int? {
    let found = find(from: 0, to: count, separator)
    return found.rows == 0 ? nil : Int(ends[Int(rowEnds[Int(found.rows) - 1])]) + 1
  }

  /// Finds where cells and rows end, counted from `start`, where a row begins.
  fileprivate func find(from start: Int, to end: Int, _ separator: UInt8) -> separators_found {
    let (first, count) = (bytes + start, UInt64(end - start))
    let found = separators_find(first, count, separator, ends, rowEnds)
    return found.irregular == 0 ? found : separators_find_with_care(first, count, separator, ends, rowEnds)
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
      let start = progress.bytes
      takeRows(window, from: start, count: count, limit: limit, position, &progress)
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
    _ progress: inout WindowProgress
  ) {
    let found = window.find(from: start, to: count, columns.separator)
    let (base, ends, rowEnds) = (UnsafePointer(window.bytes) + start, UnsafePointer(window.ends), window.rowEnds)
    let (width, limit, hasLongRows) = (columns.width, limit - start, found.quoted_newlines > 0)
    var (next, rowStart, lines) = (0, 0, progress.lines)
    for index in 0..<Int(found.rows) where rowStart < limit {
      let last = Int(rowEnds[index])
      let row = RowBytes(base: base, start: rowStart, ends: ends + next)
      let rowPosition = RowPosition(part: position.part, line: position.line + lines)
      let cells = last - next + 1
      if cells == width { take(row, at: rowPosition) } else { refuse(row, cells: cells, at: rowPosition) }
      let rowEnd = Int(ends[last]) + 1
      lines += 1
      if hasLongRows { lines += Self.lineFeeds(in: base + rowStart, rowEnd - rowStart - 1) }
      rowStart = rowEnd
      next = last + 1
    }
    progress.bytes = start + rowStart
    progress.lines = lines
  }

  /// A row of another width than the header's. One in which nothing is written is no row at all.
  private mutating func refuse(_ row: RowBytes, cells: Int, at position: RowPosition) {
    let isBlank = (row.start..<row.end(of: cells - 1)).allSatisfy { index in
      row.base[index] <= 0x20 || row.base[index] == columns.separator
    }
    guard !isBlank else { return }
    countRefusedRow()
    reportWidth(cells, at: position)
  }

  private static func lineFeeds(in start: UnsafePointer<UInt8>, _ count: Int) -> Int {
    UnsafeBufferPointer(start: start, count: max(0, count)).count { $0 == 0x0A }
  }
}
