import Glibc

/// Columns whose cells are looked at together. Where they stand side by side, nothing has to be copied for that.
struct ColumnSpan {
  /// In the order of the table.
  private let columns: [Int]
  let side: Side?

  /// Columns side by side.
  struct Side: BitwiseCopyable {
    let first: Int
    let last: Int

    /// The bytes of the cells, with whatever parts them.
    @inline(__always)
    func bytes(of row: RowBytes) -> (start: UnsafePointer<UInt8>, count: Int) {
      let start = row.start(of: first)
      return (row.base + start, row.end(of: last) - start)
    }
  }

  /// - Parameter positions: below zero for those that the table does not have.
  init(_ positions: [Int]) {
    columns = positions.filter { $0 >= 0 }.sorted()
    if let first = columns.first, let last = columns.last, last - first + 1 == columns.count {
      side = Side(first: first, last: last)
    } else {
      side = nil
    }
  }

  /// The bytes of the cells one after the other.
  ///
  /// - Parameter scratch: has room for the whole row, and as many bytes more as there are columns.
  @inline(never)
  func copied(
    from row: RowBytes,
    to scratch: UnsafeMutablePointer<UInt8>
  ) -> (start: UnsafePointer<UInt8>, count: Int) {
    var length = 0
    for column in columns {
      let start = row.start(of: column)
      let width = row.end(of: column) - start
      memcpy(scratch + length, row.base + start, width)
      scratch[length + width] = 0x1F
      length += width + 1
    }
    return (UnsafePointer(scratch), length)
  }
}
