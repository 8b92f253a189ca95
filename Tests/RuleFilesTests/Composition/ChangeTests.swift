import Diagnostics
import RuleFiles
import ScoringCore
import Testing

/// What a rule file says differently for some years, and the years it is made for.
struct ChangeTests {
  private func load(_ text: String, year: Int?, base: String = BaseRules.text) throws -> LoadedRules {
    try RuleLoader.forTests(["base.yaml": base, "x.yaml": BaseRules.childHead + text])
      .load("x.yaml", options: RuleLoadingOptions(year: year))
  }

  private static let changes = [
    "  - {from: 2022, to: 2023, rounding: {places: 3}}\n", "  - {to: 2020, rounding: {places: 0}}\n",
    "  - {from: 2022, rounding: {places: 4, mode: up}}\n", "  - {from: 2023, to: 2023, rounding: {places: 1}}\n",
  ]

  /// In whatever order they are written, the later and the shorter has the last word.
  @Test(arguments: [
    (nil, 2, Rounding.Mode.halfUp), (2019, 0, .halfUp), (2020, 0, .halfUp), (2021, 2, .halfUp), (2022, 3, .up),
    (2023, 1, .up),
    (2024, 4, .up),
  ])
  func theChangesOfTheYearApply(year: Int?, places: Int, mode: Rounding.Mode) throws {
    for lines in [Self.changes, Self.changes.reversed()] {
      let rules = try load("changes:\n" + lines.joined(), year: year).ruleSet
      #expect(rules.scoring.rounding == Rounding(places: places, mode: mode, stage: .indicator))
      #expect(rules.id == "child" && rules.name == "地方规则")
    }
  }

  @Test func theRuleSetTellsItsChanges() throws {
    let rules = try load("changes:\n" + Self.changes.joined(), year: 2022).ruleSet
    #expect(rules.composition.changes.map(\.years.text) == ["–2020", "2022–", "2022–2023", "2023"])
    #expect(rules.composition.changes.map(\.applies) == [false, true, true, false])
    #expect(rules.composition.changes[1].note.place == SourcePlace(file: "x.yaml", line: 9, column: 12, length: 4))
  }

  @Test func aChangeOfTheParentComesBeforeTheChildsOwnKeys() throws {
    let base = BaseRules.text + "\nchanges:\n  - {from: 2021, rounding: {places: 4, mode: down}}\n"
    let rules = try load("rounding: {mode: up}\n", year: 2021, base: base).ruleSet
    #expect(rules.scoring.rounding == Rounding(places: 4, mode: .up, stage: .indicator))
    #expect(rules.composition.changes.map(\.note.place.file) == ["base.yaml"])
  }

  @Test func aChangeNamesElementsAndTakesThemOut() throws {
    let text = """
      changes:
        - from: 2021
          project:
            categories:
              - {name: 效益指标, removed: true}
              - {name: 满意度指标, points: 30}
      """
    #expect(try load(text, year: 2021).ruleSet.categories.map(\.name) == ["产出指标", "满意度指标"])
    #expect(try load(text, year: 2020).ruleSet.categories.map(\.name) == ["产出指标", "效益指标"])
  }

  @Test func aChangeMayBeOfAParametersValue() throws {
    let text = "parameters: {first: 2021}\nchanges:\n  - {from: $first, rounding: {places: 1}}\n"
    #expect(try load(text, year: 2021).ruleSet.scoring.rounding.places == 1)
    #expect(try load(text, year: 2020).ruleSet.scoring.rounding.places == 2)
  }

