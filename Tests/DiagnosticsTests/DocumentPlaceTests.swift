import Diagnostics
import Testing

/// Places in office documents are said the way their readers count.
@Suite struct DocumentPlaceTests {
  static let places: [(place: SourcePlace, chinese: String, english: String)] = [
    (SourcePlace(file: "a.xlsx", in: .sheet("指标", position: 3), line: 12, column: 6), "a.xlsx 指标!F12", "a.xlsx 指标!F12"),
    (SourcePlace(file: "a.xlsx", in: .sheet("指标", position: 3)), "a.xlsx 工作表“指标”", "a.xlsx sheet '指标'"),
    (
      SourcePlace(file: "a.docx", in: .table(3), line: 5, column: 2), "a.docx 表3第5行第2列", "a.docx table 3 row 5 column 2"
    ),
    (SourcePlace(file: "a.docx", in: .paragraph(7)), "a.docx 第7段", "a.docx paragraph 7"),
    (SourcePlace(file: "a.pdf", in: .page(2), line: 14), "a.pdf 第2页第14行", "a.pdf page 2 line 14"),
    (SourcePlace(file: "a.txt", line: 14, column: 3), "a.txt:14:3", "a.txt:14:3"),
  ]

  @Test(arguments: places.indices) func isWordedForItsReader(_ index: Int) {
    let (place, chinese, english) = Self.places[index]
    #expect(place.text(in: .chinese) == chinese)
    #expect(place.text(in: .english) == english)
  }

  @Test func columnsHaveTheLettersOfSpreadsheets() {
    #expect(
      [1, 26, 27, 52, 53, 702, 703, 16_384].map(SheetColumn.letters) == [
        "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD",
      ]
    )
  }

  /// A workbook's findings come sheet by sheet, not by row number across sheets.
  @Test func placesAreOrderedByAreaBeforeLine() {
    let places = [
      SourcePlace(file: "a.xlsx", in: .sheet("指标", position: 3), line: 2),
      SourcePlace(file: "a.xlsx", in: .sheet("项目", position: 2), line: 9),
      SourcePlace(file: "a.xlsx"),
    ]
    #expect(places.sorted() == places.reversed())
  }

  @Test func jsonNamesTheSheet() {
    let place = SourcePlace(file: "a.xlsx", in: .sheet("指标", position: 3), line: 12, column: 6)
    #expect(
      place.json == ["file": "a.xlsx", "sheet": "指标", "line": .integer(12), "column": .integer(6)]
    )
  }
}
