import Diagnostics
import OfficeFiles
import Testing

/// Text of Word files, as a reader sees it.
@Suite struct WordReadingTests {
  func texts(_ body: String) throws -> [String] { try WordFixture(body: body).read().document.paragraphs }
  func codes(_ body: String) throws -> [String] { try WordFixture(body: body).read().findings.map(\.code) }

  @Test(arguments: [WordFixture.transitional, WordFixture.strict])
  func readsParagraphsAndTablesInOrder(namespace: String) throws {
    let body = paragraph("前言") + table(row(cell("甲"), cell("乙"))) + "<w:p/>" + paragraph("后记")
    let document = try WordFixture(body: body, namespace: namespace).read().document
    #expect(document.kind == .word)
    #expect(document.blocks.count == 3)
    #expect(document.paragraphs == ["前言", "后记"])
    #expect(document.tables.map(\.texts) == [[["甲", "乙"]]])
    guard case .table = document.blocks[1] else {
      Issue.record("the table stands between the paragraphs")
      return
    }
  }

  @Test func placesCountAsReadersDo() throws {
    let body = paragraph("一") + table(row(cell("甲"), cell("乙"))) + "<w:p/>" + paragraph("二")
    let document = try WordFixture(body: body).read().document
    #expect(document.placedParagraphs.map { $0.place.text(in: .chinese) } == ["a.docx 第1段", "a.docx 第3段"])
    #expect(document.tables[0].place.text(in: .chinese) == "a.docx 表1")
    #expect(document.tables[0].rows[0].place.text(in: .chinese) == "a.docx 表1第1行")
    #expect(document.tables[0].rows[0].cells[1].place.text(in: .chinese) == "a.docx 表1第1行第2列")
  }

  @Test func joinsRunsAndKeepsTabsAndBreaks() throws {
    let body = """
      <w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr>\(run("≥"))\(run("95"))\
      <w:r><w:t>%</w:t><w:tab/><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:cr/><w:t>丙</w:t><w:noBreakHyphen/><w:t>1</w:t></w:r></w:p>
      """
    #expect(try texts(body) == ["≥95%\t甲\n乙\n丙-1"])
  }

  @Test func dropsBlanksAtTheEndsAndSoftHyphens() throws {
    #expect(try texts(paragraph(" \u{3000}绩\u{AD}效\u{A0} ")) == ["绩效"])
    #expect(try texts("<w:p><w:r><w:t>绩</w:t><w:softHyphen/><w:t>效</w:t></w:r></w:p>") == ["绩效"])
  }

  @Test func readsThroughContainers() throws {
    let body = """
      <w:sdt><w:sdtPr/><w:sdtContent><w:p><w:hyperlink>\(run("甲"))</w:hyperlink><w:smartTag>\(run("乙"))</w:smartTag>\
      <w:customXml>\(run("丙"))</w:customXml><w:bdo>\(run("丁"))</w:bdo></w:p></w:sdtContent></w:sdt>
      """
    #expect(try texts(body) == ["甲乙丙丁"])
  }

  @Test func showsResultsOfFieldsAndNotTheirInstructions() throws {
    let body = """
      <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF 1</w:instrText></w:r>\(run("算式"))\
      <w:r><w:fldChar w:fldCharType="separate"/></w:r>\(run("12"))<w:r><w:fldChar w:fldCharType="end"/></w:r>\(run("次"))\
      <w:fldSimple w:instr="PAGE">\(run("7"))</w:fldSimple></w:p>
      """
    #expect(try texts(body) == ["12次7"])
  }

  @Test func aFieldWithoutEndHidesNothingBeyondItsParagraph() throws {
    let body = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>" + paragraph("正文")
    #expect(try texts(body) == ["正文"])
  }

  @Test func takesTrackedChangesAsAccepted() throws {
    let body = """
      <w:p>\(run("目标"))<w:ins w:id="1" w:author="a">\(run("15"))</w:ins><w:del w:id="2" w:author="a"><w:r>\
      <w:delText>12</w:delText></w:r></w:del><w:moveFrom>\(run("旧"))</w:moveFrom><w:moveTo>\(run("新"))</w:moveTo></w:p>
      """
    let reading = try WordFixture(body: body).read()
    #expect(reading.document.paragraphs == ["目标15新"])
    #expect(reading.findings.map(\.code) == ["F0151"])
    #expect(reading.findings.first?.severity == .warning)
    #expect(reading.findings.first?.message.chinese.contains("插入 2 处、删除 2 处") == true)
  }

