import Diagnostics
import Testing

@testable import OfficeFiles

@Suite struct WorkbookBytesTests {
  static func sheet(_ cells: [WorksheetCell]) -> Worksheet {
    var sheet = Worksheet(name: "指标", columns: [.init(width: 20)], rows: [.init(cells, height: 20)])
    sheet.frozen = (1, 1)
    sheet.isProtected = true
    sheet.dropDowns = [.init(CellRange(row: 0, column: 0), choices: ["是", "否"], hint: "请选择")]
    sheet.highlights = [.init(CellRange(row: 0, column: 0), when: "=$A1=\"\"", fill: RGB(0xFF0000))]
    sheet.merges = [CellRange(rows: 2...3, columns: 0...1)]
    sheet.comments = [.init(row: 0, column: 0, text: "批注")]
    sheet.print = PrintSetup(isLandscape: true, repeatedRows: 1)
    return sheet
  }

  @Test func sameWorkbookMakesTheSameBytes() throws {
    let cell = WorksheetCell(.formula("=1+1", result: .number("2")), format: CellStyle(fill: RGB(0), border: .thin))
    let workbook = Workbook(
      title: "标题",
      author: "作者",
      sheets: [Self.sheet([cell, WorksheetCell(.text("=1+1"))])],
      definedNames: [.init("完成", formula: "=指标!$A$1")]
    )
    let bytes = try workbook.bytes()
    #expect(bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]))
    #expect(try workbook.bytes() == bytes)
  }

  @Test func saysWhichTextIsTooLong() throws {
    let longest = String(repeating: "长", count: 32_767)
    _ = try Workbook(sheets: [Worksheet(name: "a", rows: [.init([WorksheetCell(.text(longest))])])]).bytes()
    let tooLong = Worksheet(name: "a", rows: [.init([]), .init([WorksheetCell(.text(longest + "😀"))])])
    let place = SourcePlace(file: "", in: .sheet("a", position: 1), line: 2, column: 1)
    #expect(throws: WorkbookFault.textTooLong(place)) { try Workbook(sheets: [tooLong]).bytes() }
  }

  @Test(arguments: ["a/b", String(repeating: "长", count: 32)])
  func refusesNamesThatNoSheetMayHave(name: String) {
    #expect(throws: WorkbookFault.self) { try Workbook(sheets: [Worksheet(name: name)]).bytes() }
  }

  @Test func refusesTwoSheetsOfOneName() {
    #expect(throws: WorkbookFault.self) { try Workbook(sheets: [Worksheet(name: "a"), Worksheet(name: "a")]).bytes() }
  }

  @Test(arguments: [
    ("_x0041_", "_x005F_x0041_"), ("_x004_", "_x004_"), ("a\r\nb\rc", "a\nb\nc"), ("a\0b\u{FFFE}", "ab"),
    ("多，\u{FFFF}少\u{FFFE}", "多，少"),
    ("_x_", "_x_"),
    ("__x00aF_", "__x005F_x00aF_"),
  ])
  func escapesWhatACellWouldTakeForAnEscape(text: String, written: String) {
    #expect(CellTextEscapes.escaped(text) == written)
  }
}
