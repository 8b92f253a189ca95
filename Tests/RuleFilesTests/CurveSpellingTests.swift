import RuleFiles
import ScoringCore
import Testing

/// The spellings of curves in a rule file, each with the example of the form that it comes from.
struct CurveSpellingTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let curve: String
    /// In per mille: what is measured, and the rate it earns.
    let rates: [Int64: Int64]

    var testDescription: String { name }
  }

  static let examples = [
    Example(name: "proportional", curve: "proportional", rates: [-100: 0, 0: 0, 850: 850, 1000: 1000, 1500: 1000]),
    Example(name: "all or nothing", curve: "all-or-nothing", rates: [999: 0, 1000: 1000]),
    Example(name: "none above zero", curve: "none-above-zero", rates: [-1000: 1000, 0: 1000, 1: 0]),
    Example(name: "pass mark", curve: "{proportional-from: 60%}", rates: [590: 0, 600: 0, 800: 500, 1000: 1000]),
    Example(
      name: "tiers in any order",
      curve: "{tiers: [{from: 90%, rate: 100%}, {below: 60%, rate: 0}, {from: 60%, below: 90%, rate: 0.8}]}",
      rates: [599: 0, 600: 800, 899: 800, 900: 1000]
    ),
    Example(
      name: "tolerance on both sides",
      curve: "{tiers: [{below: -15%, rate: 0}, {from: -15%, to: 15%, rate: 100%}, {above: 15%, rate: 0}]}",
      rates: [-151: 0, -150: 1000, 150: 1000, 151: 0]
    ),
    Example(
      name: "pieces",
      curve: """
        {pieces: [{below: 50%, rate: 0}, {from: 50%, below: 100%, rate: {from: 20%, to: 100%}}, {from: 100%, rate: 1}]}
        """,
      rates: [499: 0, 500: 200, 750: 600, 1000: 1000]
    ),
    Example(
      name: "full steps",
      curve: "{steps: {base: 100%, every: 5%, deduct: 40%, partial: ignored}}",
      rates: [1000: 1000, 951: 1000, 928: 600, 900: 200, 850: 0]
    ),
    Example(
      name: "started steps",
      curve: "{steps: {base: 100%, every: 5%, deduct: 40%, partial: counted}}",
      rates: [1000: 1000, 999: 600, 928: 200]
    ),
  ]

  @Test(arguments: examples)
  func earnsWhatTheFormSays(example: Example) throws {
    let text = BaseRules.childHead + "scoring:\n  at-least:\n    curve: \(example.curve)\n"
    let rules = try RuleLoader.forTests(["base.yaml": BaseRules.text, "x.yaml": text]).load("x.yaml")
    for (value, rate) in example.rates {
      let earned = try rules.scoring.methods.atLeast.curve.rate(at: Ratio(value, over: 1000))
      #expect(earned == (try Ratio(rate, over: 1000)), "at \(value)‰")
    }
  }

  @Test func overAchievementMayDeduct() throws {
    let text =
      BaseRules.childHead + """
        scoring:
          over-achievement:
            from: 130%
            action: deduct
            curve: {pieces: [{to: 130%, rate: 1}, {above: 130%, to: 230%, rate: {from: 1, to: 0}}, {above: 230%, rate: 0}]}
        """
    let rules = try RuleLoader.forTests(["base.yaml": BaseRules.text, "x.yaml": text]).load("x.yaml")
    guard case .deduct(let curve) = try #require(rules.scoring.policies.overAchievement).action else {
      Issue.record("no curve was read")
      return
    }
    #expect(try curve.rate(at: Ratio(16, over: 10)) == Ratio(7, over: 10))
  }
}
