import Diagnostics
import OfficeFiles
import Testing

/// Cells of workbooks, as a reader sees them.
@Suite struct WorkbookReadingTests {
  @Test(arguments: [WorkbookFixture.transitional, WorkbookFixture.strict])
  func readsTextsWhereverTheyAreKept(namespace: String) throws {
    let texts = """
      <si><t>产出指标</t></si><si><r><t>数量</t></r><r><rPr><b/></rPr><t>指标</t></r></si>\
      <si><t>培训</t><rPh sb="0" eb="2"><t>péixùn</t></rPh><phoneticPr fontId="1"/></si>
      """
    var workbook = WorkbookFixture(
      sheetRow(
        1,
        "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c>",
        "<c r=\"D1\" t=\"inlineStr\"><is><r><t>≥15</t></r><r><t>次</t></r></is></c>",
        "<c r=\"E1\" t=\"str\"><f>A1&amp;B1</f><v>甲乙</v></c><c r=\"F1\" t=\"b\"><v>1</v></c>"
      ),
      texts: texts
    )
    workbook.namespace = namespace
    let reading = try workbook.read()
    #expect(reading.document.kind == .workbook)
    #expect(reading.document.tables.map(\.lines) == [["1: A 产出指标 | B 数量指标 | C 培训 | D ≥15次 | E 甲乙 | F TRUE"]])
    #expect(reading.findings.isEmpty)
  }

  @Test func placesAreThoseOfTheSheet() throws {
    let document = try WorkbookFixture(sheetRow(12, textCell("AB12", "甲"))).read().document
    let row = document.tables[0].rows[0]
    #expect(document.tables[0].place.text(in: .chinese) == "a.xlsx 工作表“指标”")
    #expect(row.place.line == 12)
    #expect(row.cells[0].place.text(in: .chinese) == "a.xlsx 指标!AB12")
    #expect(row.cells[0].columns == 27..<28)
  }

  @Test func numbersAreDecimalAndPlain() throws {
    let numbers = [
      ("15", "15"), ("-3.5", "-3.5"), ("0.30000000000000004", "0.3"), ("1.1000000000000001", "1.1"), ("1E3", "1000"),
      ("1.5E-3", "0.0015"), ("12345678.9", "12345678.9"), ("0.95", "0.95"), ("007", "7"), ("2.50", "2.5"),
      ("123456789012345678", "123456789012346000"), ("-0", "0"), ("100", "100"),
    ]
    let cells = numbers.map { "<c><v>\($0.0)</v></c>" }.joined()
    let read = try WorkbookFixture("<row>\(cells)</row>").read().document.tables[0]
    #expect(read.rows[0].cells.map(\.text) == numbers.map(\.1))
  }

  @Test func formatsSayWhatNumbersMean() throws {
    let styles = """
      <numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>\
      <numFmt numFmtId="165" formatCode="0&quot;次&quot;"/><numFmt numFmtId="166" formatCode="yyyy\\-mm\\-dd"/></numFmts>\
      <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>\
      <cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="164"/>\
      <xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="4"/></cellXfs>\
      <dxfs><dxf><numFmt numFmtId="165" formatCode="0%"/></dxf></dxfs>
      """
    let row = sheetRow(
      1,
      numberCell("A1", "0.95", style: 1),
      numberCell("B1", "0.8567", style: 2),
      numberCell("C1", "44196", style: 3),
      numberCell("D1", "44196", style: 4),
      numberCell("E1", "12", style: 5),
      numberCell("F1", "44196", style: 6),
      numberCell("G1", "12345.678", style: 7),
      numberCell("H1", "5", style: 99)
    )
    let texts = ["95%", "85.67%", "2020-12-31", "2020年12月", "12次", "2020-12-31", "12345.678", "5"]
    #expect(try WorkbookFixture(row, styles: styles).read().document.tables[0].rows[0].cells.map(\.text) == texts)
  }