  @Test func deletedRowsAndParagraphEndsAreGone() throws {
    let rows = table(row(cell("甲")), row(cell("乙"), properties: "<w:del w:id=\"1\"/>"), row(cell("丙")))
    #expect(try WordFixture(body: rows).read().document.tables[0].texts == [["甲"], ["丙"]])
    let joined =
      "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>\(run("前"))</w:p>" + paragraph("后") + paragraph("完")
    #expect(try texts(joined) == ["前后", "完"])
  }

  @Test func dropsHiddenTextAndSaysSo() throws {
    let hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>"
    let shown = "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>可见</w:t></w:r>"
    let mark = "<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>"
    #expect(try texts("<w:p>\(mark)\(hidden)\(shown)</w:p>") == ["可见"])
    #expect(try codes("<w:p>\(mark)\(hidden)\(shown)</w:p>") == ["F0152"])
    #expect(try codes("<w:p>\(mark)\(shown)</w:p>") == [])
  }

  @Test func readsTextBoxesOnceAfterTheirParagraph() throws {
    let box = "<w:txbxContent>\(paragraph("框内"))</w:txbxContent>"
    let body = """
      <w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>\(box)\
      </wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback>\
      </mc:AlternateContent></w:r><w:r><w:t>后</w:t><w:tab/><w:t>终</w:t></w:r></w:p>
      """
    #expect(try texts(body) == ["前后\t终", "框内"])
    let inCell = table("<w:tr><w:tc>\(body)</w:tc></w:tr>")
    #expect(try WordFixture(body: inCell).read().document.tables[0].texts == [["前后\t终\n框内"]])
  }

  @Test func readsOldTextBoxesToo() throws {
    let body =
      "<w:p><w:r><w:pict><v:textbox><w:txbxContent>\(paragraph("框内"))</w:txbxContent></v:textbox></w:pict></w:r></w:p>"
    #expect(try texts(body) == ["框内"])
  }

  @Test func knowsSymbolsThatStandInFonts() throws {
    let symbols = """
      <w:p><w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>95</w:t><w:sym w:font="Symbol" w:char="F025"/>\
      <w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings 2" w:char="0052"/></w:r></w:p>
      """
    #expect(try texts(symbols) == ["≥95%☑☑"])
    let unknown = "<w:p><w:r><w:sym w:font=\"Webdings\" w:char=\"F0F9\"/></w:r></w:p>"
    #expect(try texts(unknown) == ["□"])
    #expect(try codes(unknown) == ["F0154"])
  }

  @Test func readsEquations() throws {
    #expect(try texts("<w:p>\(run("成本"))<m:oMath><m:r><m:t>≤20</m:t></m:r></m:oMath></w:p>") == ["成本≤20"])
  }

  @Test func leavesOutPhoneticTextAndPrompts() throws {
    let ruby = "<w:p><w:r><w:ruby><w:rt>\(run("jì"))</w:rt><w:rubyBase>\(run("绩"))</w:rubyBase></w:ruby></w:r></w:p>"
    #expect(try texts(ruby) == ["绩"])
    let prompt =
      "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(paragraph("请在此输入"))</w:sdtContent></w:sdt>"
    #expect(try texts(prompt + paragraph("正文")) == ["正文"])
  }

  @Test func saysWhatIsEmbeddedAndNotRead() throws {
    let body = paragraph("正文") + "<w:altChunk/>" + "<w:p><w:r><w:object/></w:r></w:p>"
    let findings = try WordFixture(body: body).read().findings
    #expect(findings.map(\.code) == ["F0153"])
    #expect(findings[0].message.chinese.contains("2 个"))
  }

  @Test func saysThatThereIsNothingToRead() throws {
    #expect(try codes("<w:p/>") == ["F0148"])
    let picture = try WordFixture(body: "<w:p><w:r><w:drawing/></w:r></w:p>").read().findings
    #expect(picture[0].message.chinese.contains("图片"))
  }
}
