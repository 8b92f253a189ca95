import Glibc

/// Columns whose cells are looked at together. Where they stand side by side, nothing has to be copied for that.
struct ColumnSpan {
  private let columns: [Int]
  private let first: Int
  private let last: Int
  let isContiguous: Bool

  /// - Parameter columns: below zero for those that the table does not have.
  init(_ columns: [Int]) {
    self.columns = columns.filter { $0 >= 0 }.sorted()
    first = self.columns.first ?? 0
    last = self.columns.last ?? -1
    isContiguous = !self.columns.isEmpty && last - first + 1 == self.columns.count
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
    let start = row.start(of: first)
    return (row.base + start, row.end(of: last) - start)
  }

  private func copied(
    from row: RowBytes,
    to scratch: UnsafeMutablePointer<UInt8>
  ) -> (start: UnsafePointer<UInt8>, count: Int) {
    var count = 0
    for column in columns {
      let start = row.start(of: column)
      let length = row.end(of: column) - start
      memcpy(scratch + count, row.base + start, length)
      scratch[count + length] = 0x1F
      count += length + 1
    }
    return (UnsafePointer(scratch), count)
  }
}
