import Testing

@testable import Papers

@Suite("Papers as Markdown")
struct MarkdownTests {
  @Test(arguments: [
    ("a|b", "a\\|b"), ("*强调*", "\\*强调\\*"), ("<b>&_#", "\\<b\\>\\&\\_\\#"), ("两\n行", "两 行"), ("普通文字≥90%", "普通文字≥90%"),
  ])
  func escapesMarkdown(_ text: String, _ expected: String) {
    #expect(MarkdownText.inline(text) == expected)
  }

  @Test(arguments: [("1. 甲", "1\\. 甲"), ("- 乙", "\\- 乙"), ("2021年", "2021年"), ("甲\n+ 乙", "甲\\\n\\+ 乙"), ("  缩进", "缩进")])
  func aParagraphStartsNoList(_ text: String, _ expected: String) {
    #expect(MarkdownText.paragraph(text) == expected)
  }

  @Test func alignsATableAndKeepsItsCellsWhole() {
    let table = PaperTable(
      caption: "表",
      columns: [.init("名称"), .init("数", .right)],
      rows: [["甲|乙\n丙", "1.00"], ["丁"]]
    )
    #expect(
      MarkdownTable(table).text == """
        表

        | 名称         |   数 |
        | ------------ | ---: |
        | 甲\\|乙<br>丙 | 1.00 |
        | 丁           |      |
        """
    )
  }

  @Test(arguments: [
    (1, 1, "一、"), (1, 10, "十、"), (2, 12, "（十二）"), (2, 20, "（二十）"), (2, 105, "（一百零五）"), (2, 110, "（一百一十）"), (3, 7, "7."),
    (4, 3, "（3）"),
  ])
  func numbersHeadings(_ level: Int, _ number: Int, _ expected: String) {
    #expect(HeadingNumber.text(level: level, number: number) == expected)
  }

  @Test func mergedCellsStandOnceAndGroupsBeforeTheirTitles() {
    let table = PaperTable(
      caption: "表",
      columns: [.init("类"), .init("甲"), .init("乙")],
      header: [[.init("类", rowSpan: 2), .init("金额", columnSpan: 2)], ["甲", "乙"]],
      rows: [[.init("产出", rowSpan: 2), "1", "2"], ["3", "4"], [.init("合计", columnSpan: 2), "6"]]
    )
    #expect(
      MarkdownTable(table).text == """
        表

        | 类   | 金额：甲 | 金额：乙 |
        | ---- | -------- | -------- |
        | 产出 | 1        | 2        |
        |      | 3        | 4        |
        | 合计 |          | 6        |
        """
    )
  }

  @Test func footnotesAreNumberedThroughThePaper() {
    let paper = Paper(
      title: "题",
      sections: [PaperSection("甲", [.paragraph("一", footnotes: ["注一", "注二"]), .paragraph("二", footnotes: ["注三"])])],
      signature: PaperSignature(department: "某单位", date: "2021年1月1日")
    )
    let text = MarkdownRenderer().text(of: paper)
    #expect(text.contains("一[^1][^2]\n\n二[^3]\n"))
    #expect(text.hasSuffix("[^1]: 注一\n\n[^2]: 注二\n\n[^3]: 注三\n\n某单位\n\n2021年1月1日\n"))
  }
}
