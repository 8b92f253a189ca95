import Glibc

/// Columns whose cells are looked at together. Where they stand side by side, nothing has to be copied for that.
struct ColumnSpan: BitwiseCopyable {
  /// In the order of the table.
  private var columns = InlineArray<8, Int32>(repeating: 0)
  private var count = 0
  let isContiguous: Bool

  /// - Parameter positions: at most eight; below zero for those that the table does not have.
  init(_ positions: [Int]) {
    let present = positions.filter { $0 >= 0 }.sorted().prefix(8)
    for position in present {
      columns[count] = Int32(truncatingIfNeeded: position)
      count += 1
    }
    let width = (present.last ?? 0) - (present.first ?? 0) + 1
    isContiguous = !present.isEmpty && width == present.count
  }

  /// The bytes of the cells, with whatever parts them.
  ///
  /// - Parameter scratch: has room for the whole row, and as many bytes more as there are columns.
  @inline(__always)
  func bytes(
    of row: RowBytes,
    scratch: UnsafeMutablePointer<UInt8>
  ) -> (start: UnsafePointer<UInt8>, count: Int) {
    guard isContiguous else { return copied(from: row, to: scratch) }
    let start = row.start(of: Int(columns[0]))
    return (row.base + start, row.end(of: Int(columns[count - 1])) - start)
  }

  private func copied(
    from row: RowBytes,
    to scratch: UnsafeMutablePointer<UInt8>
  ) -> (start: UnsafePointer<UInt8>, count: Int) {
    var length = 0
    for index in 0..<count {
      let column = Int(columns[index])
      let start = row.start(of: column)
      let width = row.end(of: column) - start
      memcpy(scratch + length, row.base + start, width)
      scratch[length + width] = 0x1F
      length += width + 1
    }
    return (UnsafePointer(scratch), length)
  }
}
