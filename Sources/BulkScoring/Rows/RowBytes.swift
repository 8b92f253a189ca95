/// A row of a table where it lies in memory.
struct RowBytes {
  let base: UnsafePointer<UInt8>
  let start: Int
  /// Where each cell ends.
  let ends: UnsafePointer<UInt32>

  @inline(__always)
  func start(of column: Int) -> Int { column == 0 ? start : Int(ends[column - 1]) + 1 }

  @inline(__always)
  func end(of column: Int) -> Int { Int(ends[column]) }

  /// Whether anything but blanks stands in a column.
  @inline(__always)
  func isFilled(_ column: Int) -> Bool {
    let from = start(of: column)
    return from < end(of: column) && (base[from] > 0x20 || !cell(column).isEmpty)
  }

  /// The cell of a column; an empty one where the table has no such column.
  @inline(__always)
  func cell(_ column: Int) -> CellBytes {
    guard column >= 0 else { return CellBytes(base + start, count: 0) }
    let from = start(of: column)
    return CellBytes(base + from, count: end(of: column) - from)
  }
}
