import Diagnostics
import RuleFiles
import Testing

/// What a loader is asked for beyond the name of a rule set.
struct LoadingOptionsTests {
  private let loader = RuleLoader.forTests(["base.yaml": BaseRules.text, "x.yaml": BaseRules.childHead])

  @Test func anUnconfirmedSetIsRefusedForScoring() throws {
    let error = #expect(throws: UnusableInput.self) { try loader.load("base.yaml", options: RuleLoadingOptions()) }
    #expect(error?.findings.map(\.code) == ["R0115"])
    #expect(error?.findings.first?.place?.text == "base.yaml:4:9")
    #expect(error?.findings.first?.help?.chinese == "确要使用时加上 --allow-unconfirmed")
    #expect(
      try loader.load("base.yaml", options: RuleLoadingOptions(allowsUnconfirmed: true)).ruleSet.status == .unconfirmed
    )
    #expect(try loader.load("base.yaml").status == .unconfirmed)
  }

  /// A file has a status of its own.
  @Test func theStatusOfTheParentDoesNotCount() throws {
    #expect(try loader.load("x.yaml", options: RuleLoadingOptions()).findings.isEmpty)
  }

  /// In whatever order a file states its keys, it says the same.
  @Test func theOrderOfKeysDoesNotMatter() throws {
    let parts = [
      "id: child\n", "version: \"2\"\n", "name: 地方规则\n", "status: assumed\n", "extends: base.yaml\n",
      "parameters: {a-share: 50%, b-name: 甲}\n", "valid: {from: 2021}\n",
      "changes:\n  - {from: 2021, rounding: {places: 3}}\n  - {to: 2022, rounding: {places: 1, mode: up}}\n",
      "variants:\n  - {name: $b-name, types: [甲], department: {combine: budget-weighted}}\n",
      "scoring: {at-least: {curve: {proportional-from: $a-share}}}\n",
    ]
    let options = RuleLoadingOptions(year: 2022, parameters: ["a-share": "40%"])
    let orders = [parts, parts.reversed(), Array(parts[5...]) + parts[..<5]]
    let loaded = try orders.map { order in
      try RuleLoader.forTests(["base.yaml": BaseRules.text, "x.yaml": order.joined()]).load("x.yaml", options: options)
    }
    for other in loaded.dropFirst() {
      #expect(other.ruleSet.scoring == loaded[0].ruleSet.scoring)
      #expect(
        other.ruleSet.composition.variants.map(\.rules.scoring)
          == loaded[0].ruleSet.composition.variants.map(\.rules.scoring)
      )
      #expect(other.ruleSet.composition.changes.map(\.years) == loaded[0].ruleSet.composition.changes.map(\.years))
    }
    #expect(loaded[0].ruleSet.scoring.rounding.places == 3)
    #expect(loaded[0].ruleSet.composition.variants.map(\.name) == ["甲"])
  }

  /// What is merged with the whole, or compared with all others, is limited in number.
  @Test func tooManyChangesVariantsAndConditionsAreRefused() {
    let changes = (0...200).map { "  - {from: \(1950 + $0), rounding: {places: 1}}\n" }
    let variants = (0...200).map { "  - {name: 变体\($0), types: [类\($0)], rounding: {places: 1}}\n" }
    let names = (0...100).map { "项目\($0)" }.joined(separator: ", ")
    for (text, place) in [
      ("changes:\n" + changes.joined(), "x.yaml:7:3"), ("variants:\n" + variants.joined(), "x.yaml:7:3"),
      ("variants:\n  - {name: 变体, match: [\(names)], rounding: {places: 1}}\n", "x.yaml:7:12"),
    ] {
      let findings = RuleLoader.findings(in: BaseRules.childHead + text, with: ["base.yaml": BaseRules.text])
      #expect(findings.map(\.code) == ["R0109"])
      #expect(findings.first?.place?.text == place)
    }
  }
}
