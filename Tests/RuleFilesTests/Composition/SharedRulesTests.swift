import RuleFiles
import ScoringCore
import Testing

/// Variants share what they do not change, which must never be seen.
struct SharedRulesTests {
  /// Every part of the way of scoring, in some wording of its own.
  private static let parts = [
    "at-least: {curve: {proportional-from: 60%}}",
    "more-than: {measure: value, curve: {tiers: [{from: 5, rate: 1}, {below: 5, rate: 0}]}}",
    "at-most: {measure: linear-excess}", "less-than: {curve: all-or-nothing}", "equal-to: {measure: closeness}",
    "range: {curve: {proportional-from: 70%}}", "deadline: {curve: {tiers: [{to: 0, rate: 1}, {above: 0, rate: 0.5}]}}",
    "unstated: at-most", "levels: [{name: 达成, default: 90%}]",
    "states: [{name: 好, rate: 1}, {name: 差, rate: 0.2}]", "yes-no: {met: 90%, missed: 10%}",
    "ratings: {out-of: 5}", "zero-target: unscored", "negative-actual: {use: unscored}", "missing-actual: zero",
    "missing-target: left-out", "text-actual: by-level", "not-applicable: full",
    "over-achievement: {from: 150%, action: explain}", "evidence: {use: cap, at-most: 60%}", "hand-score: may-lower",
    "at-most-points: 8",
  ]

  private static func rules(variants: Bool, _ scoring: String) -> String {
    var text =
      BaseRules.childHead + "project:\n  categories:\n    - {name: 效益指标, scoring: {\(parts[0]), \(parts[10])}}\n"
    text += "overrides:\n"
    for (index, part) in parts.enumerated() {
      text += "  - {name: 规则\(index), match: [\"*第\(index)项\"], scoring: {\(part)}}\n"
    }
    if variants {
      text += "variants:\n"
      for (index, part) in parts.enumerated() {
        text += "  - {name: 变体\(index), types: [类\(index)], scoring: {\(part)}}\n"
      }
    }
    return text + scoring
  }

  @Test func aVariantIsTheSameAsAFileThatSaysTheSame() throws {
    let whole = try Self.load(Self.rules(variants: true, ""))
    #expect(whole.composition.variants.count == Self.parts.count)
    for (variant, part) in zip(whole.composition.variants, Self.parts) {
      let alone = try Self.load(Self.rules(variants: false, "scoring: {\(part)}\n"))
      #expect(variant.rules.project.scoring == alone.project.scoring, "\(part)")
      for (shared, own) in zip(variant.rules.project.indicatorRules, alone.project.indicatorRules) {
        #expect(shared.levels.map(\.name) == own.levels.map(\.name), "\(part)")
        #expect(shared.unstatedComparator == own.unstatedComparator, "\(part)")
        #expect(Set(shared.methods.keys) == Set(own.methods.keys), "\(part)")
        #expect(Set(shared.policies.keys) == Set(own.policies.keys), "\(part)")
      }
    }
  }

  private static func load(_ text: String) throws -> RuleSet {
    let files = ["base.yaml": BaseRules.text, "x.yaml": text]
    return try RuleLoader.forTests(files).load("x.yaml", options: RuleLoadingOptions(allowsUnconfirmed: true)).ruleSet
  }
}
