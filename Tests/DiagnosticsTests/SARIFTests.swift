import Diagnostics
import Testing

/// What a reader of SARIF 2.1.0 relies on.
@Suite struct SARIFTests {
  private static let message = Wording(zh: "方向写反", en: "wrong way round")
  private static let rule = SARIFLog.Rule(
    code: "L23",
    name: Wording(zh: "成本方向", en: "cost"),
    about: Wording(zh: "查方向", en: "looks at the direction"),
    help: Wording(zh: "改为≤", en: "write ≤"),
    severity: .error
  )

  private func text(_ findings: [Finding], silenced: [SilencedFinding] = []) -> String {
    SARIFLog(program: "jixiao", version: "1", rules: [Self.rule], findings: findings, silenced: silenced)
      .json(in: .chinese).text
  }

  private func finding(_ severity: Severity, at place: SourcePlace?, code: String = "L23") -> Finding {
    Finding(code: code, severity: severity, place: place, message: Self.message)
  }

  @Test func namesVersionAndTool() {
    let log = text([])
    #expect(log.contains("\"version\": \"2.1.0\""))
    #expect(log.contains("\"name\": \"jixiao\""))
    #expect(log.contains("\"results\": []"))
  }

  @Test func aPlaceInATextIsARegion() {
    let log = text([finding(.error, at: SourcePlace(file: "自评 a/x.csv", line: 3, column: 5, length: 2))])
    #expect(log.contains("\"uri\": \"%E8%87%AA%E8%AF%84%20a/x.csv\""))
    #expect(log.contains("\"startLine\": 3") && log.contains("\"startColumn\": 5") && log.contains("\"endColumn\": 7"))
    #expect(log.contains("\"columnKind\": \"unicodeCodePoints\""))
    #expect(!log.contains("logicalLocations"))
  }

  @Test(arguments: [
    (DocumentArea.sheet("指标", position: 2), "sheet", "自评.xlsx 指标!E3"), (.table(4), "table", "自评.xlsx 表4第3行第5列"),
    (.page(2), "page", "自评.xlsx 第2页第3行"), (.paragraph(7), "paragraph", "自评.xlsx 第7段"),
  ])
  func aPlaceInADocumentIsALogicalLocation(area: DocumentArea, kind: String, name: String) {
    let log = text([finding(.error, at: SourcePlace(file: "自评.xlsx", in: area, line: 3, column: 5))])
    #expect(log.contains("\"kind\": \"\(kind)\"") && log.contains("\"fullyQualifiedName\": \"\(name)\""))
    #expect(!log.contains("\"region\""))
  }

  @Test(arguments: [(Severity.info, "note"), (.warning, "warning"), (.error, "error")])
  func severityIsLevel(severity: Severity, level: String) {
    #expect(text([finding(severity, at: nil)]).contains("\"ruleId\": \"L23\",\n          \"level\": \"\(level)\""))
  }

  @Test func onlyRulesWithResultsAreDescribed() {
    #expect(text([finding(.error, at: nil)]).contains("\"id\": \"L23\""))
    #expect(!text([finding(.error, at: nil, code: "E0203")]).contains("\"id\": \"L23\""))
  }

  @Test func silencedFindingsAreSuppressedResults() {
    let log = text([], silenced: [SilencedFinding(finding(.error, at: nil), reason: "合同已定")])
    #expect(log.contains("\"kind\": \"external\"") && log.contains("\"justification\": \"合同已定\""))
  }
}