  @Test func daysMayBeCountedFrom1904() throws {
    var workbook = WorkbookFixture(
      sheetRow(1, numberCell("A1", "42734", style: 0)),
      styles: "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
    )
    workbook.properties = "<workbookPr date1904=\"1\"/>"
    #expect(try workbook.lines() == ["1: A 2020-12-31"])
  }

  @Test func readsDaysOfStrictWorkbooks() throws {
    let cells =
      "<c t=\"d\"><v>2020-12-31T00:00:00</v></c><c t=\"d\"><v>2020-12-31T08:30:00.000</v></c><c t=\"d\"><v>2020-12-31</v></c>"
    #expect(
      try WorkbookFixture("<row>\(cells)</row>").lines() == ["1: A 2020-12-31 | B 2020-12-31 08:30 | C 2020-12-31"]
    )
  }

  @Test func countsOnWhereReferencesAreMissing() throws {
    let rows =
      "<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row r=\"5\"><c><v>4</v></c></row><row><c><v>5</v></c></row>"
    #expect(try WorkbookFixture(rows).lines() == ["1: A 1 | D 2 | E 3", "5: A 4", "6: A 5"])
  }

  @Test func putsCellsAndRowsInOrder() throws {
    let rows =
      sheetRow(2, textCell("B2", "乙"), textCell("A2", "旧"), textCell("A2", "甲")) + sheetRow(1, textCell("A1", "首"))
    #expect(try WorkbookFixture(rows).lines() == ["1: A 首", "2: A 甲 | B 乙"])
  }

  @Test func dropsBlanksAndUnescapesControlCharacters() throws {
    let texts = "<si><t xml:space=\"preserve\"> 甲_x000D_\n乙\u{3000}</t></si><si><t>a_x005F_b</t></si>"
    let rows = sheetRow(1, "<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>")
    #expect(try WorkbookFixture(rows, texts: texts).read().document.tables[0].texts == [["甲\n乙", "a_b"]])
  }

  @Test func saysWhereFormulasHaveNoResultAndCellsShowErrors() throws {
    let rows = sheetRow(
      3,
      "<c r=\"A3\"><f>SUM(B1:B2)</f></c><c r=\"B3\"><f>1/0</f><v></v></c>",
      "<c r=\"C3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"D3\"><f>1+1</f><v>2</v></c>",
      "<c r=\"E3\" t=\"str\"><f>\"\"</f><v></v></c>"
    )
    let reading = try WorkbookFixture(rows).read()
    #expect(reading.document.tables.map(\.lines) == [["3: D 2"]])
    #expect(reading.findings.map { $0.place?.text(in: .chinese) } == ["a.xlsx 指标!A3", "a.xlsx 指标!B3", "a.xlsx 指标!C3"])
    #expect(reading.findings[0].help?.chinese == "在 Excel 或 WPS 中打开并保存一次")
    #expect(reading.findings[2].message.chinese.contains("#DIV/0!"))
  }

  @Test func manyFindingsOfOneKindAreCounted() throws {
    let cells = String(repeating: "<c t=\"e\"><v>#N/A</v></c>", count: 60)
    let findings = try WorkbookFixture("<row>\(cells)</row>").read().findings
    #expect(findings.count == 52)
    #expect(findings.contains { $0.message.chinese.contains("另有 10 个") })
  }

  @Test func aTextThatIsMissingIsAnError() throws {
    let reading = try WorkbookFixture(sheetRow(1, "<c r=\"A1\" t=\"s\"><v>7</v></c>", textCell("B1", "甲"))).read()
    #expect(reading.findings.map(\.severity) == [.error])
    #expect(reading.document.tables.map(\.lines) == [["1: B 甲"]])
  }

  @Test func optionalPartsMayBeMissing() throws {
    #expect(try WorkbookFixture(sheetRow(1, numberCell("A1", "1", style: 3))).lines() == ["1: A 1"])
  }

  @Test func saysThatAWorkbookIsEmpty() throws {
    let reading = try WorkbookFixture(sheetRow(1, "<c r=\"A1\" s=\"1\"/>")).read()
    #expect(reading.document.blocks.isEmpty)
    #expect(reading.findings.map(\.code) == ["F0148"])
  }
}
