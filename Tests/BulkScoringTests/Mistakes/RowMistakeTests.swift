import BulkScoring
import Diagnostics
import Testing

/// Every way in which a row can be wrong: the line, counted by hand, and the code; the rows around it count.
struct RowMistakeTests {
  private static let head = TableRow.header.joined(separator: ",") + "\n"
  private static let good = TableRow.complete().map { $0.cells.joined(separator: ",") + "\n" }.joined()

  /// A row in line 5, behind a complete project.
  private static func run(line: String, options: BulkScorer.Options = .english()) throws -> BulkRun {
    try BulkRun(head + good + line + "\n" + TableForm().text(TableRow.complete("D2", "P2")).dropFirst(head.count))
  }

  @Test(arguments: [
    ("D1,P1", "T0101"),
    ("D1,P1,n,,1,1,1,c,s,i,≥1次,1次,1,too,many", "T0101"),
    (",P9,n,,1,1,1,产出指标,,i,≥1次,1次,1", "T0102"),
    ("D9,,n,,1,1,1,产出指标,,i,≥1次,1次,1", "T0103"),
    ("D9,\"\",n,,1,1,1,产出指标,,i,≥1次,1次,1", "T0103"),
    ("\(String(repeating: "x", count: 4_097)),P,n,,1,1,1,产出指标,,i,≥1次,1次,1", "T0104"),
    ("D9,P9,n,,1,1,1,产出指标,,,≥1次,1次,1", "S0136"),
  ])
  func aRowThatIsNotRead(line: String, code: String) throws {
    let run = try Self.run(line: line)
    #expect(run.places.contains("table.csv:5 \(code)"))
    #expect(run.counts[code] == 1)
    #expect(try run.score("P1", of: "D1") == "100.00")
    #expect(try run.score("P2", of: "D2") == "100.00")
    #expect(run.summary.rows == 7)
    #expect(run.summary.containsErrors)
  }

  @Test(arguments: [
    ("D9,P9,n,,1,十几万,1,产出指标,,i,≥1次,1次,10", "T0203"),
    ("D9,P9,n,,1,-5,1,产出指标,,i,≥1次,1次,10", "T0203"),
    ("D9,P9,n,,1,1,1,产出指标,,i,≥1次,1次,十分", "S0141"),
    ("D9,P9,n,,1,1,1,产出指标,,i,≥1次,1次,-3", "S0142"),
    ("D9,P9,n,,1,1,1,产出指标,,i,≥1次,1次,10001", "S0143"),
    ("D9,P9,n,,1,1,1,产业指标,,i,≥1次,1次,10", "E0101"),
    ("D9,P9,n,,1,1,1,产出指标,,i,≥1次,,10", "E0203"),
  ])
  func aRowOfWhichSomethingIsNotRead(line: String, code: String) throws {
    let run = try Self.run(line: line)
    #expect(run.places.contains { $0.hasPrefix("table.csv:5 ") && $0.hasSuffix(code) }, "\(run.places)")
    #expect(run.counts[code] == 1)
    #expect(try run.score("P1", of: "D1") == "100.00")
    #expect(try run.project("P9", of: "D9")["project_name"] == "n")
  }

  /// Column and line point into the cell, even where it stands in another line than its row begins.
  @Test func theCellIsFoundInItsLine() throws {
    let run = try Self.run(line: "D9,P9,\"two\nlines\",,1,1,1,产出指标,,i,≥1次,1次,十分")
    let finding = try #require(run.findings.first { $0["code"] == "S0141" })
    #expect(finding["line"] == "6")
    // `lines",,1,1,1,产出指标,,i,≥1次,1次,` has 29 signs.
    #expect(finding["column"] == "30")
    #expect(finding["department_id"] == "D9")
  }

  /// Lines behind one that holds several are counted on.
  @Test func linesInsideQuotesAreCounted() throws {
    let text = Self.head + "D1,P1,\"a\nb\n\nc\",,1,1,1,产出指标,,i,≥1次,1次,10\n" + "D1\n" + "\n" + "D2\n"
    let run = try BulkRun(text)
    #expect(run.places.filter { $0.hasSuffix("T0101") } == ["table.csv:6 T0101", "table.csv:8 T0101"])
  }

  /// A quote inside a cell is a sign like any other: the rows around it are read as they are.
  @Test func aStrayQuoteIsText() throws {
    let run = try Self.run(line: "D9,P9,3\"管道,,100,100,100,产出指标,,i\",≥1次,1次,10")
    #expect(try run.project("P9", of: "D9")["project_name"] == "3\"管道")
    // Ten for execution, and ten of the fifty of its category.
    #expect(try run.project("P9", of: "D9")["execution_score"] == "10.00")
    #expect(try run.score("P2", of: "D2") == "100.00")
  }

  /// A quote that is never closed costs its own line, and no other.
  @Test func aQuoteThatIsNeverClosed() throws {
    let run = try Self.run(line: "D9,P9,\"n,,1,1,1,产出指标,,i,≥1次,1次,10")
    #expect(run.places.contains("table.csv:5 T0105"))
    #expect(try run.score("P1", of: "D1") == "100.00")
    #expect(try run.score("P2", of: "D2") == "100.00")
    #expect(run.counts["T0105"] == 1)
  }

  @Test func controlCharactersInARow() throws {
    let controls = (1...31).filter { $0 != 10 }.compactMap { Unicode.Scalar($0) } + ["\u{7F}", "\u{FFFD}"]
    let run = try Self.run(line: String(String.UnicodeScalarView(controls)))
    #expect(run.places == ["table.csv:5 T0101"])
    #expect(try run.score("P1", of: "D1") == "100.00")
    #expect(try run.score("P2", of: "D2") == "100.00")
  }

  @Test func everyFindingIsCounted() throws {
    let lines = (0..<30).map { "D\($0)\n" }.joined() + (0..<20).map { ",P\($0),,,,,,,,,,,\n" }.joined()
    let run = try BulkRun(Self.head + Self.good + lines, options: .english(mostFindings: 7))
    #expect(run.counts == ["T0101": 30, "T0102": 20])
    #expect(run.findings.count == 14)
    #expect(run.places.first == "table.csv:5 T0101")
    #expect(run.summary.counts.first?.example?.place?.line == 5)
  }
}
