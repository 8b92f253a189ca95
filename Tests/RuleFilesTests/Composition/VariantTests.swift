import Diagnostics
import RuleFiles
import ScoringCore
import Testing

/// What a rule file says differently for some projects.
struct VariantTests {
  private func load(_ text: String, year: Int? = nil, base: String = BaseRules.text) throws -> LoadedRules {
    try RuleLoader.forTests(["base.yaml": base, "x.yaml": BaseRules.childHead + text])
      .load("x.yaml", options: RuleLoadingOptions(year: year))
  }

  private static let payroll = """
    variants:
      - name: 人员类项目
        types: [人员类]
        match: ["*人员经费*"]
        project:
          categories:
            - {name: 产出指标, points: 70, subcategories: [{name: 数量指标, points: 50}]}
            - {name: 效益指标, points: 20}

    """

  @Test func aVariantIsTheWholeFileWithItsOverlay() throws {
    let rules = try load(Self.payroll).ruleSet
    #expect(rules.scoring.categoryPoints == [60, 30].map { Points(whole: $0) })
    let variant = try #require(rules.composition.variants.first)
    #expect(rules.composition.variants.count == 1)
    #expect(variant.name == "人员类项目")
    #expect(variant.rules.scoring.categoryPoints == [70, 20].map { Points(whole: $0) })
    #expect(variant.rules.id == "child")
    #expect(variant.rules.subcategories(of: 0).map(\.name) == ["数量指标", "质量指标"])
    #expect(variant.rules.scoring.methods == rules.scoring.methods)
    #expect(variant.note.place == SourcePlace(file: "x.yaml", line: 7, column: 11, length: 5))
  }

  @Test(arguments: [
    ("公用经费", "人员类", true), ("公用经费", "人员 类", true), ("公用经费", "公用类", false), ("公用经费", nil, false),
    ("2020年人员经费补助", nil, true), ("人员经费", "公用类", true),
  ])
  func aProjectFitsByTypeOrByName(name: String, type: String?, fits: Bool) throws {
    #expect(try load(Self.payroll).ruleSet.composition.variants[0].fits(name: name, type: type) == fits)
  }

  @Test func aChildChangesAVariantOfItsParentAndAddsOthers() throws {
    let child = """
      variants:
        - {name: 人员类项目, project: {execution: {points: 5}, categories: [{name: 产出指标, points: 75, subcategories: [{name: 质量指标, points: 25}]}]}}
        - {name: 基建, types: [基建类], rounding: {places: 0}}
      """
    let variants = try load(child, base: BaseRules.text + "\n" + Self.payroll).ruleSet.composition.variants
    #expect(variants.map(\.name) == ["人员类项目", "基建"])
    #expect(variants[0].rules.scoring.categoryPoints == [75, 20].map { Points(whole: $0) })
    #expect(variants[0].types == ["人员类"])
    #expect(variants[1].rules.scoring.rounding.places == 0)
  }

  @Test func aChangeMayConcernAVariant() throws {
    let text =
      Self.payroll + """
        changes:
          - {from: 2021, rounding: {places: 1}, variants: [{name: 人员类项目, rounding: {mode: up}}]}
        """
    let rules = try load(text, year: 2021).ruleSet
    #expect(rules.scoring.rounding == Rounding(places: 1, mode: .halfUp, stage: .indicator))
    #expect(
      rules.composition.variants.map(\.rules.scoring.rounding) == [Rounding(places: 1, mode: .up, stage: .indicator)]
    )
  }

  @Test func mistakesInAVariantAreReportedOnce() {
    let text = Self.payroll.replacing("points: 20", with: "points: 25").replacing(
      "name: 数量指标, points: 50",
      with: "name: 数量指标, points: 五"
    )
    let findings = RuleLoader.findings(in: BaseRules.childHead + text, with: ["base.yaml": BaseRules.text])
    #expect(findings.map(\.code) == ["R0131", "R0103"])
    #expect(findings.map { $0.place?.line } == [12, 12])
  }

  /// Each list of variants with the codes of its warnings and their columns in its last line.
  @Test(arguments: [
    // Nothing to be said: narrower ones first, conditions that only overlap.
    (["types: [甲]", "types: [乙]"], []), (["match: [\"*人员*\"]", "match: [\"*经费\"]"], []),
    (["match: [\"*在职人员*\"]", "match: [\"*人员*\"]"], []), (["types: [甲]", "match: [甲]"], []),
    // As a whole.
    (["types: [甲]", "types: [甲]"], ["R0193"]), (["match: [\"*\"]", "types: [甲]"], ["R0193"]),
    (["match: [\"*人员*\"]", "match: [\"*在职人员?\"]"], ["R0193"]), (["match: [\"*?\"]", "match: [\"?*\"]"], ["R0193"]),
    (["match: [甲, 乙]", "match: [\"甲\", \" 乙 \"]"], ["R0193"]),
    // In part.
    (["match: [\"*人员*\"]", "match: [丙, 在职人员]"], ["R0192"]), (["types: [甲]", "types: [甲, 乙]"], ["R0192"]),
    (["types: [乙]", "types: [甲, 甲]"], ["R0192"]), (["types: [乙]", "match: [甲, \"甲*\"]"], ["R0192"]),
  ])
  func whatAnEarlierOneTakesIsAWarning(conditions: [String], codes: [String]) throws {
    let lines = conditions.enumerated().map { "  - {name: 变体\($0.offset), \($0.element), rounding: {places: 0}}\n" }
    let loaded = try load("variants:\n" + lines.joined())
    #expect(loaded.findings.map(\.code) == codes)
    #expect(loaded.findings.allSatisfy { $0.severity == .warning && $0.place?.line == 8 && !$0.notes.isEmpty })
  }

  @Test(arguments: [
    "{name: 甲, types: [甲]}", "{name: 甲, types: [甲], rounding: {places: 2}}",
    "{name: 甲, types: [甲], rounding: {mode: half-up, places: 2}, department: {combine: mean}}",
  ])
  func aVariantThatChangesNothingIsAWarning(variant: String) throws {
    let findings = try load("variants:\n  - \(variant)\n").findings
    #expect(findings.map(\.code) == ["R0194"])
    #expect(findings.map(\.severity) == [.warning])
  }

  /// What a change does for all in one year, the variant still does in the others.
  @Test func aVariantMayBeOvertakenByAChange() throws {
    let text = """
      variants: [{name: 甲, types: [甲], rounding: {places: 0}}]
      changes: [{from: 2022, rounding: {places: 0}}]
      """
    #expect(try load(text, year: 2022).findings.isEmpty)
  }

  @Test(arguments: [
    ("{name: ‸甲, rounding: {places: 0}}", "R0191"), ("{name: 甲, match: [‸\" \"], rounding: {places: 0}}", "R0103"),
    ("‸{types: [甲], rounding: {places: 0}}", "R0102"), ("{name: 甲, types: [甲], rounding: {places: ‸9}}", "R0106"),
    ("{name: 甲, types: [甲], ‸changes: []}", "R0101"), ("{name: ‸甲, removed: true}", "R0108"),
    ("{name: 甲, types: [甲], grades: [{name: ‸中, removed: true}]}", "R0108"),
  ])
  func aBrokenVariantIsRefused(variant: String, code: String) {
    let marked = MarkedText(BaseRules.childHead + "variants:\n  - \(variant)\n")
    let errors = RuleLoader.findings(in: marked.text, with: ["base.yaml": BaseRules.text]).filter {
      $0.severity == .error
    }
    #expect(errors.map(\.code) == [code])
    #expect(errors.first?.place?.column == marked.column)
  }
}
