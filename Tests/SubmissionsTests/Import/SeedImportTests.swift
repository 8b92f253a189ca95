import Diagnostics
import OfficeFiles
import Submissions
import Testing

/// The five published documents import completely: every project, header field, spending plan, goal and indicator.
///
/// The documents are not part of the repository; what they hold is written down in `Fixtures/Seeds`. Where they are not
/// at hand the test is skipped.
@Suite struct SeedImportTests {
  struct Seed: Sendable, CustomTestStringConvertible {
    let name: String
    var year: Int?
    let findings: [String]
    var testDescription: String { name }
  }

  static let seeds = [
    // No year is stated; it is in the project's code.
    Seed(name: "shanhaiguan-targets", findings: ["D0103 32"]),
    // Four projects are whole; the table of the fifth stops in its first row.
    Seed(name: "zunhua-2023-targets", findings: ["D0121 534"]),
    // 12月底 is missing above the last value of the plan; the row of the cost indicator is a cell short.
    Seed(name: "qinhuangdao-2022-targets", findings: ["D0122 140", "D0124 126"]),
    // Three rows are a cell short.
    Seed(name: "guangzhou-baiyun-targets", year: 2018, findings: ["D0122 44", "D0122 49", "D0122 50"]),
    // The report speaks of eleven projects and lists twelve, two of them under other names than their tables, five without.
    Seed(
      name: "baoding-2020-report-and-targets",
      findings: [
        "D0114 19", "D0114 19", "D0115 19", "D0115 19", "D0115 19", "D0115 19", "D0115 19", "D0116 19",
        "D0126 38", "D0126 55",
      ]
    ),
  ]

  @Test(.enabled(if: Published.folder("seeds") != nil), arguments: seeds)
  func importsCompletely(_ seed: Seed) throws {
    let folder = try #require(Published.folder("seeds"))
    let bytes = try FileReader.read(folder + "/" + seed.name + ".txt")
    let (document, reading) = DocumentImporter.document(ofText: try TextDecoding.decode(bytes).text, file: "seed.txt")
    let imported = try DocumentImporter.submission(from: [document], options: .init(year: seed.year))
    let found = SeedContents.lines(of: imported.submission)
    let expected = try Published.lines(ofFixture: "Seeds/\(seed.name).tsv")
    for (index, line) in expected.enumerated() {
      #expect(found.indices.contains(index) && found[index] == line, "line \(index + 1)")
    }
    #expect(found.count == expected.count)
    #expect((reading + imported.findings).map { "\($0.code) \($0.place?.line ?? 0)" }.sorted() == seed.findings)
  }

  /// Every value says where it stood, and that is where it stands.
  @Test(.enabled(if: Published.folder("seeds") != nil), arguments: seeds)
  func everyValueKnowsItsPlace(_ seed: Seed) throws {
    let folder = try #require(Published.folder("seeds"))
    let text = try TextDecoding.decode(try FileReader.read(folder + "/" + seed.name + ".txt")).text
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    let (document, _) = DocumentImporter.document(ofText: text, file: "seed.txt")
    let imported = try DocumentImporter.submission(from: [document], options: .init(year: seed.year))
    #expect(imported.origins.count > 20)
    for origin in imported.origins where origin.column != "年初预算数" && origin.column != "部门名称" && origin.column != "年度" {
      let line = try #require(origin.cell.place.line)
      let first = origin.cell.text.split(separator: "\n").first.map(String.init) ?? ""
      let plain = lines[line - 1].filter { !$0.isWhitespace }
      #expect(
        plain.contains(first.filter { !$0.isWhitespace }),
        "\(origin.column) of '\(origin.indicator)' at line \(line)"
      )
    }
  }
}
