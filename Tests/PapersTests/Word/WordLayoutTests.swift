import Diagnostics
import Testing

@testable import Papers

@Suite("Layout of Word files")
struct WordLayoutTests {
  @Test(arguments: [
    ("绩效自评报告", ["绩效自评报告"]),
    ("保定市科学技术协会2020年度部门项目支出绩效自评报告", ["保定市科学技术协会2020年度", "部门项目支出绩效自评报告"]),
    ("某某市某某区某某街道办事处2020年度部门整体支出绩效自评报告", ["某某市某某区某某街道办事处2020年度", "部门整体支出绩效自评报告"]),
  ])
  func titlesAreBrokenBetweenWords(_ title: String, _ lines: [String]) {
    #expect(TitleLines.text(title).split(separator: "\n").map(String.init) == lines)
  }

  @Test func noTitleLineIsTooLongAndNothingIsLost() {
    for count in [1, 6, 7, 14, 20, 41, 50] {
      let title = String(repeating: "长2a）", count: count)
      let lines = TitleLines.text(title).split(separator: "\n")
      #expect(lines.joined() == title)
      #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= 40 })
    }
  }

  @Test func columnsFillTheTypeArea() {
    for sample in WordSample.allCases {
      for table in sample.paper.sections.flatMap(\.blocks).compactMap({
        if case .table(let table) = $0 { table } else { nil }
      })
      where !table.columns.isEmpty && table.columns.count <= TableLayout.mostColumns {
        let layout = TableLayout(table)
        #expect(layout.widths.reduce(0, +) == layout.area.width)
        #expect(layout.widths.allSatisfy { $0 > 0 })
      }
    }
  }

  @Test func shortTextsStayOnOneLine() {
    let layout = TableLayout(WordSample.wideTable("表", rows: 5))
    let slots = layout.rows.rows[0].dropLast()
    #expect(slots.allSatisfy { layout.lines(of: $0) == 1 })
  }

  @Test func sharesAreKept() {
    let table = PaperTable(caption: "", columns: [.init("甲", share: 1), .init("乙", share: 3)], rows: [["一", "二"]])
    let widths = TableLayout(table).widths
    #expect(widths[1] == 3 * widths[0])
  }

  @Test func aRowThatTakesHalfAPageMayBeTorn() {
    let text = String(repeating: "很长的原因", count: 300)
    let layout = TableLayout(
      PaperTable(caption: "", columns: [.init("甲"), .init("乙")], rows: [["短", "短"], ["短", text]])
    )
    #expect(layout.rows.rows.map(layout.keepsTogether) == [true, false])
  }

  @Test func longMergesAreCutEvenly() {
    let rows: [[PaperTable.Cell]] = (0..<60).map { $0 == 0 ? [.init("类", rowSpan: 60), "1"] : ["1"] }
    var pieces = MergePieces()
    let roles = TableGrid(rows, width: 2).rows.map { pieces.role(of: $0[0]) }
    #expect(roles.indices.filter { roles[$0] == .start } == [0, 20, 40])
  }

  /// The date stands four characters in from the right, the department in the middle above it.
  @Test(arguments: [
    // The date is 6.5 characters wide, so its middle is 7.25 from the right; that of 10 characters is 5 from their end.
    ("甲乙丙丁戊己庚辛壬癸", "2021年4月13日", 225, 400), ("甲乙", "2021年4月13日", 625, 400),
  ])
  func theSignatureStandsAboveTheDate(_ name: String, _ date: String, _ right: Int, _ dateRight: Int) {
    var body = WordBody(sheet: .official)
    body.write(BodyItem(.signature(PaperSignature(department: name, date: date))))
    let markup = String(decoding: body.markup.bytes, as: UTF8.self)
    let indents = markup.split(separator: "w:rightChars=\"").dropFirst().compactMap { Int($0.prefix { $0 != "\"" }) }
    #expect(indents == [right, dateRight])
  }

  @Test func theLastRowIsNotLeftAloneOnAPage() throws {
    let rows = [["甲"], ["乙"], ["合计"]]
    var paper = WordSample.empty.paper
    paper.sections = [PaperSection("表", [.table(PaperTable(caption: "", columns: [.init("名")], rows: rows))])]
    let table = try WordFile(paper).part("word/document.xml").split(separator: "<w:tbl>").last ?? ""
    let keeps = table.split(separator: "<w:tr>").dropFirst().map { $0.contains("<w:keepNext/>") }
    #expect(keeps == [false, false, true, false])
  }
}
