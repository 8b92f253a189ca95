import Diagnostics
import RuleFiles
import Testing

/// Rule files that cannot be found, or that lead in circles.
struct RuleFileChainTests {
  private func head(_ id: String, extends: String) -> String {
    "id: \(id)\nversion: \"1\"\nname: 规则\nstatus: assumed\nextends: \(extends)\n"
  }

  @Test func aCircleIsReportedWithBothPlaces() throws {
    let findings = RuleLoader.findings(
      in: head("a", extends: "y.yaml"),
      with: ["y.yaml": head("b", extends: "./x.yaml")]
    )
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.code == "R0113")
    #expect(finding.place?.text == "y.yaml:5:10")
    #expect(finding.notes.map { $0.place?.text } == ["x.yaml:5:10"])
  }

  @Test func aFileThatExtendsItselfIsACircle() {
    #expect(RuleLoader.findings(in: head("a", extends: "x.yaml")).map(\.code) == ["R0113"])
  }

  @Test func anUnknownParentIsReportedWithASuggestion() throws {
    let finding = try #require(RuleLoader.findings(in: head("a", extends: "cn-2002")).first)
    #expect(finding.code == "R0112")
    #expect(finding.place?.text == "x.yaml:5:10")
    #expect(finding.help?.english == "did you mean 'cn-2020'?")
  }

  @Test func aMissingParentIsReportedWhereItIsNamed() throws {
    let finding = try #require(RuleLoader.findings(in: head("a", extends: "gone.yaml")).first)
    #expect(finding.code == "R0111")
    #expect(finding.place?.text == "x.yaml:5:10")
    #expect(finding.message.english == "rule file 'gone.yaml' was not found")
  }

  @Test(arguments: [("gone.yaml", "R0111"), ("./gone", "R0111"), ("cn2020", "R0112")])
  func anUnknownNameIsReportedWithoutAFile(name: String, code: String) {
    let error = #expect(throws: UnusableInput.self) { try RuleLoader.forTests().load(name) }
    #expect(error?.findings.map(\.code) == [code])
  }

  @Test func theDepthIsLimited() {
    var files: [String: String] = [:]
    for index in 0..<20 { files["f\(index).yaml"] = head("a", extends: "f\(index + 1).yaml") }
    let findings = RuleLoader.findings(in: head("a", extends: "f0.yaml"), with: files)
    #expect(findings.map(\.code) == ["R0114"])
  }

  @Test func aBombIsRefused() {
    var text = "id: &a0 [哈, 哈, 哈, 哈, 哈, 哈, 哈, 哈, 哈, 哈]\n"
    for level in 1...8 {
      text += "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", "))]\n"
    }
    #expect(RuleLoader.findings(in: text).map(\.code) == ["Y0011"])
  }

  @Test(arguments: ["", "# 空\n", "一段文字\n", "- 1\n"])
  func aFileThatIsNoMappingIsRefused(text: String) {
    #expect(RuleLoader.findings(in: text).map(\.code) == ["R0103"])
  }

  @Test func brokenSyntaxInTheParentIsReportedThere() {
    let findings = RuleLoader.findings(in: head("a", extends: "y.yaml"), with: ["y.yaml": "id: [\n"])
    #expect(findings.map(\.code) == ["Y0004"])
    #expect(findings.first?.place?.file == "y.yaml")
  }
}
