import Diagnostics
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("绩效", 4), ("（）", 4), ("，。", 4), ("ＡＢ", 4), ("％", 2), ("㎡", 2), ("　", 2), ("한", 2), ("カ", 2),
    ("e\u{301}", 1), ("\u{301}", 0), ("\u{200B}", 0), ("\t", 0), ("\u{1B}", 0), ("≥90%", 4), ("é", 1), ("𠮷", 2),
    ("😀", 2),
  ])
  func countsColumns(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test func isTheSumOfItsParts() {
    let text = "产出指标 e\u{301} ≥95%（…）"
    #expect(DisplayWidth.columns(of: text) == text.unicodeScalars.map(DisplayWidth.columns).reduce(0, +))
  }
}
