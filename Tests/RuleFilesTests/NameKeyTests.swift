import Testing

@testable import RuleFiles

@Suite struct NameKeyTests {
  private static let pieces = [
    "产出", "指标", "指", "标", "(", "（", "50分", "）", "1", "：", ":", ".", "、", "．", " ", "\u{3000}", "\n", "\t", "。", "，",
    ";", "“", "天数", "A", "①", "\u{A0}", "\u{200B}",
  ]

  /// Names of plain scalars and all others are taken apart in two ways; one é more or less must make no difference.
  @Test func doesNotDependOnForeignLetters() {
    var random = ShuffleSource(state: 7)
    for _ in 0..<5_000 {
      let text = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        Self.pieces.randomElement(using: &random) ?? ""
      }.joined()
      #expect(NameKey.word(text + "é") == NameKey.word(text) + "é")
      #expect(NameKey.indicator(text + "甲é") == NameKey.indicator(text + "甲") + "é", "\(text)")
      #expect(NameKey.category("é甲" + text) == "é" + NameKey.category("甲" + text), "\(text)")
    }
  }

  @Test func leavesOutWhatDoesNotTellNamesApart() {
    #expect(NameKey.category("产出指标(50分)") == "产出")
    #expect(NameKey.category(" 产出 指标 （50 分）") == "产出")
    #expect(NameKey.category("指标") == "指标")
    #expect(NameKey.indicator("指标1：开放 天数") == "开放天数")
    #expect(NameKey.indicator("标准化率（%）") == "标准化率（%）")
    #expect(NameKey.word("基本达成，并有“一定”效果。") == "基本达成并有一定效果")
  }
}
