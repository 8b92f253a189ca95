/// A row of a table where it lies in memory.
struct RowBytes {
  let base: UnsafePointer<UInt8>
  let start: Int
  /// Where each cell ends, with the mark of a line feed in the highest bit.
  let ends: UnsafePointer<UInt32>

  @inline(__always)
  static func offset(_ separator: UInt32) -> Int { Int(separator & 0x7FFF_FFFF) }

  @inline(__always)
  func start(of column: Int) -> Int { column == 0 ? start : Self.offset(ends[column - 1]) + 1 }

  @inline(__always)
  func end(of column: Int) -> Int { Self.offset(ends[column]) }

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
