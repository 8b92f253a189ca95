import Papers
import Testing

@Suite("Places of cells in a table")
struct TableGridTests {
  /// Column, columns taken, and whether it comes from above.
  private func places(_ rows: [[PaperTable.Cell]], width: Int) -> [[String]] {
    TableGrid(rows, width: width).rows.map { row in
      row.map { "\($0.column)+\($0.columnSpan)\($0.continues ? "^" : "")\($0.cell.text)" }
    }
  }

  @Test func cellsBelowASpanMoveAside() {
    let rows: [[PaperTable.Cell]] = [[.init("甲", rowSpan: 2), "1"], ["2"], ["乙"]]
    #expect(
      places(rows, width: 2)
        == [["0+1甲", "1+1 1"], ["0+1^甲", "1+1 2"], ["0+1乙", "1+1"]].map { $0.map { $0.replacing(" ", with: "") } }
    )
  }

  @Test func spansAreCutAtTheEdgesAndAtCellsFromAbove() {
    let rows: [[PaperTable.Cell]] = [["a", .init("b", rowSpan: 9)], [.init("c", columnSpan: 5)]]
    #expect(places(rows, width: 2) == [["0+1a", "1+1b"], ["0+1c", "1+1^b"]])
    #expect(TableGrid(rows, width: 2).rows[0][1].rowSpan == 2)
  }

  @Test func aTableWithoutColumnsHasNoPlaces() {
    #expect(TableGrid([["a"]], width: 0).rows == [[]])
  }
}
