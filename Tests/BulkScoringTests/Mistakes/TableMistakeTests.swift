import BulkScoring
import Diagnostics
import OfficeFiles
import Testing

/// Tables that cannot be scored as wholes.
struct TableMistakeTests {
  private static let good = TableForm().bytes(TableRow.complete())

  @Test(
    arguments: [
      ([], "S0102"),
      (Array("\n\n\n".utf8), "S0102"),
      (Array("%PDF-1.4\n%\u{E2}\n1 0 obj\n".utf8), "F0011"),
      ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x08, 0x00, 0x00, 0x00], "F0011"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00, 0x00], "F0011"),
      (Array(0...127), nil),
      (Array(1...255), "F0013"),
      ([0xFE, 0xFF, 0x00, 0x41, 0x00, 0x0A], nil),
      (Array("a,b,c\n1,2,3\n".utf8), nil),
      ([0x1F, 0x8B], nil),
      ([0x1F, 0x8B, 0x08, 0x00], nil),
    ] as [([UInt8], String?)]
  )
  func isRefusedAndSaid(bytes: [UInt8], code: String?) throws {
    let refusal = try Refusal(bytes)
    #expect(!refusal.findings.isEmpty)
    #expect(refusal.findings.containsErrors)
    if let code { #expect(refusal.codes == [code]) }
    #expect(refusal.places.allSatisfy { $0.contains("table.csv") || $0.hasPrefix("-") })
  }

  @Test func headerAlone() throws {
    let run = try BulkRun(TableRow.header.joined(separator: ",") + "\n")
    #expect(run.summary.rows == 0)
    #expect(run.summary.projects == 0)
    #expect(run.projects.isEmpty)
    #expect(run.departments.isEmpty)
    #expect(run.summary.findings.map(\.code) == ["S0131"])
    #expect(run.summary.containsErrors)
  }

  @Test func headerAloneWithoutLineEnd() throws {
    #expect(try BulkRun(TableRow.header.joined(separator: ",")).summary.rows == 0)
  }

  @Test func missingFile() throws {
    let folder = try TemporaryFolder()
    let refusal = try Refusal(files: [.file(path: folder["none.csv"], name: "none.csv")], into: folder["results"])
    #expect(refusal.codes == ["F0001"])
    #expect(folder.names.isEmpty)
  }

  @Test func aFolderIsNoTable() throws {
    let folder = try TemporaryFolder()
    #expect(try Refusal(files: [.file(path: folder.path, name: "x")], into: folder["results"]).codes == ["F0002"])
  }

  @Test func everyTableIsLookedAtBeforeAnyIsScored() throws {
    let folder = try TemporaryFolder()
    try folder.put("1.csv", Self.good)
    try folder.put("2.csv", Array("a,b\n".utf8))
    let names = ["3.csv", "1.csv", "2.csv"]
    let files = names.map { BulkTable.file(path: folder[$0], name: $0) }
    let refusal = try Refusal(files: files, into: folder["results"])
    #expect(refusal.codes.first == "F0001")
    #expect(refusal.findings.count > 1)
    #expect(!folder.names.contains("results"))
  }

  @Test func theSameFileTwice() throws {
    let folder = try TemporaryFolder()
    try folder.put("1.csv", Self.good)
    let file = BulkTable.file(path: folder["1.csv"], name: "1.csv")
    #expect(try Refusal(files: [file, file], into: folder["results"]).codes == ["T0303"])
  }

  /// Counted twice, its rows would double the points of every project.
  @Test func theSameFileTwiceUnderOtherNames() throws {
    let folder = try TemporaryFolder()
    try folder.put("1.csv", Self.good)
    let file = BulkTable.file(path: folder["1.csv"], name: "1.csv")
    let other = BulkTable.file(path: folder.path + "/./1.csv", name: "./1.csv")
    #expect(try Refusal(files: [file, other], into: folder["results"]).codes == ["T0303"])
  }

  @Test func noTableAtAll() throws {
    let folder = try TemporaryFolder()
    #expect(try Refusal(files: [], into: folder["results"]).codes.isEmpty)
    #expect(folder.names.isEmpty)
  }

  @Test func linesThatEndInReturnsAlone() throws {
    let bytes = TableForm(lineEnd: "\r").bytes(TableRow.complete())
    let folder = try TemporaryFolder()
    try folder.put("table.csv", bytes)
    let scorer = try BulkScorer(Rules.shipped("cn-2020"), options: .english())
    let files = [BulkTable.file(path: folder["table.csv"], name: "table.csv")]
    do throws(BulkFailure) {
      let summary = try scorer.score(files, into: folder["results"])
      #expect(summary.rows == 3 || !summary.counts.isEmpty, "rows went unread, and nobody was told")
    } catch {
      guard case .unusable(let findings) = error else { return }
      #expect(!findings.isEmpty)
    }
  }

  @Test func resultsThatCannotBeWritten() throws {
    let folder = try TemporaryFolder()
    try folder.put("table.csv", Self.good)
    try folder.put("results", [0x41])
    let scorer = try BulkScorer(Rules.shipped("cn-2020"), options: .english())
    #expect(throws: BulkFailure.self) {
      try scorer.score([.file(path: folder["table.csv"], name: "t")], into: folder["results"])
    }
    #expect(try folder.bytes("results") == [0x41])
  }
}
