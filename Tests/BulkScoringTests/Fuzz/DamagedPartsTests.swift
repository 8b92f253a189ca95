import BulkScoring
import Testing

/// Damage to large tables whose departments come in order: wherever a file is cut, it gives what it gives when it comes
/// compressed, and is never cut.
struct DamagedPartsTests {
  private static let tokens = [
    "\"", "\n", ",", "\"\"", "\r\n", "\"\n\"", "\n\n", "\"a\nb\"", "　", ",,,,,,,,", "合计", "\u{FEFF}",
  ]
  /// Before a row they make it one of another department.
  private static let codes = ["A", "D0", "Z"]

  @Test(arguments: UInt64(0)..<4)
  func partsMakeWhatTheWholeMakes(seed: UInt64) throws {
    let rules = try Rules.shipped("cn-2020")
    var generator = TableGenerator(seed: 64, for: rules)
    let rows = (10..<40).flatMap { department in
      generator.table(departments: 1, projects: 2).map { row in
        var row = row
        row.department = "D\(department)"
        return row
      }
    }
    let whole = LargeTable.bytes(rows, megabytes: 5)
    let ends = whole.indices.filter { whole[$0] == 0x0A }
    var random = SplitMix(2_000 + seed)
    for _ in 0..<2 {
      var bytes = whole
      for _ in 0..<random.int(1...6) {
        // Behind the first rows, which tell the encoding; before a row, or in its cells rather than in its note.
        let row = ends[random.int(20...ends.count - 2)] + 1
        let isBefore = random.chance(50)
        let texts = isBefore ? Self.codes : Self.tokens
        bytes.insert(
          contentsOf: texts[random.index(below: texts.count)].utf8,
          at: isBefore ? row : row + random.int(0...120)
        )
      }
      let options = BulkScorer.Options.english(mostFindings: 1_000)
      let cut = try BulkRun([("table.csv", bytes)], under: rules, options: options)
      let uncut = try BulkRun([("table.csv", StoredGzip.member(bytes))], under: rules, options: options)
      #expect(cut.summary.rows == uncut.summary.rows)
      #expect(cut.projectBytes == uncut.projectBytes)
      #expect(cut.departmentBytes == uncut.departmentBytes)
      #expect(cut.findingBytes == uncut.findingBytes)
    }
  }
}
