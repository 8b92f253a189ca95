import Diagnostics
import Testing

@testable import Submissions

@Suite struct CSVReaderTests {
  static let tables: [(name: String, text: String, rows: [[String]])] = [
    ("plain", "a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("no newline at the end", "a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("CR LF", "a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("CR", "a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("mark", "\u{FEFF}a,b\n", [["a", "b"]]),
    ("quoted", "\"a\",\"b,c\"\n", [["a", "b,c"]]),
    ("doubled quotes", "\"say \"\"yes\"\"\",b\n", [["say \"yes\"", "b"]]),
    ("quoted newlines", "a,b\n\"1\r\n2\",3\n", [["a", "b"], ["1\n2", "3"]]),
    ("empty cells", "a,,c\n,2,\n", [["a", "", "c"], ["", "2", ""]]),
    ("blank rows", "\n\na,b\n,,\n  ,\n\"\",\n1,2\n\n", [["a", "b"], ["1", "2"]]),
    ("blanks at the ends", " a ,\u{3000}b\u{A0}\n", [["a", "b"]]),
    ("blanks behind a quote", "\"a\" ,b\n", [["a", "b"]]),
    ("semicolons", "a;b;c,d\n1;2;3\n", [["a", "b", "c,d"], ["1", "2", "3"]]),
    ("tabs", "a\tb\n1\t2,3\n", [["a", "b"], ["1", "2,3"]]),
    ("separator in a quoted header", "\"a;b;c\",d\n1,2\n", [["a;b;c", "d"], ["1", "2"]]),
    ("quote inside a plain cell", "a,5\"\n", [["a", "5\""]]),
    ("separator at the end", "a,", [["a", ""]]),
    ("empty", "", []),
    ("only newlines", "\r\n\n\r", []),
  ]

  @Test(arguments: tables.indices)
  func cutsIntoCells(index: Int) {
    let sample = Self.tables[index]
    let (table, findings) = CSVReader.read(Array(sample.text.utf8), file: "t.csv")
    #expect(table.rows.map { $0.cells.map(\.text) } == sample.rows, "\(sample.name)")
    #expect(findings.isEmpty, "\(sample.name)")
  }

  @Test(arguments: [
    ("a;b\n", CSVSeparator.semicolon), ("a;b,c\n", .comma), ("\n\na\tb\n,,,,", .tab), ("一，二\n", .comma),
  ])
  func findsTheSeparator(text: String, separator: CSVSeparator) {
    #expect(CSVReader.read(Array(text.utf8), file: "t.csv").table.separator == separator)
  }

  @Test func saysWhereEachCellStands() {
    let text = "绩效,\"b\r\nc\",𠀀x\r\n\r\n1,\"二\"\"\",3"
    let cells = CSVReader.read(Array(text.utf8), file: "t.csv").table.rows.flatMap(\.cells)
    let places = cells.map { "\($0.place.text)+\($0.place.length)" }
    #expect(places == ["t.csv:1:1+2", "t.csv:1:4+2", "t.csv:2:4+2", "t.csv:4:1+1", "t.csv:4:3+5", "t.csv:4:9+1"])
  }

  static let mistakes: [(text: String, found: [String])] = [
    ("a,b\n1,\"2\n3,4\n", ["t.csv:2:3 S0111"]),
    ("a,b\n\"1\"x,2\n", ["t.csv:2:4 S0112"]),
    ("a,b\n1,\u{0}2\n", ["t.csv:2:3 S0115"]),
  ]

  @Test(arguments: mistakes.indices)
  func reportsMistakesWhereTheyStand(index: Int) {
    let findings = CSVReader.read(Array(Self.mistakes[index].text.utf8), file: "t.csv").findings
    #expect(findings.map { "\($0.place?.text ?? "-") \($0.code)" } == Self.mistakes[index].found)
  }

  @Test func readsTheRowsBelowAnUnclosedQuote() {
    let table = CSVReader.read(Array("a,b\n1,\"2\n3,4\n".utf8), file: "t.csv").table
    #expect(table.rows.map { $0.cells.map(\.text) } == [["a", "b"], ["1", "\"2"], ["3", "4"]])
  }

  @Test func showsTheLineOfAMistake() throws {
    let finding = try #require(CSVReader.read(Array("a\r\n\"1\"x,2\r\n".utf8), file: "t.csv").findings.first)
    #expect(finding.excerpt == "\"1\"x,2")
  }

  @Test func cutsWhatIsAboveTheLimits() {
    let limits = CSVLimits(cellLength: 3, columns: 2, rows: 2)
    let (table, findings) = CSVReader.read(Array("绩效自评,2,3\n4\n5\n6\n".utf8), file: "t.csv", limits: limits)
    #expect(table.rows.map { $0.cells.map(\.text) } == [["绩效自", "2"], ["4"]])
    #expect(table.rows.first?.width == 3)
    #expect(findings.map { "\($0.place?.text ?? "-") \($0.code)" } == ["t.csv:1:1 S0116", "t.csv:3:1 S0117"])
  }

  @Test func keepsACellOfExactlyTheLimit() {
    let text = String(repeating: "绩", count: CSVLimits.standard.cellLength)
    let (table, findings) = CSVReader.read(Array(text.utf8), file: "t.csv")
    #expect(findings.isEmpty && table.rows.first?.cells.first?.text == text)
  }

  @Test(arguments: ["x", "\"", "\"\"", ",", "\n", "\"x\n", "\",\n"])
  func survivesMuchOfAnything(unit: String) {
    let bytes = Array(String(repeating: unit, count: 100_000 / unit.utf8.count).utf8)
    let (table, _) = CSVReader.read([0x61, 0x2C, 0x22] + bytes, file: "t.csv")
    #expect(table.rows.first?.cells.first?.text == "a")
  }

  @Test func cutsACellOfTenMegabytes() {
    let bytes = Array(("\"" + String(repeating: "绩", count: 3_500_000) + "\",b\n").utf8)
    let (table, findings) = CSVReader.read(bytes, file: "t.csv")
    #expect(table.rows.first?.cells.map(\.text.unicodeScalars.count) == [CSVLimits.standard.cellLength, 1])
    #expect(findings.map(\.code) == ["S0116"])
  }

  @Test func countsWhatItDoesNotList() {
    let text = "a\n" + String(repeating: "\"1\"x\n", count: 250)
    let findings = CSVReader.read(Array(text.utf8), file: "t.csv").findings
    #expect(findings.count == 101)
    #expect(findings.first?.message.english == "150 more of S0112 are not listed")
  }

  @Test(arguments: UInt64(1)...300)
  func survivesByteSoup(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    let favourites = Array(",\"\r\n;\t a\u{0}绩".utf8)
    let bytes = (0..<200).map { _ -> UInt8 in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state % 4 == 0
        ? UInt8(truncatingIfNeeded: state >> 8) : favourites[Int((state >> 8) % UInt64(favourites.count))]
    }
    let (table, findings) = CSVReader.read(bytes, file: "t.csv")
    for place in table.rows.flatMap(\.cells).map(\.place) + findings.compactMap(\.place) where place.line != nil {
      #expect(table.source.excerpt(at: place) != nil)
    }
  }
}
