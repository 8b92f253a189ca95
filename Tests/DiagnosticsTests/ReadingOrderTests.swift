import Diagnostics
import Testing

@Suite struct ReadingOrderTests {
  private func finding(
    _ code: String,
    at place: SourcePlace? = nil,
    _ message: String = "同一句",
    _ severity: Severity = .info
  ) -> Finding {
    Finding(code: code, severity: severity, place: place, message: Wording(zh: message, en: message))
  }

  private func place(_ file: String, _ line: Int? = nil, _ column: Int? = nil) -> SourcePlace {
    SourcePlace(file: file, line: line, column: column)
  }

  @Test func ordersByPlaceThenCodeThenMessage() {
    let ordered = [
      finding("Z9"), finding("A1", at: place("a.csv")), finding("A1", at: place("a.csv", 2)),
      finding("A1", at: place("a.csv", 2, 3)), finding("B1", at: place("a.csv", 2, 3), "甲"),
      finding("B1", at: place("a.csv", 2, 3), "这"), finding("A0", at: place("a.csv", 2, 10)),
      finding("A0", at: place("a.csv", 10, 1)), finding("A0", at: place("b.csv", 1, 1)),
    ]
    for seed in 1..<ordered.count {
      let turned = Array(ordered[seed...] + ordered[..<seed])
      #expect(turned.inReadingOrder() == ordered)
      #expect(Array(turned.reversed()).inReadingOrder() == ordered)
    }
  }

  @Test func saysTheSameOnlyOnce() {
    let first = finding("A1", at: place("a.csv", 2))
    let elsewhere = finding("A1", at: place("a.csv", 3))
    #expect([first, elsewhere, first, first].inReadingOrder() == [first, elsewhere])
    #expect([Finding]().inReadingOrder().isEmpty)
  }

  @Test func knowsWhetherAnErrorIsAmongThem() {
    #expect(![finding("A1", "甲", .warning), finding("A2")].containsErrors)
    #expect([finding("A1"), finding("A2", "甲", .error)].containsErrors)
  }

  @Test func severitiesRiseFromInfoToError() {
    #expect(Severity.allCases.sorted() == [.info, .warning, .error])
    #expect(Severity.allCases.map(\.wording.chinese) == ["提示", "警告", "错误"])
  }

  @Test(arguments: [
    (SourcePlace(file: "a.csv"), "a.csv"), (SourcePlace(file: "a.csv", line: 2), "a.csv:2"),
    (SourcePlace(file: "a.csv", line: 2, column: 7), "a.csv:2:7"), (SourcePlace(file: "a.csv", column: 7), "a.csv"),
  ])
  func writesPlacesAsEditorsDo(place: SourcePlace, text: String) {
    #expect(place.text == text)
  }

  @Test func aPlaceCoversAtLeastOneCharacter() {
    #expect(SourcePlace(file: "a.csv", line: 1, column: 1, length: 0).length == 1)
  }
}
