import BulkScoring
import Testing

/// Tables compressed with gzip.
struct CompressedTableTests {
  private static let bytes = TableForm().bytes(TableRow.complete() + TableRow.complete("D2", "P2"))

  @Test func gzipIsReadWhateverItsName() throws {
    let plain = try BulkRun([("table.csv", Self.bytes)])
    for name in ["table.csv.gz", "table.csv"] {
      let run = try BulkRun([(name, StoredGzip.member(Self.bytes))])
      #expect(run.projectBytes == plain.projectBytes)
      #expect(run.departmentBytes == plain.departmentBytes)
    }
  }

  /// `cat a.gz b.gz` is a gzip file of both.
  @Test func severalMembersAreOneTable() throws {
    let middle = Self.bytes.count / 2
    let joined = StoredGzip.member(Array(Self.bytes[..<middle])) + StoredGzip.member(Array(Self.bytes[middle...]))
    #expect(try BulkRun([("t.gz", joined)]).projectBytes == BulkRun([("t.csv", Self.bytes)]).projectBytes)
  }

  @Test func findingsSpeakOfTheInflatedLines() throws {
    let run = try BulkRun([("t.gz", StoredGzip.member(Self.bytes + Array("D1\n".utf8)))])
    #expect(run.places == ["t.gz:8 T0101"])
  }

  @Test(arguments: [1, 4, 8, 9, 20, 100])
  func aTruncatedFileIsRefused(missing: Int) throws {
    let folder = try TemporaryFolder()
    try folder.put("t.gz", StoredGzip.member(Self.bytes).dropLast(missing))
    let refusal = try Refusal(files: [.file(path: folder["t.gz"], name: "t.gz")], into: folder["results"])
    #expect(refusal.codes == ["F0015"])
    #expect(try TemporaryNames.all(in: folder["results"]).isEmpty)
  }

  @Test func aWrongChecksumIsRefused() throws {
    var bytes = StoredGzip.member(Self.bytes)
    bytes[bytes.count - 6] ^= 1
    #expect(try Refusal(bytes).codes == ["F0015"])
  }

  /// Cut in the middle of a table that is larger than what is looked at first.
  @Test func aLargeTruncatedFileIsRefused() throws {
    let long = String(repeating: "字", count: 20_000)
    let rows = (0..<60).map { TableRow(project: "P\($0)", name: long) }
    let bytes = StoredGzip.member(TableForm().bytes(rows))
    #expect(try Refusal(Array(bytes.dropLast(700_000))).codes == ["F0015"])
  }
}
