import Glibc
import OfficeFiles
import Submissions

/// Looks into a table for rows with which a department begins.
struct DepartmentSearch: ~Copyable {
  private let file: RandomAccessFile
  private let columns: FlatColumns
  private var window = TableWindow(capacity: Self.reaches.last)

  /// How far it looks, first and in the end. Most departments are small.
  private static let reaches = (first: 1 << 15, last: 1 << 18)

  /// A row and the code of its department.
  struct Start {
    let offset: Int
    let code: [UInt8]
  }

  init(_ file: RandomAccessFile, _ columns: FlatColumns) {
    self.file = file
    self.columns = columns
  }

  /// The department of the first row, where a row begins at `offset`.
  mutating func firstDepartment(at offset: Int) -> [UInt8]? {
    find(at: offset, isRowStart: true) { _ in true }?.code
  }

  /// The first row behind `offset` that is of another department than the one before it.
  ///
  /// - Returns: `nil` where none is within reach.
  mutating func nextDepartment(behind offset: Int) -> Start? {
    var known: [UInt8]?
    return find(at: offset, isRowStart: false) { code in
      defer { known = known ?? code }
      return known.map { $0 != code } ?? false
    }
  }

  private mutating func find(at offset: Int, isRowStart: Bool, isWanted: ([UInt8]) -> Bool) -> Start? {
    for reach in [Self.reaches.first, Self.reaches.last] {
      let room = UnsafeMutableRawBufferPointer(start: window.bytes, count: reach)
      // A file that cannot be read here cannot be read later either, and whoever reads it then says so.
      guard let count = try? file.read(into: room, at: offset), count > 0 else { return nil }
      let start = isRowStart ? 0 : window.endOfLine(count)
      if let start, let found = find(from: start, to: count, isWanted) {
        return Start(offset: offset + start + found.offset, code: found.code)
      }
    }
    return nil
  }

  private mutating func find(from start: Int, to end: Int, _ isWanted: ([UInt8]) -> Bool) -> Start? {
    let found = window.find(from: start, to: end, columns.separator)
    let (base, ends) = (UnsafePointer(window.bytes) + start, UnsafePointer(window.ends))
    var (first, rowStart) = (0, 0)
    for index in 0..<Int(found.rows) {
      let last = Int(window.rowEnds[index])
      let row = RowBytes(base: base, start: rowStart, ends: ends + first)
      if last - first + 1 == columns.width {
        let cell = row.cell(columns.department)
        let code = cell.code
        if !code.isEmpty, !cell.isTotal, isWanted(code) { return Start(offset: rowStart, code: code) }
      }
      rowStart = Int(ends[last]) + 1
      first = last + 1
    }
    return nil
  }
}

extension TableWindow {
  /// Where the first line ends; `nil` where it does not.
  fileprivate func endOfLine(_ count: Int) -> Int? {
    memchr(bytes, 0x0A, count).map { UnsafeRawPointer($0) - UnsafeRawPointer(bytes) + 1 }
  }
}
