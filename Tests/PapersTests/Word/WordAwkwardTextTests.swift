import OfficeFiles
import Testing

@testable import Papers

@Suite("Awkward texts in Word files")
struct WordAwkwardTextTests {
  private func runs(_ text: String) -> String {
    var markup = WordMarkup()
    markup.runs(text)
    return String(decoding: markup.bytes, as: UTF8.self)
  }

  /// What is left of a text when everything that shows nothing is gone.
  private func shown(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars
    where !["\u{1}", "\u{8}", "\u{1B}", "\u{FFFE}", "\u{202E}", "\r"].contains(scalar) {
      scalars.append(scalar)
    }
    return String(scalars).trimmed
  }

  @Test(arguments: WordSample.awkwardTexts)
  func comesBackAsItWas(_ text: String) throws {
    let table = PaperTable(caption: "", columns: [.init("甲")], rows: [[text]])
    let document = try WordFile(
      Paper(title: "题", sections: [PaperSection("节", [.table(table)])], signature: WordSample.signature)
    ).read()
    #expect(document.tables[0].rows[1].cells[0].text == shown(text))
  }

  @Test func tabsAndLinesAreThoseOfWord() {
    #expect(runs("甲\t乙") == "<w:r><w:t>甲</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>乙</w:t></w:r>")
    #expect(runs("甲\r\n乙") == "<w:r><w:t>甲</w:t></w:r><w:r><w:br/></w:r><w:r><w:t>乙</w:t></w:r>")
  }

  @Test func quotesAreTakenFromTheChineseFont() {
    #expect(runs("“优”").hasPrefix("<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>"))
    #expect(runs("优") == "<w:r><w:t>优</w:t></w:r>")
    #expect(runs("（优），。") == "<w:r><w:t>（优），。</w:t></w:r>")
  }

  @Test func rightToLeftWordsAreMarked() {
    #expect(
      runs("见שלום אב页")
        == "<w:r><w:t>见</w:t></w:r><w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">שלום אב</w:t></w:r><w:r><w:t>页</w:t></w:r>"
        .replacing(" xml:space=\"preserve\"", with: "")
    )
  }

  @Test func openPlacesAreHighlighted() {
    let text = runs("前【待补充：金额】后【注】")
    #expect(text.contains("<w:rPr><w:highlight w:val=\"yellow\"/></w:rPr><w:t>【待补充：金额】</w:t>"))
    #expect(text.hasSuffix("<w:r><w:t>后【注】</w:t></w:r>"))
  }

  @Test func emptyTablesAndManyColumnsAreNoHarm() throws {
    let tables = try WordFile(WordSample.columns.paper).read().tables
    // Word takes 63 columns; the third table is cut into bands of which each has the first column.
    #expect(tables.map { $0.rows[0].cells.count } == [60, 63, 63, 63, 6])
    #expect(tables[4].rows[3].cells.map(\.text) == ["2·0", "2·125", "2·126", "2·127", "2·128", "2·129"])
    #expect(try WordFile(WordSample.empty.paper).read().blocks.isEmpty)
  }

  @Test func twoThousandRowsAreAllThere() throws {
    let table = try #require(try WordFile(WordSample.long.paper).read().tables.first)
    #expect(table.rows.count == 2001)
    #expect(table.rows[1057].cells.map(\.text) == ["第10类", "名称1056", "1056"])
  }
}
