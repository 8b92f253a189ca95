import Diagnostics
import Testing
import YAMLFiles

/// One small broken file per mistake: what is said and where it points.
struct YAMLProblemTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let code: String
    let at: String

    var testDescription: String { name }
  }

  static let mistakes = [
    Mistake(name: "control character", text: "a: 一\nb: 二\u{7}三\n", code: "Y0003", at: "2:5"),
    Mistake(name: "missing colon", text: "规则: 1\n名称：甲\n分值: 2\n", code: "Y0004", at: "3:1"),
    Mistake(name: "colon in a value", text: "a: b: c\n", code: "Y0004", at: "1:5"),
    Mistake(name: "open bracket", text: "a: [1, 2\nb: 3\n", code: "Y0004", at: "2:2"),
    Mistake(name: "open quote", text: "a: \"一\nb: 3\n", code: "Y0004", at: "3:1"),
    Mistake(name: "tab as indentation", text: "a:\n\tb: 1\n", code: "Y0004", at: "2:1"),
    Mistake(name: "uneven indentation", text: "a:\n    b: 1\n  c: 2\n", code: "Y0004", at: "3:3"),
    Mistake(name: "second document", text: "a: 1\n---\nb: 2\n", code: "Y0005", at: "2:1"),
    Mistake(name: "repeated key", text: "名称: 甲\n分值: 1\n名称: 乙\n", code: "Y0006", at: "3:1"),
    Mistake(name: "list as key", text: "? [1, 2]\n: 3\n", code: "Y0007", at: "1:3"),
    Mistake(name: "unknown alias", text: "a: *b\n", code: "Y0008", at: "1:4"),
    Mistake(name: "alias inside itself", text: "a: &x\n  b: *x\n", code: "Y0009", at: "2:6"),
    Mistake(name: "merge key", text: "a: &x {b: 1}\nc:\n  <<: *x\n", code: "Y0012", at: "3:3"),
    Mistake(name: "tag", text: "a: !!int 3\n", code: "Y0013", at: "1:4"),
  ]

  @Test(arguments: mistakes)
  func saysWhatIsWrongAndWhere(mistake: Mistake) {
    let findings = YAMLDocument.readCollecting(Array(mistake.text.utf8), file: "x.yaml").findings
    #expect(findings.map(\.code) == [mistake.code])
    #expect(findings.first?.place?.text == "x.yaml:" + mistake.at)
    #expect(findings.first?.excerpt != nil)
    #expect(findings.first?.severity == .error)
  }

  @Test(arguments: ["match: *满意度*\n", "match: [*满意度*, 甲]\n", "match: *a*\n"])
  func aPatternWithoutQuotesIsToldToTakeThem(text: String) throws {
    let findings = YAMLDocument.readCollecting(Array(text.utf8), file: "x.yaml").findings
    #expect(findings.map(\.code) == ["Y0004"])
    #expect(try #require(findings.first?.help).chinese.contains("\"*满意度*\""))
  }

  @Test func aByteThatIsNotUTF8IsLocated() {
    let findings = YAMLDocument.readCollecting(Array("a: 一\nb: 二".utf8) + [0xB0, 0xA1], file: "x.yaml").findings
    #expect(findings.map(\.code) == ["Y0002"])
    #expect(findings.first?.place?.text == "x.yaml:2:5")
  }

  @Test func mistakesThatDoNotBreakTheSyntaxAreReportedTogether() {
    let text = "a: 1\na: 2\nb: {c: 1, c: 2}\nd: *e\n"
    let (document, findings) = YAMLDocument.readCollecting(Array(text.utf8), file: "x.yaml")
    #expect(findings.map(\.code) == ["Y0006", "Y0006", "Y0008"])
    #expect(findings.map { $0.place?.line } == [2, 3, 4])
    #expect(document?.root["a"]?.text == "1")
    #expect(throws: UnusableInput.self) { try YAMLDocument.read(text: text, file: "x.yaml") }
  }

  @Test func aRepeatedKeyNamesTheFirst() throws {
    let (_, findings) = YAMLDocument.readCollecting(Array("名称: 甲\n名称: 乙\n".utf8), file: "x.yaml")
    let finding = try #require(findings.first)
    #expect(
      finding.text(in: .english) == """
        x.yaml:2:1: error[Y0006]: key '名称' is written twice
            2 | 名称: 乙
              | ^~~~
        x.yaml:1:1: note: first written here
        help: remove one of them or merge the two
        """
    )
  }

  @Test func aFullWidthColonIsExplained() throws {
    let (_, findings) = YAMLDocument.readCollecting(Array("规则: 1\n名称：甲\n".utf8), file: "x.yaml")
    let finding = try #require(findings.first)
    #expect(finding.help?.chinese.contains("全角冒号") == true)
  }

  @Test func everyProblemIsWordedInBothLanguages() {
    let faults: [YAMLSyntaxFault] = [
      .colonMissing, .colonUnexpected, .indentation, .tab, .bracketOpen, .quoteOpen, .characterUnexpected,
      .dashUnexpected, .other("words"),
    ]
    let problems: [YAMLProblem] =
      [
        .tooLarge(bytes: 2, limit: 1), .notUTF8, .controlCharacter(7), .severalDocuments, .duplicateKey("a"),
        .keyNotText, .unknownAnchor("a"), .aliasInsideItself("a"), .tooDeep(limit: 1), .tooManyNodes(limit: 1),
        .mergeKey, .tag("!a"), .outOfMemory,
      ] + faults.map(YAMLProblem.syntax)
    #expect(Set(problems.map(\.code)).count == 14)
    for problem in problems {
      #expect(!problem.message.chinese.isEmpty)
      #expect(problem.message.english.first?.isUppercase == false || problem.message.english.hasPrefix("YAML"))
      #expect(!problem.message.english.hasSuffix("."))
    }
  }
}
