import BulkScoring
import Testing

/// Damage to large tables whose departments come in order: wherever a file is cut, it gives what it gives when it comes
/// compressed, and is never cut.
struct DamagedPartsTests {
  private static let tokens = [
    "\"", "\n", ",", "\"\"", "\r\n", "\"\n\"", "\n\n", "\"a\nb\"", "　", ",,,,,,,,", "合计", "D05", "D09,P9", "\u{FEFF}",
  ]

  @Test(arguments: UInt64(0)..<4)
  func partsMakeWhatTheWholeMakes(seed: UInt64) throws {
    let rules = try Rules.shipped("cn-2020")
    var generator = TableGenerator(seed: 64, for: rules)
    let rows = generator.table(departments: 10, projects: 6)
    let whole = LargeTable.bytes(rows, megabytes: 5)
    let ends = whole.indices.filter { whole[$0] == 0x0A }
    var random = SplitMix(2_000 + seed)
    for _ in 0..<2 {
      var bytes = whole
      for _ in 0..<random.int(1...6) {
        // Where a row begins or ends, rather than in the middle of its note; behind the first ones, which tell the encoding.
        let place = ends[random.int(20...ends.count - 1)] + random.int(-3...120)
        bytes.insert(contentsOf: Self.tokens[random.index(below: Self.tokens.count)].utf8, at: min(place, bytes.count))
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
