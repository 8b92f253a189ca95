import Diagnostics
import Testing
import YAMLFiles

/// What is read from files that are in order, and where it stands.
struct YAMLTreeTests {
  private func read(_ text: String) throws -> YAMLNode {
    try YAMLDocument.read(text: text, file: "x.yaml").root
  }

  @Test func everyNodeKnowsItsPlaceInScalars() throws {
    let root = try read("规则:\n  - 名称: 预算执行率\n    分值: \"10\"\n")
    let rule = try #require(root["规则"]?.elements?.first?.entries)
    #expect(rule.map(\.key) == ["名称", "分值"])
    #expect(rule[0].keyPlace == SourcePlace(file: "x.yaml", line: 2, column: 5, length: 2))
    #expect(rule[0].value.place == SourcePlace(file: "x.yaml", line: 2, column: 9, length: 5))
    #expect(rule[1].value.place == SourcePlace(file: "x.yaml", line: 3, column: 9, length: 4))
    #expect(rule[1].value.content == .scalar(YAMLScalar("10", isQuoted: true)))
  }

  @Test func scalarsStayAsTheyAreWritten() throws {
    let root = try read("a: ≥95%\nb: 1.50\nc: 是\nd: yes\n")
    #expect(root.entries?.map(\.value.text) == ["≥95%", "1.50", "是", "yes"])
  }

  @Test(arguments: ["", "# nothing\n", "---\n", "~", "null"])
  func nothingIsNull(text: String) throws {
    #expect(try read(text).isNull)
    #expect(try read(text).text == nil)
  }

  @Test func quotedNothingIsText() throws {
    #expect(try read("''").text == "")
    #expect(try read("'~'").text == "~")
  }

  @Test func aliasesRepeatWhatTheyName() throws {
    let root = try read("a: &x [1, 2]\nb: *x\n")
    #expect(root["b"]?.elements?.map(\.text) == ["1", "2"])
    #expect(root["b"]?.elements?.first?.place.line == 1)
  }

  @Test func aMarkOfByteOrderIsSkipped() throws {
    let root = try read("\u{FEFF}名称: 甲\n")
    #expect(root.entries?.first?.key == "名称")
    #expect(root.entries?.first?.keyPlace.column == 1)
  }

  @Test(arguments: ["a: 1\r\nb: 2\r\n", "a: 1\rb: 2\r", "a: 1\nb: 2"])
  func everyKindOfLineEndCounts(text: String) throws {
    let root = try read(text)
    #expect(root["b"]?.place == SourcePlace(file: "x.yaml", line: 2, column: 4))
  }

  @Test func aScalarOfSeveralLinesIsCoveredToTheEndOfItsFirst() throws {
    let root = try read("a: 一二\n  三四\nb: 1\n")
    #expect(root["a"]?.text == "一二 三四")
    #expect(root["a"]?.place == SourcePlace(file: "x.yaml", line: 1, column: 4, length: 2))
  }

  @Test func excerptsComeFromTheLinesOfTheFile() {
    let source = SourceText("一\r\n二\n三", file: "x.yaml")
    #expect(source.lines == ["一", "二", "三"])
    #expect(source.excerpt(at: SourcePlace(file: "x.yaml", line: 2)) == "二")
    #expect(source.excerpt(at: SourcePlace(file: "x.yaml", line: 4)) == nil)
    #expect(source.excerpt(at: SourcePlace(file: "y.yaml", line: 1)) == nil)
  }
}
