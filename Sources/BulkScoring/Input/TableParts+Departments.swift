import OfficeFiles

extension TableParts {
  /// Cuts the files where one department ends and another begins, as far as the rows around the cuts tell.
  ///
  /// - Returns: `nil` where the departments there do not come in order, or are too large for so many threads, and where a
  ///   table is a stream, which cannot be cut.
  static func ofDepartments(_ tables: [OpenTable], threads: Int) -> [TablePart]? {
    let size = min(max(size(of: tables) / (threads * 16), smallest), largestOfDepartments)
    var parts: [TablePart] = []
    var starts: [[UInt8]] = []
    for (index, table) in tables.enumerated() {
      guard case .file(let file, let begin) = table.content else { return nil }
      var search = DepartmentSearch(file, table.columns)
      guard let first = search.firstDepartment(at: begin) else { return nil }
      var from = begin
      starts.append(starts.isEmpty ? [] : first)
      while true {
        let next = nextCut(in: file, &search, behind: from, size)
        let to = next?.offset ?? file.size
        parts.append(TablePart(table: index, file: file, from: from, to: to, isFirst: from == begin))
        guard let next else { break }
        starts.append(next.code)
        from = to
      }
    }
    guard parts.count >= 4 * threads, isAscending(starts) else { return nil }
    for index in parts.indices {
      let end = index + 1 < starts.count ? starts[index + 1] : nil
      parts[index].departments = DepartmentRange(first: starts[index], end: end)
    }
    return parts
  }

  /// The first of the places, each one size behind the other, near which a department begins.
  private static func nextCut(
    in file: RandomAccessFile,
    _ search: inout DepartmentSearch,
    behind start: Int,
    _ size: Int
  ) -> DepartmentSearch.Start? {
    // What is left behind the last cut is to be worth a part of its own.
    for offset in stride(from: start + size, through: file.size - size, by: size) {
      if let found = search.nextDepartment(behind: offset) { return found }
    }
    return nil
  }

  private static func isAscending(_ codes: [[UInt8]]) -> Bool {
    zip(codes, codes.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) }
  }

  /// What is known of the projects of a part fits into the cache of a core.
  private static var largestOfDepartments: Int { 1 << 23 }
}
