import Diagnostics
import RuleFiles
import RuleTests
import Testing

/// Cases are worth something when they notice a change: each of these makes at least one national case fail.
struct ChangedRuleTests {
  private static let changes = [
    "scoring: {at-least: {curve: {proportional-from: 60%}}}",
    "scoring: {more-than: {curve: all-or-nothing}}",
    "scoring: {at-most: {measure: linear-excess}}",
    "scoring: {less-than: {measure: linear-excess}}",
    "scoring: {equal-to: {measure: closeness}}",
    "scoring: {range: {measure: ratio}}",
    "scoring: {deadline: {curve: {tiers: [{to: 10, rate: 100%}, {above: 10, rate: 0%}]}}}",
    "scoring: {unstated: at-most}",
    "scoring: {levels: [{name: 达成年度指标, default: 90%}]}",
    "scoring: {levels: [{name: 部分达成年度指标并具有一定效果, default: 75%}]}",
    "scoring: {levels: [{name: 未达成年度指标且效果较差, default: 40%}]}",
    "scoring: {zero-target: unscored}",
    "scoring: {negative-actual: unscored}",
    "scoring: {missing-actual: zero}",
    "scoring: {over-achievement: {from: 120%}}",
    "scoring: {over-achievement: {from: 140%}}",
    "scoring: {over-achievement: {action: none}}",
    "rounding: {places: 1}",
    "rounding: {places: 3}",
    "rounding: {mode: half-even}",
    "rounding: {mode: down}",
    "rounding: {mode: up}",
    "rounding: {stage: category}",
    "rounding: {stage: project}",
    "project: {unweighted: evenly-by-subcategory}",
    "project: {unweighted: evenly-over-all}",
    "project: {absent-category: zero}",
    "project: {absent-category: full}",
    "project: {execution: {denominator: initial}}",
    "project: {execution: {zero-budget: unscored}}",
    "project: {execution: {curve: all-or-nothing}}",
    "project: {execution: {points: 20}, categories: [{name: 产出指标, points: 40}]}",
    "project: {categories: [{name: 效益指标, points: 20}, {name: 满意度指标, points: 20}]}",
    "project: {categories: [{name: 产出指标, subcategories: [{name: 成本指标, unstated: at-least}]}]}",
    "grades: [{name: 优, from: 91}]",
    "grades: [{name: 优, from: 89}]",
    "grades: [{name: 良, from: 65}]",
    "grades: [{name: 中, from: 61}]",
    "department: {combine: mean}",
  ]

  private static func cases() throws -> RuleCases {
    let lines = try #require(ShippedRuleCases.all.first).read().source.lines
    let text = lines.joined(separator: "\n").replacing("rules: cn-2020\n", with: "rules: own\n")
    return try RuleCases.read(Array(text.utf8), file: "own.tests.yaml")
  }

  private static func failures(_ change: String) throws -> Int {
    try RuleSample(changed: change + "\n").tester.run(cases()).failures.count
  }

  @Test(arguments: changes)
  func isNoticed(change: String) throws {
    #expect(try Self.failures(change) > 0)
  }

  @Test func withoutAChangeNothingFails() throws {
    #expect(try Self.failures("") == 0)
  }
}
