import Glibc

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
