import Diagnostics
import OfficeFiles
import Testing

/// Workbooks of a small export library, as web platforms use them: other records than those of an office program.
@Suite struct OtherWritersTests {
  @Test func readsShortNumbersDaysAndMergedCells() throws {
    let (document, findings) = try read("plain-writer.xls")
    let expected = [
      "1: A 项目名称 | B-D 科普活动",
      "2: A 90.5% | B 2023-06-30 | C 2023年6月 | D 2023-06-30 08:30",
      "3: A 1 | B 100 | C -5 | D 0.1 | E 3.14 | F 1234567.89 | G 10000000000 | H 536870911 | I 536870912 | J -0.01",
      "4: A 满意度≥90%",
      "5: B TRUE",
      "6: A 隐藏",
      "7: A 两端空白\n第二行",
      "8: A 竖向合并 | B a",
      "9: A ^竖向合并",
      "10: A ^竖向合并 | B c",
    ]
    #expect(document.tables.first?.lines == expected)
    #expect(document.tables.last?.lines == ["1: A x"])
    // Two formulas that the library could not calculate, a hidden row, a hidden sheet.
    #expect(findings.map(\.code) == ["F0209", "F0219", "F0208"])
    #expect(findings[1].message.chinese.contains("2 个公式"))
  }

  @Test func countsDaysFrom1904WhereTheWorkbookDoes() throws {
    #expect(try read("from-1904.xls").document.tables.first?.lines == ["1: A 2020-12-31"])
  }

  private func read(_ name: String) throws -> (document: OfficeDocument, findings: [Finding]) {
    try LegacyWorkbookReader.read(OfficeFixture.bytes("LegacyWorkbooks/\(name)"), file: "a.xls")
  }
}
