import CSeparators
import Glibc

/// A stretch of a table in memory, with room for where its cells end.
struct TableWindow: ~Copyable {
  private(set) var bytes: UnsafeMutablePointer<UInt8>
  private(set) var capacity: Int
  /// Where cells end.
  private(set) var ends: UnsafeMutablePointer<UInt32>
  /// Which of the ``ends`` are those of rows.
  private(set) var rowEnds: UnsafeMutablePointer<UInt32>

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
  func find(from start: Int, to end: Int, _ separator: UInt8) -> separators_found {
    let (first, count) = (bytes + start, UInt64(end - start))
    let found = separators_find(first, count, separator, ends, rowEnds)
    return found.irregular == 0 ? found : separators_find_with_care(first, count, separator, ends, rowEnds)
  }
}
