import Diagnostics
import Testing

@Suite struct ProblemTests {
  private struct EmptyTable: Problem {
    let code = "T0001"
    let severity = Severity.warning
    var message: Wording { Wording(zh: "表中没有数据", en: "the table has no rows") }
  }

  @Test func becomesAFindingAtItsPlace() {
    let place = SourcePlace(file: "a.csv", line: 1)
    let note = Finding.Note(place: nil, message: Wording(zh: "注", en: "note"))
    let finding = EmptyTable().finding(at: place, excerpt: "项目编码", notes: [note])
    #expect(finding.code == "T0001")
    #expect(finding.severity == .warning)
    #expect(finding.place == place)
    #expect(finding.excerpt == "项目编码")
    #expect(finding.notes == [note])
    #expect(finding.help == nil)
    #expect(Language.allCases.map(finding.message.text) == ["表中没有数据", "the table has no rows"])
  }
}
