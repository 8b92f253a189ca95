import Diagnostics
import OfficeFiles
import Testing

@testable import Papers

@Suite("Word templates of a department")
struct WordTemplateTests {
  private let values = ["部门名称": "滨江市<科技>中心", "年度": "2020", "自评得分": "93.84", "等级": "优", "编制日期": "2021年4月13日"]

  private func template(_ body: String, change: (inout [ArchivePart]) -> Void = { _ in }) throws -> [UInt8] {
    try TemplateFile(body: body).bytes(change)
  }

  private func fill(_ body: String, paper: Paper = WordSample.report.paper) throws -> WordFile {
    let template = try WordTemplate(template(body), file: "模板.docx")
    return WordFile(bytes: try template.fill(values: values, paper: paper))
  }

  private func problems(_ work: () throws -> Void) -> [Finding] {
    do {
      try work()
      return []
    } catch let input as UnusableInput { return input.findings } catch { return [] }
  }

  @Test func placesAreFilledWhereverTheyStand() throws {
    let file = try fill(
      TemplateFile.paragraph("{{部门名称}}", "得分{{ 自评得分 }}分，等级｛｛等级｝｝")
        + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"100\"/></w:tblGrid><w:tr><w:tc>"
        + TemplateFile.paragraph("{{年度}}年") + "</w:tc></w:tr></w:tbl>"
    )
    let document = try file.read()
    #expect(document.paragraphs == ["滨江市<科技>中心得分93.84分，等级优"])
    #expect(document.tables[0].rows[0].cells[0].text == "2020年")
    #expect(try file.part("word/header1.xml").contains(">滨江市&lt;科技&gt;中心 2020</w:t>"))
  }

  @Test func aPlaceTornIntoRunsIsOne() throws {
    let document = try fill(TemplateFile.paragraph("甲{", "{部门", "名", "称}", "}乙")).read()
    #expect(document.paragraphs == ["甲滨江市<科技>中心乙"])
  }

  @Test func theTextTakesTheStylesOfTheTemplate() throws {
    let file = try fill(TemplateFile.paragraph("题") + TemplateFile.paragraph("{{正文}}") + TemplateFile.paragraph("完"))
    let document = try file.read()
    #expect(document.paragraphs.first == "题" && document.paragraphs.last == "完")
    // The headings of this template are not numbered by their style, so the numbers are typed.
    #expect(document.paragraphs.contains("（一）组织领导"))
    #expect(document.tables.count == 2)
    let text = try file.part("word/document.xml")
    #expect(text.contains("<w:pStyle w:val=\"H1\"/>") && text.contains("<w:pStyle w:val=\"Grid\"/>") == false)
    #expect(text.contains("<w:tblStyle w:val=\"Grid\"/>"))
    #expect(SchemaOrder(Array(text.utf8), part: "document").faults == [])
    #expect(try file.part("word/_rels/document.xml.rels").contains("media/jixiao10001.svg"))
    #expect(try file.part("[Content_Types].xml").contains("Extension=\"emf\""))
  }

  @Test func aTableMayStandAlone() throws {
    let document = try fill(TemplateFile.paragraph("{{表：产出指标完成情况}}")).read()
    #expect(document.tables.count == 1 && document.tables[0].rows.count == 43)
  }

  @Test func everythingElseStaysByteForByte() throws {
    let original = try WordFile(bytes: template(TemplateFile.paragraph("甲  {{年度}}&amp;"))).parts
    let filled = try fill(TemplateFile.paragraph("甲  {{年度}}&amp;")).parts
    #expect(filled.map(\.name) == original.map(\.name))
    for (before, after) in zip(original, filled) where !["word/document.xml", "word/header1.xml"].contains(before.name)
    {
      #expect(before == after)
    }
    let document = try #require(original.first { $0.name == "word/document.xml" })
    let expected = String(decoding: document.bytes, as: UTF8.self).replacing("{{年度}}", with: "2020")
    #expect(filled.contains(ArchivePart("word/document.xml", Array(expected.utf8))))
  }

  @Test func aSectionThatEndsWithThePlaceGoesOnEnding() throws {
    let section =
      "<w:sectPr><w:pgSz w:w=\"9000\" w:h=\"9000\"/><w:pgMar w:left=\"1000\" w:right=\"1000\" w:top=\"500\" w:bottom=\"500\"/></w:sectPr>"
    let body = "<w:p><w:pPr>\(section)</w:pPr><w:r><w:t>{{表：产出指标完成情况}}</w:t></w:r></w:p>"
    let document = try fill(body).part("word/document.xml")
    #expect(document.contains("</w:p><w:p><w:pPr>\(section)</w:pPr></w:p>"))
    // As wide as the page of the section leaves room for.
    #expect(document.contains("<w:tblW w:w=\"7000\" w:type=\"dxa\"/>"))
  }

