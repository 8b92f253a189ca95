import Diagnostics
import Testing

@Suite struct JSONTextTests {
  @Test(arguments: [
    ("plain 绩效", "\"plain 绩效\""), ("", "\"\""), ("a\"b", "\"a\\\"b\""), ("a\\b", "\"a\\\\b\""),
    ("a\nb\r\tc", "\"a\\nb\\r\\tc\""), ("\r\n", "\"\\r\\n\""), ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\\u007f\""),
    ("\u{2028}\u{2029}", "\"\\u2028\\u2029\""), ("\u{8}", "\"\\u0008\""), ("</script>", "\"</script>\""),
    ("e\u{301}", "\"e\u{301}\""), ("😀", "\"😀\""), ("\"\u{301}", "\"\\\"\u{301}\""),
  ])
  func escapes(text: String, expected: String) {
    #expect(Array(JSONValue.string(text).text.unicodeScalars) == Array((expected + "\n").unicodeScalars))
  }

  @Test func escapesMemberNamesToo() {
    #expect(JSONValue.object([JSONMember("a\"", .null)]).text == "{\n  \"a\\\"\": null\n}\n")
  }

  @Test(arguments: [
    (JSONValue.null, "null"), (.bool(true), "true"), (.bool(false), "false"), (.integer(-3), "-3"),
    (.number("8.50"), "8.50"),
    (.array([]), "[]"), (.object([]), "{}"), (.optional(nil), "null"), (.optional("x"), "\"x\""),
  ])
  func writesEachKindOfValue(value: JSONValue, expected: String) {
    #expect(value.text == expected + "\n")
  }

  @Test func indentsByTwoAndKeepsTheOrderOfMembers() {
    let value: JSONValue = ["b": [.integer(1), []], "a": ["c": .object([]), "d": [[]]]]
    #expect(
      value.text == """
        {
          "b": [
            1,
            []
          ],
          "a": {
            "c": {},
            "d": [
              []
            ]
          }
        }

        """
    )
  }

  @Test func findingHasAStableForm() {
    let finding = Finding(
      code: "E0201",
      severity: .error,
      place: SourcePlace(file: "indicators.csv", line: 17, column: 40),
      message: Wording(zh: "年度指标值为空", en: "the target is empty"),
      help: Wording(zh: "补填", en: "fill in")
    )
    #expect(
      finding.json(in: .english).text == """
        {
          "code": "E0201",
          "severity": "error",
          "message": "the target is empty",
          "help": "fill in",
          "source": {
            "file": "indicators.csv",
            "line": 17,
            "column": 40
          }
        }

        """
    )
  }

  @Test func findingWithoutAPlaceHasNullAsItsSource() {
    let finding = Finding(code: "E1", severity: .info, place: nil, message: Wording(zh: "甲", en: "a"))
    let expected: JSONValue = ["code": "E1", "severity": "info", "message": "甲", "help": .null, "source": .null]
    #expect(finding.json(in: .chinese) == expected)
    let file = SourcePlace(file: "x.csv").json
    #expect(file == ["file": "x.csv", "line": .null, "column": .null])
  }
}
