import BulkScoring
import Diagnostics
import Testing

/// A strict run stops at a row that cannot be read, and leaves earlier results as they were.
struct StrictRunTests {
  private static let head = TableRow.header.joined(separator: ",") + "\n"
  private static let good = TableForm().text(TableRow.complete())

  private static func score(_ text: String, in folder: TemporaryFolder, isStrict: Bool = true) throws -> [Finding] {
    try folder.put("table.csv", Array(text.utf8))
    let scorer = try BulkScorer(Rules.shipped("cn-2020"), options: .english(isStrict: isStrict))
    do throws(BulkFailure) {
      _ = try scorer.score([.file(path: folder["table.csv"], name: "table.csv")], into: folder["results"])
      return []
    } catch {
      guard case .unusable(let findings) = error else { return [] }
      return findings
    }
  }

  private static func results(in folder: TemporaryFolder) throws -> [[UInt8]] {
    try Results.names.map { try Results.read($0, in: folder["results"]) }
  }

  @Test func stopsWithoutResults() throws {
    let folder = try TemporaryFolder()
    #expect(try Self.score(Self.good, in: folder).isEmpty)
    let before = try Self.results(in: folder)
    let findings = try Self.score(Self.good + "D1,P1\n" + ",P2,,,,,,,,,,,\n", in: folder)
    #expect(findings.map(\.code) == ["T0101", "T0102"])
    #expect(findings.map { $0.place?.line } == [5, 6])
    #expect(findings.allSatisfy { $0.place?.file == "table.csv" })
    #expect(try Self.results(in: folder) == before)
    // Nothing half-written stays behind.
    #expect(try TemporaryNames.all(in: folder["results"]) == Results.names)
  }

  @Test(arguments: ["D1", "D1,,n,,1,1,1,产出指标,,i,≥1次,1次,1", "D1,P1,n,,1,1,1,产出指标,,,≥1次,1次,1", "D1,P1,\"n"])
  func everyRowThatIsNotReadStopsIt(line: String) throws {
    let folder = try TemporaryFolder()
    #expect(try !Self.score(Self.good + line + "\n", in: folder).isEmpty)
    #expect(try TemporaryNames.all(in: folder["results"]).isEmpty)
  }

  /// Even one that is not listed.
  @Test func stopsWhereNothingIsListed() throws {
    let folder = try TemporaryFolder()
    try folder.put("table.csv", Array((Self.good + "D1\n").utf8))
    let scorer = try BulkScorer(Rules.shipped("cn-2020"), options: .english(mostFindings: 0, isStrict: true))
    #expect(throws: BulkFailure.self) {
      try scorer.score([.file(path: folder["table.csv"], name: "table.csv")], into: folder["results"])
    }
  }

  /// What is wrong with values is no reason to stop.
  @Test func goesOnWhereRowsWereRead() throws {
    let folder = try TemporaryFolder()
    let text = Self.good + "D1,P2,n,,1,1,1,产出指标,,i,≥1次,说不清,1\n" + "\n"
    #expect(try Self.score(text, in: folder).isEmpty)
    #expect(try TemporaryNames.all(in: folder["results"]) == Results.names)
  }

  @Test func aRunThatIsNotStrictGoesOn() throws {
    let folder = try TemporaryFolder()
    #expect(try Self.score(Self.good + "D1,P1\n", in: folder, isStrict: false).isEmpty)
    #expect(try TemporaryNames.all(in: folder["results"]) == Results.names)
  }
}