  @Test func whatIsNotKnownIsSaidWithItsPlace() throws {
    let body =
      TemplateFile.paragraph("一") + TemplateFile.paragraph("由{{部门名你}}编制，{{无此项}}") + TemplateFile.paragraph("{{年度")
      + TemplateFile.paragraph("见{{正文}}")
    let template = try WordTemplate(template(body), file: "模板.docx")
    let findings = problems { _ = try template.fill(values: values, paper: WordSample.report.paper) }
    #expect(findings.map(\.code) == ["F0521", "F0521", "F0522", "F0523"])
    #expect(findings[0].place?.text == "模板.docx 第2段")
    let near = try #require(findings.first { $0.message.chinese.contains("部门名你") })
    #expect(near.help?.chinese == "是否应为“{{部门名称}}”？")
    #expect(near.notes[0].message.chinese.contains("由{{部门名你}}编制"))
    let far = try #require(findings.first { $0.message.chinese.contains("无此项") })
    #expect(far.help?.chinese.hasPrefix("可用的名称：正文、") == true)
    #expect(findings[2].place?.text == "模板.docx 第3段")
  }

  /// It would come out as it went in, without anything of the report.
  @Test func aTemplateWithoutPlacesIsNoTemplate() throws {
    let bytes = try template(TemplateFile.paragraph("关于{报送}的函")) { parts in
      parts.removeAll { $0.name == "word/header1.xml" }
      parts.append(ArchivePart("word/header1.xml", TemplateFile.header("内部")))
    }
    let template = try WordTemplate(bytes, file: "模板.docx")
    let findings = problems { _ = try template.fill(values: values, paper: WordSample.report.paper) }
    #expect(findings.map(\.code) == ["F0525"])
    #expect(findings.first?.help?.chinese.contains("{{正文}}") == true)
  }

  @Test func wholeParagraphsStayOutOfHeaders() throws {
    let bytes = try template("<w:p/>") { parts in
      parts.removeAll { $0.name == "word/header1.xml" }
      parts.append(ArchivePart("word/header1.xml", TemplateFile.header("{{正文}}")))
    }
    let template = try WordTemplate(bytes, file: "模板.docx")
    let findings = problems { _ = try template.fill(values: values, paper: WordSample.report.paper) }
    #expect(findings.map(\.code) == ["F0524"])
    #expect(findings.first?.place?.file == "模板.docx!word/header1.xml")
  }

  @Test(arguments: [
    ("宏", "F0513"), ("链接", "F0514"), ("网络模板", "F0514"), ("声明", "F0142"), ("严格", "F0515"), ("编码", "F0515"),
    ("无正文", "F0116"),
    ("不完整", "F0141"), ("深", "F0143"),
  ])
  func whatIsBrokenOrHostileIsRefused(_ harm: String, _ code: String) throws {
    let bytes = try template(TemplateFile.paragraph("{{年度}}")) { TemplateFile.harm(&$0, harm) }
    #expect(problems { _ = try WordTemplate(bytes, file: "模板.docx") }.map(\.code) == [code])
  }

  @Test func theTemplateOnTheAuthorsOwnComputerIsNoHarm() throws {
    let bytes = try template(TemplateFile.paragraph("甲")) { TemplateFile.harm(&$0, "本机模板") }
    #expect(problems { _ = try WordTemplate(bytes, file: "模板.docx") }.isEmpty)
  }

  @Test func whatIsNoWordFileIsSaid() {
    let files: [([UInt8], String)] = [
      (Array("%PDF-1.4".utf8), "F0511"), ([], ""), (Array("纯文字".utf8), ""), ([0x50, 0x4B, 3, 4, 0, 0], "F0131"),
    ]
    for (bytes, code) in files {
      let findings = problems { _ = try WordTemplate(bytes, file: "模板.docx") }
      #expect(findings.count == 1 && (code.isEmpty || findings[0].code == code))
    }
  }

  @Test func ourOwnPaperIsATemplate() throws {
    let paper = Paper(
      title: "{{年度}}",
      sections: [PaperSection("节", [.paragraph("{{正文}}")])],
      signature: WordSample.signature
    )
    let template = try WordTemplate(WordRenderer().bytes(of: paper), file: "模板.docx")
    let file = WordFile(bytes: try template.fill(values: values, paper: WordSample.report.paper))
    // Its headings are numbered by their styles.
    #expect(try file.read().paragraphs.contains("组织领导"))
    #expect(SchemaOrder(Array(try file.part("word/document.xml").utf8), part: "document").faults == [])
  }
}
