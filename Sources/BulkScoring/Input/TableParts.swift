import OfficeFiles

/// A stretch of a file that one worker reads.
struct TablePart: Sendable {
  let table: Int
  let file: RandomAccessFile
  let from: Int
  let to: Int
  /// Whether it begins where a row surely begins: at the start of the data.
  let isFirst: Bool
  /// Which departments it should have; none where it is cut anywhere.
  var departments: DepartmentRange?
}

/// What a worker found out about its part.
struct PartExtent: Sendable {
  /// Where its first row begins, and where the row behind its last one does.
  var start: Int
  var end: Int
  var lines: Int
}

enum TableParts {
  /// Cuts the files into parts.
  ///
  /// - Parameter isCut: without it every file is one part.
  static func of(_ tables: [OpenTable], threads: Int, isCut: Bool) -> [TablePart] {
    let size = min(max(size(of: tables) / (threads * 8), smallest), largest)
    var parts: [TablePart] = []
    for (index, table) in tables.enumerated() {
      guard case .file(let file, let start) = table.content else { continue }
      var from = start
      repeat {
        // What is left is not worth a part of its own.
        let isLast = !isCut || file.size - from < 2 * size
        let to = isLast ? file.size : from + size
        parts.append(TablePart(table: index, file: file, from: from, to: to, isFirst: from == start))
        from = to
      } while from < file.size
    }
    return parts
  }

  /// How many bytes there are to read in files.
  static func size(of tables: [OpenTable]) -> Int {
    tables.reduce(0) { total, table in
      if case .file(let file, let from) = table.content { total + file.size - from } else { total }
    }
  }

  /// - Unit: bytes.
  static let smallest = 1 << 20
  private static let largest = 1 << 25
}
