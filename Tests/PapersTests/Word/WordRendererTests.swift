import OfficeFiles
import Testing

@testable import Papers

@Suite("Papers as Word files")
struct WordRendererTests {
  /// The long sample has nothing in it that the others have not.
  private static let samples = WordSample.allCases.filter { $0 != .long }

  @Test(arguments: samples)
  func everyPartKeepsTheOrderOfTheSchema(_ sample: WordSample) throws {
    for part in try WordFile(sample.paper).parts where part.name.hasSuffix(".xml") {
      #expect(SchemaOrder(part.bytes, part: part.name).faults.prefix(3) == [])
    }
  }

  @Test func theCheckOfTheOrderFindsWhatWordWouldNotOpen() {
    let body = "<w:p><w:pPr><w:jc w:val=\"left\"/><w:ind w:left=\"1\"/></w:pPr></w:p><w:tc></w:tc>"
    #expect(SchemaOrder(Array("<w:x>\(body)</w:x>".utf8), part: "x").faults.count == 2)
  }

  @Test(arguments: samples)
  func samePaperSameBytes(_ sample: WordSample) throws {
    let first = try WordFile(sample.paper)
    let second = try WordFile(sample.paper)
    #expect(first.bytes == second.bytes)
  }

  @Test func theTextIsThatOfThePaper() throws {
    let paragraphs = try WordFile(WordSample.report.paper).read().paragraphs
    #expect(paragraphs.first == "滨江市青少年科技中心2020年度\n部门项目支出绩效自评报告")
    // Numbers of headings and lists are Word's.
    let headings = ["绩效自评工作组织开展情况", "组织领导", "工作步骤", "收集项目资料，核对目标值与完成值；", "绩效目标实现情况", "整改措施及结果应用"]
    #expect(paragraphs.filter { headings.contains($0) } == headings)
    #expect(paragraphs.contains { $0.contains("【待补充：“科技之冬”活动取消的批准文件】") })
    #expect(
      paragraphs.suffix(4) == ["附件：1.项目支出绩效自评表", "2.部门整体支出绩效自评表", "滨江市青少年科技中心", "2021年4月13日"]
    )
  }

  @Test func tablesKeepTheirCellsAndSpans() throws {
    let tables = try WordFile(WordSample.report.paper).read().tables
    #expect(tables.count == 2)
    #expect(tables[0].rows.count == 13)
    #expect(tables[0].rows[0].isRepeatedHeader && !tables[0].rows[1].isRepeatedHeader)
    #expect(tables[0].rows[12].cells.map(\.text)[0...1] == ["12", "青少年科技创新大赛及科普进校园活动项目（第12期）"])
    let rows = tables[1].rows
    #expect(rows[0].cells.map(\.columns) == [0..<3, 3..<5, 5..<6])
    #expect(rows[1].cells.map(\.text) == ["一级指标", "二级指标", "三级指标", "目标值", "完成值", "得分"])
    #expect(rows[0].isRepeatedHeader && rows[1].isRepeatedHeader)
    // 40 rows of one label: on every page somebody sees it.
    #expect(rows[2...41].allSatisfy { $0.cells[0].text == "产出指标" })
    #expect(rows[2...41].map { $0.cells[0].continuesAbove }.filter { !$0 }.count == 2)
    #expect(rows[42].cells.map(\.text) == ["合计", "93.84"])
  }

  @Test func everyHeadingIsNumberedByOneList() throws {
    let numbering = try WordFile(WordSample.report.paper).part("word/numbering.xml")
    for text in ["%1、", "（%2）", "%3.", "（%4）"] { #expect(numbering.contains("<w:lvlText w:val=\"\(text)\"/>")) }
    let styles = try WordFile(WordSample.report.paper).part("word/styles.xml")
    for name in ["heading 4", "Normal Indent", "表题", "表格文字", "图题", "落款", "toc 3", "footnote text", "附件说明"] {
      #expect(styles.contains("<w:name w:val=\"\(name)\"/>"))
    }
  }

  @Test func everyListBeginsAtOne() throws {
    let section = PaperSection("节", Array(repeating: .numberedList(["甲", "乙"]), count: 30))
    let file = try WordFile(Paper(title: "题", sections: [section], signature: WordSample.signature))
    let document = try file.part("word/document.xml")
    let numbering = try file.part("word/numbering.xml")
    for list in 0..<30 {
      #expect(document.contains("<w:numId w:val=\"\(NumberingPart.list(list))\"/>"))
      #expect(numbering.contains("<w:num w:numId=\"\(NumberingPart.list(list))\">"))
    }
  }

  @Test func footnotesAreFootnotes() throws {
    let file = try WordFile(WordSample.report.paper)
    #expect(try file.part("word/document.xml").contains("<w:footnoteReference w:id=\"2\"/>"))
    #expect(try file.part("word/footnotes.xml").contains("评分标准依据财预〔2020〕10号。"))
  }

  @Test func aWideTableLiesAcrossWithItsHeadingAndNothingElse() throws {
    let document = try WordFile(WordSample.wide.paper).part("word/document.xml")
    // The properties of a section stand in its last paragraph, in front of the text, or at the end of the body.
    let sections = document.split(separator: "<w:sectPr>").map(String.init)
    #expect(sections.count == 3)
    let (upright, across) = (sections[1], sections[2])
    #expect(!upright.prefix(900).contains("w:orient") && across.contains("w:orient=\"landscape\""))
    let order = ["说明文字。", "自评表", "第一张", "两张宽表之间的说明。", "第二张", "滨江市青少年科技中心"]
    #expect(order.allSatisfy(upright.contains))
    #expect(order.dropFirst().allSatisfy { !sections[0].contains($0) })
  }

  @Test func thePageHasTheMeasuresOfTheStandard() throws {
    let document = try WordFile(WordSample.report.paper).part("word/document.xml")
    // 37, 26, 35 and 28 mm in twentieths of a point, of which a millimetre has 56.69.
    #expect(document.contains("<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\""))
    #expect(PageLayout.line * 22 <= PageLayout.portrait.height)
    #expect((PageLayout.bodySize + PageLayout.characterSpacing) * 28 <= PageLayout.portrait.width)
  }

  @Test func theWatermarkStandsOnEveryPage() throws {
    let file = try WordFile(WordSample.contents.paper)
    for number in 1...2 { #expect(try file.part("word/header\(number).xml").contains("string=\"待核实\"")) }
    #expect(try !WordFile(WordSample.report.paper).part("word/header1.xml").contains("v:shape"))
  }

  @Test func theFileBearsTheDayItIsGiven() throws {
    let bytes = try WordRenderer(created: PaperDate(year: 2021, month: 2, day: 31)).bytes(of: WordSample.report.paper)
    let core = try WordFile(bytes: bytes).part("docProps/core.xml")
    #expect(core.contains(">2021-02-28T00:00:00Z</dcterms:created>"))
    #expect(core.contains("<dc:creator>滨江市青少年科技中心</dc:creator>"))
  }

  @Test func picturesHaveBothFormsAndAreDescribed() throws {
    let file = try WordFile(WordSample.report.paper)
    let names = try file.parts.map(\.name)
    #expect(names.contains("word/media/image1.svg") && names.contains("word/media/image1.emf"))
    let references = try file.part("word/_rels/document.xml.rels")
    let document = try file.part("word/document.xml")
    for id in ["image1emf", "image1svg"] {
      #expect(references.contains("Id=\"\(id)\"") && document.contains("r:embed=\"\(id)\""))
    }
    #expect(document.contains("descr=\"四类指标的得分依次为“50、30、20、10”分\""))
  }
}
