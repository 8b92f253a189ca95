import Testing

@testable import YAMLFiles

@Suite struct YAMLTextTests {
  @Test func writesWhatPeopleWouldWrite() throws {
    let value = YAMLValue.mapping([
      .init("department", .text("市科协")), .init("department-code", .text("0123")), .init("year", .plain("2020")),
      .init("basis", .list([.text("财预〔2020〕10号: 办法"), .text("yes")])), .init("steps", .list([])),
      .init("tasks", .list([.mapping([.init("name", .text("甲")), .init("goal", .text("一\n二"))])])),
    ])
    #expect(
      try YAMLText.text(value) == """
        department: 市科协
        department-code: "0123"
        year: 2020
        basis:
        - '财预〔2020〕10号: 办法'
        - "yes"
        steps: []
        tasks:
        - name: 甲
          goal: "一\\n二"

        """
    )
  }

  @Test(arguments: [
    "", " ", "~", "null", "- a", "#", "a # b", "a: b", "'", "\"", "\\", "\\n", "一\r\n二", "\t", "{a}", "[", "&a", "*a",
    "!t",
    "%", "@", "`", "| x", "> y", "\u{FEFF}x", "\u{2028}", "\u{85}", "\u{7}", "😀", "a\n", "\n\n a\n b", "=1+1", "---",
    "...",
    "--- a", "\u{FFFE}", "\u{10FFFF}", "？ 问", "? q", "长　空格", ":", "a:", "1e3", "0x1F", "12:30:00",
  ])
  func textComesBackAsItWas(text: String) throws {
    let written = try YAMLText.text(.mapping([.init("k", .text(text)), .init("l", .list([.text(text), .text("x")]))]))
    let (document, findings) = YAMLDocument.readCollecting(Array(written.utf8), file: "a.yaml")
    #expect(findings.isEmpty)
    #expect(document?.root["k"]?.text == text)
    #expect(document?.root["l"]?.elements?.map(\.text) == [text, "x"])
  }

  @Test func everyCharacterComesBack() throws {
    let all = (1...0xFFFF).compactMap { Unicode.Scalar($0) }
    for start in stride(from: 0, to: all.count, by: 16) {
      let scalars = all[start..<min(all.count, start + 16)]
      let text = String(String.UnicodeScalarView(scalars))
      let written = try YAMLText.text(.mapping([.init("k", .text(text))]))
      let read = YAMLDocument.readCollecting(Array(written.utf8), file: "a.yaml").document?.root["k"]?.text
      #expect(read.map { Array($0.unicodeScalars) } == Array(scalars))
    }
  }
}
