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
}
