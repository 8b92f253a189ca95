import Diagnostics
import RuleFiles
import Testing

@Suite struct MissingParentTests {
  /// A parent that is not there hides nothing that is wrong with the file itself, and is no reason to miss its keys.
  @Test func reportsTheFilesOwnMistakesToo() {
    let text = """
      id: x
      version: "1"
      name: 测试
      status: assumed
      extends: cn-1999
      project:
        execution: {denominator: adjustd}
        pionts: 100
      """
    let loader = RuleLoader(readFile: { _ in Array(text.utf8) })
    let error = #expect(throws: UnusableInput.self) { try loader.load("rules/x.yaml") }
    let lines = error?.findings.map { $0.place?.line ?? 0 } ?? []
    #expect(lines == [5, 7, 8])
  }
}
