import Diagnostics
import OfficeFiles
import Testing

/// Sheets of workbooks: their order, what is hidden, what is merged.
@Suite struct WorkbookSheetTests {
  func sheet(_ rows: String, before: String = "", after: String = "") -> WorkbookFixture.Sheet {
    WorkbookFixture.Sheet("\(before)<sheetData>\(rows)</sheetData>\(after)")
  }

  @Test func sheetsComeInTheOrderOfTheWorkbook() throws {
    let workbook = WorkbookFixture(sheets: [
      .init("<sheetData>\(sheetRow(1, textCell("A1", "甲")))</sheetData>", name: "项目"),
      .init("<sheetData/>", name: "空表"),
      .init("<sheetData>\(sheetRow(1, textCell("A1", "乙")))</sheetData>", name: "指标&amp;说明"),
    ])
    let tables = try workbook.read().document.tables
    #expect(tables.map(\.place.area) == [.sheet("项目", position: 1), .sheet("指标&说明", position: 3)])
    #expect(tables.map(\.lines) == [["1: A 甲"], ["1: A 乙"]])
  }

  @Test(arguments: ["hidden", "veryHidden"])
  func hiddenSheetsAreReadAndSaid(state: String) throws {
    let workbook = WorkbookFixture(sheets: [
      .init("<sheetData>\(sheetRow(1, textCell("A1", "甲")))</sheetData>", name: "藏", state: "state=\"\(state)\""),
      .init("<sheetData/>", name: "空", state: "state=\"\(state)\""),
    ])
    let reading = try workbook.read()
    #expect(reading.document.tables.map(\.lines) == [["1: A 甲"]])
    #expect(reading.findings.map { $0.place?.text(in: .chinese) } == ["a.xlsx 工作表“藏”"])
    #expect(reading.findings.first?.message.chinese.contains("隐藏") == true)
  }

  @Test func chartsAreSaid() throws {
    let workbook = WorkbookFixture(sheets: [
      .init("<sheetData>\(sheetRow(1, textCell("A1", "甲")))</sheetData>"),
      .init("", name: "图", kind: "chartsheet"),
    ])
    let reading = try workbook.read()
    #expect(reading.document.tables.count == 1)
    #expect(reading.findings.map(\.severity) == [.info])
    #expect(reading.findings[0].message.chinese.contains("“图”是图表工作表"))
  }

  @Test func hiddenRowsAndColumnsAreReadAndSaid() throws {
    let rows =
      sheetRow(1, textCell("A1", "甲"), textCell("C1", "丙"))
      + sheetRow(2, textCell("A2", "藏"), attributes: "hidden=\"1\"")
      + sheetRow(3, "<c r=\"A3\"/>", attributes: "hidden=\"1\"")
    let columns = "<cols><col min=\"1\" max=\"2\" hidden=\"1\"/><col min=\"3\" max=\"3\" hidden=\"0\"/></cols>"
    let reading = try WorkbookFixture(sheets: [sheet(rows, before: columns)]).read()
    #expect(reading.document.tables[0].lines == ["1: A 甲 | C 丙", "2: A 藏"])
    #expect(reading.document.tables[0].rows.map(\.isHidden) == [false, true])
    #expect(reading.findings.map(\.message.chinese) == ["有 1 行是隐藏的，仍已读取", "第 A 列是隐藏的，仍已读取"])
  }

  @Test func mergedCellsCoverTheirColumnsAndGoOnBelow() throws {
    let rows =
      sheetRow(1, textCell("A1", "绩效目标表"))
      + sheetRow(2, textCell("A2", "产出指标"), textCell("B2", "数量"), textCell("C2", "≥15次"))
      + sheetRow(3, "<c r=\"A3\" s=\"1\"/>", textCell("B3", "质量"), textCell("C3", "≥95%"))
      + sheetRow(4, textCell("B4", "时效"), textCell("C4", "12月"))
    let merges = "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A2:A4\"/></mergeCells>"
    #expect(
      try WorkbookFixture(sheets: [sheet(rows, after: merges)]).lines() == [
        "1: A-C 绩效目标表",
        "2: A 产出指标 | B 数量 | C ≥15次",
        "3: A ^产出指标 | B 质量 | C ≥95%",
        "4: A ^产出指标 | B 时效 | C 12月",
      ]
    )
  }

  @Test func whatLiesUnderMergedCellsIsNotReadAndSaid() throws {
    let rows =
      sheetRow(1, textCell("A1", "甲"), textCell("B1", "藏")) + sheetRow(2, textCell("A2", "藏"), textCell("C2", "丙"))
    let reading = try WorkbookFixture(sheets: [
      sheet(rows, after: "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>")
    ]).read()
    #expect(reading.document.tables[0].lines == ["1: A-B 甲", "2: A-B ^甲 | C 丙"])
    #expect(reading.findings.count == 1)
    #expect(reading.findings.first?.message.chinese.contains("2 个单元格被合并单元格盖住") == true)
  }

  /// A column that is merged as a whole does not make a million rows.
  @Test func mergedCellsReachOnlyIntoRowsWithContent() throws {
    let rows = sheetRow(1, textCell("A1", "甲")) + sheetRow(3, textCell("B3", "乙"))
    let merges = "<mergeCells><mergeCell ref=\"A1:A1048576\"/><mergeCell ref=\"D1:D9\"/></mergeCells>"
    #expect(
      try WorkbookFixture(sheets: [sheet(rows, after: merges)]).lines() == ["1: A 甲", "3: A ^甲 | B 乙"]
    )
  }

  @Test func referencesToPartsMayBeAbsolute() throws {
    // The fixture writes every second one with a slash in front.
    let row = sheetRow(1, textCell("A1", "甲"))
    let sheets = (1...3).map { WorkbookFixture.Sheet("<sheetData>\(row)</sheetData>", name: "表\($0)") }
    #expect(try WorkbookFixture(sheets: sheets).read().document.tables.count == 3)
  }

  @Test func rowsCanBeToldOneByOne() throws {
    let rows =
      sheetRow(1, textCell("A1", "甲"), "<c r=\"B1\" t=\"e\"><v>#N/A</v></c>") + sheetRow(9, numberCell("C9", "2"))
    var told: [String] = []
    let findings = try WorkbookRows.forEach(in: try WorkbookFixture(rows).archive.bytes, file: "a.xlsx") { place, row in
      told.append("\(place.text) \(row.line) \(row.cells.map { "\($0.column)=\($0.text)" })")
    }
    #expect(told == ["a.xlsx 工作表“指标” 1 [\"0=甲\"]", "a.xlsx 工作表“指标” 9 [\"2=2\"]"])
    #expect(findings.map { $0.place?.text } == ["a.xlsx 指标!B1"])
  }
}
