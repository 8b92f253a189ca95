import Diagnostics
import Testing

@testable import JixiaoCommands

struct TextTableTests {
  private func sample() -> TextTable {
    var table = TextTable([
      .init(title: "编码"), .init(title: "名称", minimumWidth: 8), .init(title: "score", alignment: .right),
    ])
    table.append(["A1", "科普经费", "9.50"])
    table.append(["无编码-02", "老科协 old fund", "100.00"])
    return table
  }

  @Test func linesUpByDisplayWidth() {
    #expect(
      sample().lines(width: 80) == [
        "编码       名称              score",
        "---------  ---------------  ------",
        "A1         科普经费           9.50",
        "无编码-02  老科协 old fund  100.00",
      ]
    )
  }

  @Test(arguments: 27...40)
  func isNoWiderThanAsked(_ width: Int) {
    for line in sample().lines(width: width) { #expect(DisplayWidth.columns(of: line) <= width) }
  }

  @Test func shortensOnlyWhatMayBeShortened() {
    #expect(
      sample().lines(width: 27) == [
        "编码       名称       score",
        "---------  --------  ------",
        "A1         科普经费    9.50",
        "无编码-02  老科协…   100.00",
      ]
    )
  }

  @Test func staysReadableWhereThereIsNoRoom() {
    #expect(sample().lines(width: 5) == sample().lines(width: 27))
  }

  @Test func fillsMissingCells() {
    var table = TextTable([.init(title: "a"), .init(title: "b")])
    table.append(["x"])
    #expect(table.lines(width: 10) == ["a  b", "-  -", "x"])
  }
}