  /// In a change nothing is missing; but what is there must be right, be it for another year.
  @Test(arguments: [
    ("{from: 2021}", []), ("{}", []), ("{from: 2021, project: {points: ‸一百}}", ["R0103"]),
    ("{from: 2021, ‸name: 新}", ["R0101"]), ("{from: 2021, ‸extends: cn-2020}", ["R0101"]),
    ("{from: ‸去年, rounding: {places: 1}}", ["R0103"]), ("{from: ‸20200}", ["R0106"]),
    ("{from: 2021, to: ‸2020}", ["R0182"]),
    ("{from: 2021, scoring: {at-least: {curve: ‸{}}}}", ["R0105"]),
    ("{from: 2021, project: {categories: [‸{points: 3}]}}", ["R0102"]),
    ("{from: 2021, department: {combine: mean, source: form}}", []), ("{from: 2021, source: ‸from}", ["R0122"]),
    ("‸5", ["R0103"]), ("‸[]", ["R0103"]), ("{project: ‸5}", ["R0103"]),
  ])
  func aChangeIsCheckedForWhatItSays(change: String, codes: [String]) {
    let marked = MarkedText(BaseRules.childHead + "changes:\n  - \(change)\n")
    let findings = RuleLoader.findings(in: marked.text, with: ["base.yaml": BaseRules.text])
    #expect(findings.map(\.code) == codes)
    if let place = findings.first?.place {
      #expect(place.line == marked.line)
      #expect(place.column == marked.column)
    }
  }

  /// What only the merged file can show is shown for the years that it concerns.
  @Test func sumsAreCheckedInTheYearOfTheChange() throws {
    let text = "changes:\n  - {from: 2021, project: {points: 90}}\n"
    #expect(try load(text, year: 2020).findings.isEmpty)
    let error = #expect(throws: UnusableInput.self) { try load(text, year: 2021) }
    #expect(error?.findings.map(\.code) == ["R0131"])
    #expect(try load(text, year: nil).ruleSet.composition.telltaleYears == [2021])
  }

  @Test(arguments: [
    ("", "", []), ("valid: {from: 2020, to: 2024}\n", "", []), ("", "{}", [1949]),
    ("valid: {from: 2020}\n", "{from: 2018}", [2020]), ("", "{from: 2021, to: 2022}", [2021, 2022, 2023]),
    ("valid: {from: 2020, to: 2022}\n", "{from: 2022, to: 2023}", [2020, 2022]),
  ])
  func aFewYearsShowAllThatCanBe(valid: String, change: String, years: [Int]) throws {
    let text = valid + (change.isEmpty ? "" : "changes:\n  - \(change)\n")
    #expect(try load(text, year: nil).ruleSet.composition.telltaleYears == years)
  }

  @Test func twoChangesOfTheSameYearsAreAConflict() {
    let findings = RuleLoader.findings(
      in: BaseRules.childHead
        + "changes:\n  - {from: 2021}\n  - {from: 2022}\n  - {from: 2021, rounding: {places: 1}}\n",
      with: ["base.yaml": BaseRules.text]
    )
    #expect(findings.map(\.code) == ["R0183"])
    #expect(findings.first?.place?.line == 9)
    #expect(findings.first?.notes.map { $0.place?.line } == [7])
  }

  @Test(arguments: [
    ("{from: 2020, to: 2024}", 2019, false), ("{from: 2020, to: 2024}", 2020, true),
    ("{from: 2020, to: 2024}", 2024, true),
    ("{from: 2020, to: 2024}", 2025, false), ("{from: 2020}", 2100, true), ("{to: 2020}", 1999, true),
    ("{to: 2020}", 2021, false),
    ("{}", 2021, true),
  ])
  func aYearOutsideItsValidityIsAWarning(valid: String, year: Int, isInside: Bool) throws {
    let loaded = try load("valid: \(valid)\n", year: year)
    #expect(loaded.findings.map(\.code) == (isInside ? [] : ["R0181"]))
    #expect(loaded.findings.allSatisfy { $0.severity == .warning && $0.place?.text == "x.yaml:6:8" })
  }

  @Test func theValidityIsKeptWithItsSource() throws {
    let rules = try load("valid: {from: 2020, source: form}\n", year: nil).ruleSet
    #expect(rules.composition.validity?.years == YearRange(from: 2020))
    #expect(rules.composition.validity?.note.citation?.document == "某表")
  }

  @Test func reversedValidityIsAMistake() {
    let findings = RuleLoader.findings(
      in: BaseRules.childHead + "valid: {from: 2024, to: 2020}\n",
      with: ["base.yaml": BaseRules.text]
    )
    #expect(findings.map(\.code) == ["R0182"])
  }
}
