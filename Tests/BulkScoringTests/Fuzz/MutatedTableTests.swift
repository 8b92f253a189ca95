import BulkScoring
import Diagnostics
import Testing

/// Thousands of damaged tables: none stops the program, and each ends in results or in findings that say why not.
struct MutatedTableTests {
  @Test(arguments: UInt64(0)..<8)
  func damageIsSaidAndNeverFatal(seed: UInt64) throws {
    var random = SplitMix(1_000 + seed)
    let rules = try Rules.shipped(random.pick("cn-2020", "sichuan", "template-2016", "platform"))
    var generator = TableGenerator(seed: seed, for: rules)
    let folder = try TemporaryFolder()
    let options = BulkScorer.Options.english(threads: 1, mostFindings: 3, year: random.chance(50) ? 2020 : nil)
    let scorer = BulkScorer(rules, options: options)
    let files = [BulkTable.file(path: folder["table.csv"], name: "table.csv")]
    let whole = generator.table(departments: 2, projects: 2)
    let forms = [TableForm(), TableForm(separator: "\t", lineEnd: "\r\n"), TableForm(separator: ";", quoting: .always)]
    let tables = forms.map { $0.bytes(Array(whole.prefix(14))) }
    for _ in 0..<100 {
      var bytes = tables[random.index(below: tables.count)]
      for _ in 0..<random.int(1...6) { Self.damage(&bytes, &random) }
      try folder.put("table.csv", bytes)
      do throws(BulkFailure) {
        let summary = try scorer.score(files, into: folder["results"])
        #expect(summary.rows <= bytes.count { $0 == 0x0A } + 1)
        for count in summary.counts { #expect(count.count > 0 && count.example != nil) }
        try Self.expectSound(in: folder, summary)
      } catch {
        guard case .unusable(let findings) = error else {
          Issue.record("\(error)")
          return
        }
        #expect(findings.containsErrors)
      }
    }
  }

  /// Whatever the input, the results are tables in UTF-8 with one line for each project and department.
  private static func expectSound(in folder: TemporaryFolder, _ summary: BulkSummary) throws(BulkFailure) {
    for (name, width, rows) in [
      ("projects.csv", 10, summary.projects), ("departments.csv", 6, summary.departments), ("findings.csv", 9, nil),
    ] {
      guard let bytes = try? Results.read(name, in: folder["results"]) else {
        Issue.record("\(name) is missing")
        return
      }
      #expect(String(validating: bytes, as: UTF8.self) != nil, "\(name) is no text")
      let lines = CSVCells.rows(bytes).dropFirst()
      #expect(lines.allSatisfy { $0.count == width }, "\(name)")
      // The department's own indicators have a line, too.
      if let rows { #expect(lines.count >= rows) }
    }
  }

  private static func damage(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    guard !bytes.isEmpty else { return }
    let place = random.index(below: bytes.count)
    let end = min(bytes.count, place + random.int(1...40))
    switch random.int(0...8) {
    case 0: bytes[place] ^= 1 << UInt8(random.int(0...7))
    case 1: bytes[place] = UInt8(random.int(0...255))
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: random.index(below: bytes.count))
    case 4: bytes.insert(0x22, at: place)
    case 5: bytes.insert(contentsOf: random.pick([0x0A], [0x0D], [0x0D, 0x0A], [0x2C, 0x2C], [0x09]), at: place)
    case 6: bytes.removeLast(random.int(1...min(bytes.count, 60)))
    case 7:
      bytes.insert(contentsOf: random.pick([0xE3, 0x80, 0x80], [0xEF, 0xBC, 0x9D], [0xC2, 0xA0], [0x3D]), at: place)
    default:
      bytes.insert(contentsOf: Array(random.pick("999999999999999999", "1e9", "０", "-", "2020年", "%").utf8), at: place)
    }
  }
}
