import Testing

@testable import Submissions

@Suite struct NotationRobustnessTests {
  private static let pieces = [
    "≥", "≤", ">", "<", "=", "不低于", "控制在", "以上", "以内", "内", "前", "底", "约", "余", "多", "0", "1", "12", "95", "2020",
    "1,200", ".",
    "0.5", "99999999999999999999", "万", "亿", "千", "百", "%", "‰", "百分之", "百分百", "一", "十", "三", "零", "二〇", "年", "月", "日",
    "号", "个",
    "次", "元", "平方米", "/", "·", "-", "—", "~", "至", "±", "+", "(", "（", ")", "）", "《", "》", "“", "”", ",", "，", "、", "。",
    ":", " ",
    "\n", "\u{3000}", "每", "第", "建设", "完成", "年底", "X", "km", "A", "😀", "e\u{301}", "\u{200B}", "台", "套", "是", "否", "无",
    "×", "*", "扣", "分",
    "上旬", "投诉", "服务", "成", "季度", "上半年", "分之", "点", "岁", "E+04", "×10^9", "×10^99", "/10万", "截至", "次年", "名",
  ]

  @Test(arguments: UInt64(1)...8) func readsAnyMixtureOfPieces(seed: UInt64) {
    var random = SplitMix(state: seed)
    for _ in 0..<1500 {
      let count = Int.random(in: 0...14, using: &random)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      let target = NotationReader.target(text)
      let actual = NotationReader.actual(text)
      #expect(target.raw == text && actual.raw == text)
      #expect(target == NotationReader.target(text))
    }
  }

  @Test func leavesBlanksAtTheEndsOutOfAccount() {
    for text in ["≥95%", "12月", "是/否", "建设科普图书室1个", "无"] {
      #expect(NotationReader.target(" \n" + text + "\u{3000}").reading == NotationReader.target(text).reading)
    }
  }

  @Test func takesVeryLongTextsAsWords() {
    let text = String(repeating: "完成5次，", count: 500_000)
    #expect(NotationReader.actual(text).reading == .qualitative(text))
  }

  @Test func readsDeeplyNestedBrackets() {
    let text = String(repeating: "（5", count: 999)
    #expect(NotationReader.target(text).remarks.contains(.unbalancedBracket))
  }
}
