import Diagnostics
import RuleFiles
import ScoringCore
import Testing

/// Parameters of rule files: where they may stand, who gives them a value, and what is said about the useless ones.
struct ParameterTests {
  private func load(_ text: String, _ parameters: [String: String] = [:]) throws -> LoadedRules {
    try RuleLoader.forTests(["base.yaml": BaseRules.text, "x.yaml": BaseRules.childHead + text])
      .load("x.yaml", options: RuleLoadingOptions(parameters: parameters))
  }

  private static let threshold = """
    parameters: {pass-threshold: 60%}
    scoring:
      at-least: {curve: {proportional-from: $pass-threshold}}

    """

  @Test func theDefaultStandsWhereNothingElseIsGiven() throws {
    let loaded = try load(Self.threshold)
    #expect(try loaded.ruleSet.scoring.methods.atLeast.curve.rate(at: Ratio(8, over: 10)) == Ratio(1, over: 2))
    #expect(
      loaded.ruleSet.composition.parameters == [
        RuleParameter(
          name: "pass-threshold",
          value: "60%",
          standard: "60%",
          place: SourcePlace(file: "x.yaml", line: 6, column: 30, length: 3)
        )
      ]
    )
    #expect(loaded.findings.isEmpty)
  }

  @Test func aGivenValueGoesFirst() throws {
    let rules = try load(Self.threshold, ["pass-threshold": "50%"]).ruleSet
    #expect(try rules.scoring.methods.atLeast.curve.rate(at: Ratio(8, over: 10)) == Ratio(3, over: 5))
    #expect(rules.composition.parameters.map(\.value) == ["50%"])
    #expect(rules.composition.parameters.map(\.standard) == ["60%"])
  }

  @Test func aChildChangesADefaultOfItsParent() throws {
    let parent = BaseRules.childHead + Self.threshold
    let child = """
      id: grandchild
      version: "1"
      name: 县级规则
      status: assumed
      extends: y.yaml
      parameters: {pass-threshold: 20%}
      """
    let rules = try RuleLoader.forTests(["base.yaml": BaseRules.text, "y.yaml": parent, "x.yaml": child]).load("x.yaml")
    #expect(try rules.scoring.methods.atLeast.curve.rate(at: Ratio(6, over: 10)) == Ratio(1, over: 2))
    #expect(rules.composition.parameters.map(\.place.file) == ["x.yaml"])
  }

  /// A name that elements of a list are merged by, a word, points, a text.
  @Test func anyScalarMayBeAParameter() throws {
    let rules = try load(
      """
      parameters: {benefit: 效益指标, half: 25, mode: up, alias: 成效}
      project:
        categories:
          - {name: $benefit, points: $half, aliases: [$alias]}
      rounding: {mode: $mode}
      """,
      ["half": "30"]
    ).ruleSet
    #expect(rules.categories.map(\.name) == ["产出指标", "效益指标"])
    #expect(rules.categories[1].aliases == ["成效"])
    #expect(rules.scoring.rounding.mode == .up)
  }

  @Test func whatIsInQuotesIsText() throws {
    let rules = try load("grades:\n  - {name: \"$优\", from: 70}\n").ruleSet
    #expect(rules.grades.last?.name == "$优")
  }

  @Test func anUnknownParameterIsReportedOnceWithASuggestion() throws {
    let findings = RuleLoader.findings(
      in: BaseRules.childHead + Self.threshold.replacing("$pass-threshold", with: "$pas-threshold"),
      with: ["base.yaml": BaseRules.text]
    )
    #expect(findings.map(\.code) == ["R0173", "R0171"])
    #expect(findings[1].place == SourcePlace(file: "x.yaml", line: 8, column: 41, length: 14))
    #expect(findings[1].help?.english == "did you mean '$pass-threshold'?")
  }

  @Test func aValueThatNobodyDeclaresIsRefused() throws {
    let error = #expect(throws: UnusableInput.self) { try load(Self.threshold, ["pass-treshold": "50%"]) }
    #expect(error?.findings.map(\.code) == ["R0172"])
    #expect(error?.findings.first?.help?.english == "did you mean 'pass-threshold'?")
  }

  @Test func aParameterThatNobodyReadsIsAWarning() throws {
    let loaded = try load("parameters: {spare: 1}\n")
    #expect(loaded.findings.map(\.code) == ["R0173"])
    #expect(loaded.findings.map(\.severity) == [.warning])
    #expect(loaded.findings.first?.place?.text == "x.yaml:6:14")
  }

  @Test func aWrongValueIsReportedWhereItIsUsedAndSaysWhereItComesFrom() throws {
    let error = #expect(throws: UnusableInput.self) { try load(Self.threshold, ["pass-threshold": "130%"]) }
    #expect(
      error?.findings.map { $0.text(in: .english) } == [
        """
        x.yaml:8:41: error[R0106]: '130%' is not within 0% to 100%
            8 |   at-least: {curve: {proportional-from: $pass-threshold}}
              |                                         ^~~~~~~~~~~~~~~
        note: parameter 'pass-threshold' was given as '130%'
        """
      ]
    )
    let standard = RuleLoader.findings(
      in: BaseRules.childHead + Self.threshold.replacing("60%", with: "六成"),
      with: ["base.yaml": BaseRules.text]
    )
    #expect(standard.map(\.code) == ["R0103"])
    #expect(standard.first?.notes.map { $0.place?.text } == ["x.yaml:6:30"])
  }

  @Test(arguments: ["{甲: 1}", "{a b: 1}", "{a: [1]}", "{a: }", "[a]", "a"])
  func parametersAreNamesWithValues(written: String) {
    let findings = RuleLoader.findings(
      in: BaseRules.childHead + "parameters: \(written)\n",
      with: ["base.yaml": BaseRules.text]
    )
    #expect(findings.filter { $0.severity == .error }.map(\.code) == ["R0103"])
  }

  /// What a parent that is not there might have declared is not missed.
  @Test func aMissingParentMayDeclareIt() {
    let findings = RuleLoader.findings(in: BaseRules.childHead + "rounding: {places: $places}\n")
    #expect(findings.map(\.code) == ["R0111"])
  }
}
