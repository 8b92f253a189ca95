import Diagnostics
import Testing

/// A finding as a person reads it.
@Suite struct FindingTextTests {
  private func finding(
    _ line: String?,
    column: Int? = 1,
    length: Int = 1,
    help: Wording? = nil,
    notes: [Finding.Note] = []
  ) -> Finding {
    Finding(
      code: "R0112",
      severity: .error,
      place: SourcePlace(file: "rules/city.yaml", line: 14, column: column, length: length),
      message: Wording(
        zh: "一级指标“产出指标”的分值合计 55，不是 50",
        en: "weights in category '产出指标' add up to 55, not 50"
      ),
      help: help,
      notes: notes,
      excerpt: line
    )
  }

  /// The caret line below `line`, without the gutter.
  private func caretLine(_ line: String, column: Int, length: Int = 1, width: Int = 100) -> String {
    let text = finding(line, column: column, length: length).text(in: .english, excerptWidth: width)
    return String(text.split(separator: "\n")[2].dropFirst(8))
  }

  private let complete = (
    help: Wording(zh: "把一个分值减 5", en: "lower one weight by 5"),
    note: Finding.Note(
      place: SourcePlace(file: "rules/city.yaml", line: 6, column: 11),
      message: Wording(zh: "一级指标分值在这里设定", en: "category weight is set here")
    )
  )

  @Test func standsAsACompilerWouldPrintItInEnglish() {
    let text = finding("    weight: 15", column: 13, length: 2, help: complete.help, notes: [complete.note])
      .text(in: .english)
    #expect(
      text == """
        rules/city.yaml:14:13: error[R0112]: weights in category '产出指标' add up to 55, not 50
           14 |     weight: 15
              |             ^~
        rules/city.yaml:6:11: note: category weight is set here
        help: lower one weight by 5
        """
    )
  }

  @Test func standsAsACompilerWouldPrintItInChinese() {
    let text = finding("    weight: 15", column: 13, length: 2, help: complete.help, notes: [complete.note])
      .text(in: .chinese)
    #expect(
      text == """
        rules/city.yaml:14:13: error[R0112]: 一级指标“产出指标”的分值合计 55，不是 50
           14 |     weight: 15
              |             ^~
        rules/city.yaml:6:11: 另见：一级指标分值在这里设定
        建议：把一个分值减 5
        """
    )
  }

  @Test func needsNeitherPlaceNorExcerpt() {
    let message = Wording(zh: "没有规则集", en: "there is no rule set")
    let bare = Finding(code: "C0001", severity: .warning, place: nil, message: message)
    #expect(bare.text(in: .english) == "warning[C0001]: there is no rule set")
    #expect(bare.text(in: .chinese) == "warning[C0001]: 没有规则集")
    #expect(finding(nil).text(in: .english).split(separator: "\n").count == 1)
  }

  @Test func showsALineWithoutACaretWhenNoColumnIsKnown() {
    let text = finding("    weight: 15", column: nil).text(in: .english)
    #expect(
      text == """
        rules/city.yaml:14: error[R0112]: weights in category '产出指标' add up to 55, not 50
           14 |     weight: 15
        """
    )
  }

  struct Caret: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let line: String
    let column: Int
    var length = 1
    let expected: String
  }

  @Test(arguments: [
    Caret(testDescription: "under ASCII", line: "abc", column: 2, expected: " ^"),
    Caret(testDescription: "behind two wide characters", line: "分值: 15", column: 5, expected: "      ^"),
    Caret(testDescription: "under two wide characters", line: "- 分值", column: 3, length: 2, expected: "  ^~~~"),
    Caret(testDescription: "under one wide character", line: "分值", column: 2, expected: "  ^~"),
    Caret(testDescription: "behind full-width signs", line: "≥９５％", column: 4, expected: "     ^~"),
    Caret(testDescription: "behind a combining accent", line: "e\u{301}x", column: 3, expected: " ^"),
    Caret(testDescription: "behind a tab, shown as one blank", line: "\tx", column: 2, expected: " ^"),
    Caret(testDescription: "at the end of the line", line: "abc", column: 4, expected: "   ^"),
    Caret(testDescription: "no further than the end of the line", line: "abc", column: 99, expected: "   ^"),
    Caret(testDescription: "in an empty line", line: "", column: 1, expected: "^"),
    Caret(testDescription: "over no more than the line has", line: "abc", column: 2, length: 50, expected: " ^~"),
  ])
  func putsTheCaret(_ caret: Caret) {
    #expect(caretLine(caret.line, column: caret.column, length: caret.length) == caret.expected)
  }

  @Test func showsATabAsOneBlankSoThatTheCaretStandsBelow() {
    let lines = finding("\ta\tb", column: 4).text(in: .english).split(separator: "\n")
    #expect(lines[1] == "   14 |  a b")
    #expect(lines[2] == "      |    ^")
  }

  @Test func showsNoControlCharacterOfTheUsersFile() {
    let line = finding("a\u{1B}[31mb\u{202E}c", column: 1).text(in: .english).split(separator: "\n")[1]
    #expect(line == "   14 | a[31mbc")
  }

  @Test func keepsCombiningMarksInTheExcerpt() {
    let line = finding("e\u{301}x", column: 3).text(in: .english).split(separator: "\n")[1]
    #expect(Array(line.unicodeScalars.suffix(3)) == ["e", "\u{301}", "x"])
  }

  @Test func cutsALongLineAroundTheCaret() {
    let line = String(repeating: "a", count: 300) + "X" + String(repeating: "b", count: 300)
    let lines = finding(line, column: 301).text(in: .english, excerptWidth: 40).split(separator: "\n")
    #expect(lines[1] == "   14 | " + String(repeating: "a", count: 20) + "X" + String(repeating: "b", count: 19))
    #expect(lines[2] == "      | " + String(repeating: " ", count: 20) + "^")
  }

  @Test(arguments: [1, 40, 150, 290, 300])
  func keepsALongChineseLineWithinTheWidth(column: Int) {
    let line = String(repeating: "绩", count: 300)
    let lines = finding(line, column: column, length: 2).text(in: .english, excerptWidth: 60).split(separator: "\n")
    let shown = lines[1].dropFirst(8)
    #expect(DisplayWidth.columns(of: shown) <= 60)
    #expect(DisplayWidth.columns(of: lines[2].dropFirst(8)) <= 60)
  }

  @Test func cutsALongLineThatHasNoCaret() {
    let line = String(repeating: "绩", count: 300)
    let shown = finding(line, column: nil).text(in: .english, excerptWidth: 60).split(separator: "\n")[1].dropFirst(8)
    #expect(shown == String(repeating: "绩", count: 30))
  }

  @Test(arguments: zip(Severity.allCases, ["36", "33", "31"]))
  func coloursOnlyTheLabel(severity: Severity, colour: String) {
    let message = Wording(zh: "消息", en: "message")
    let finding = Finding(code: "C0001", severity: severity, place: nil, message: message)
    #expect(
      finding.text(in: .english, style: .coloured) == "\u{1B}[1;\(colour)m\(severity.rawValue)[C0001]\u{1B}[0m: message"
    )
  }
}
