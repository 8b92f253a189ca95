import Diagnostics
import OfficeFiles
import Testing

/// The grid of tables in Word files.
@Suite struct WordTableTests {
  func tables(_ body: String) throws -> [DocumentTable] { try WordFixture(body: body).read().document.tables }

  @Test func cellsKnowTheColumnsTheyCover() throws {
    let rows = table(
      row(cell("指标", "<w:gridSpan w:val=\"3\"/>"), cell("值")),
      row(cell("一级"), cell("二级"), cell("三级"), cell("≥1"), properties: "<w:gridBefore w:val=\"0\"/>"),
      row(cell("右"), properties: "<w:gridBefore w:val=\"3\"/>")
    )
    let read = try tables(rows)[0]
    #expect(read.rows[0].cells.map(\.columns) == [0..<3, 3..<4])
    #expect(read.rows[1].cells.map(\.columns) == [0..<1, 1..<2, 2..<3, 3..<4])
    #expect(read.rows[2].cells.map(\.columns) == [3..<4])
    #expect(read.rows[2].cells[0].place.column == 1)
    #expect(read.hasGrid)
  }

  @Test func mergedCellsCarryTheTextAbove() throws {
    let begin = "<w:vMerge w:val=\"restart\"/>"
    let goOn = "<w:vMerge/>"
    let rows = table(
      row(cell("产出指标", begin), cell("数量")),
      row(cell("藏", goOn), cell("质量")),
      row(cell("", "<w:vMerge w:val=\"continue\"/>"), cell("时效")),
      row(cell("效益指标", begin), cell("社会"))
    )
    let read = try tables(rows)[0]
    #expect(read.texts == [["产出指标", "数量"], ["产出指标", "质量"], ["产出指标", "时效"], ["效益指标", "社会"]])
    #expect(read.rows.map { $0.cells[0].continuesAbove } == [false, true, true, false])
    #expect(read.rows.map { $0.cells[1].continuesAbove } == [false, false, false, false])
  }

  @Test func mergesAreFoundByColumnNotByNumber() throws {
    let rows = table(
      row(cell("甲"), cell("乙"), cell("丙", "<w:vMerge w:val=\"restart\"/>")),
      row(cell("宽", "<w:gridSpan w:val=\"2\"/>"), cell("", "<w:vMerge/>"))
    )
    #expect(try tables(rows)[0].texts == [["甲", "乙", "丙"], ["宽", "丙"]])
  }

  /// A merged cell with nothing above it is a cell of its own.
  @Test func nothingIsLostWhereAMergeHasNoBeginning() throws {
    #expect(try tables(table(row(cell("甲", "<w:vMerge/>"))))[0].texts == [["甲"]])
  }

  @Test func cellsMergedTheOldWayAreOne() throws {
    let rows = table(row(cell("甲", "<w:hMerge w:val=\"restart\"/>"), cell("", "<w:hMerge/>"), cell("乙")))
    let read = try tables(rows)[0]
    #expect(read.texts == [["甲", "乙"]])
    #expect(read.rows[0].cells.map(\.columns) == [0..<2, 2..<3])
  }

  @Test func knowsRepeatedHeadersAndHiddenRows() throws {
    let rows = table(
      row(cell("头"), properties: "<w:tblHeader/>"),
      row(cell("身"), properties: "<w:tblHeader w:val=\"0\"/>"),
      row(cell("藏"), properties: "<w:hidden/>")
    )
    let read = try tables(rows)[0]
    #expect(read.rows.map(\.isRepeatedHeader) == [true, false, false])
    #expect(read.rows.map(\.isHidden) == [false, false, true])
  }

  @Test func nestedTablesFollowTheTableTheyStandIn() throws {
    let inner = table(row(cell("内")))
    let outer = table("<w:tr><w:tc>\(paragraph("外"))\(inner)\(paragraph("续"))</w:tc></w:tr>", row(cell("末")))
    let read = try tables(outer + table(row(cell("后"))))
    #expect(read.map(\.texts) == [[["外\n续"], ["末"]], [["内"]], [["后"]]])
    #expect(read.map { $0.place.text(in: .chinese) } == ["a.docx 表1", "a.docx 表2", "a.docx 表3"])
  }

  @Test func contentControlsMayWrapRowsAndCells() throws {
    let controlled = "<w:sdt><w:sdtContent>\(cell("乙"))</w:sdtContent></w:sdt>"
    let rows = table(row(cell("甲"), controlled), "<w:sdt><w:sdtContent>\(row(cell("丙")))</w:sdtContent></w:sdt>")
    #expect(try tables(rows)[0].texts == [["甲", "乙"], ["丙"]])
  }

  @Test func theWidestSpansStayOnTheGrid() throws {
    let wide = cell("宽", "<w:gridSpan w:val=\"999999999\"/>")
    let read = try tables(table(row(wide, wide, cell("外"))))[0]
    #expect(read.texts == [["宽"]])
    #expect(read.rows[0].cells[0].columns.upperBound <= 4096)
  }
}
