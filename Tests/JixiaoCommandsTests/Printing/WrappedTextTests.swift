import Testing

@testable import JixiaoCommands

struct WrappedTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let lines: [String]
  }

  @Test(arguments: [
    Case(testDescription: "empty", text: "", lines: [""]),
    Case(testDescription: "words", text: "one two three", lines: ["one two", "three"]),
    Case(testDescription: "Chinese", text: "一二三四五六", lines: ["一二三四", "五六"]),
    Case(testDescription: "a mark stays behind its character", text: "一二三四，五", lines: ["一二三", "四，五"]),
    Case(testDescription: "a bracket stays before its character", text: "一二三（四）", lines: ["一二三", "（四）"]),
    Case(testDescription: "a long word is not broken", text: "rules/cn-2020.yaml", lines: ["rules/cn-2020.yaml"]),
    Case(testDescription: "mixed", text: "用 jixiao 看", lines: ["用", "jixiao", "看"]),
  ])
  func breaks(_ test: Case) {
    #expect(WrappedText.lines(test.text, width: 8) == test.lines)
  }
}
