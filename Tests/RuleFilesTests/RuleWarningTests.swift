import Diagnostics
import RuleFiles
import Testing

/// What can have no effect, and what only looks like it.
struct RuleWarningTests {
  /// What can never have an effect is no error, but worth saying.
  @Test(arguments: [
    ("project:\n  limits: [{name: 甲, when: {event: 乙}, score-at-most: 100}]\n", "R0138"),
    ("project:\n  limits: [{name: 甲, when: {total: {above: 100%}}, score-at-most: 60}]\n", "R0138"),
    ("project:\n  limits: [{name: 甲, when: {execution: {below: 0%}}, score-at-most: 60}]\n", "R0138"),
    ("project:\n  limits: [{name: 甲, when: {total: {below: 60%}}, score-at-most: 60}]\n", "R0138"),
    (
      """
      project:
        limits:
          - {name: 甲, when: {execution: {below: 80%}}, score-at-most: 60}
          - {name: 乙, when: {execution: {below: 70%}}, score-at-most: 60}

      """, "R0159"
    ),
    (
      """
      project:
        limits:
          - {name: 甲, when: {event: 丙}, score-at-most: 60}
          - {name: 乙, when: {event: 丙}, score-at-most: 50}

      """, "R0159"
    ),
    (
      """
      project:
        categories: [{name: 产出, points: 0}]

      """, "R0123"
    ),
    ("project:\n  categories: [{name: 执行率 指标, points: 0}]\n", "R0123"),
    ("adjustments: [{name: 无 资料, keep: 0%}, {name: 无资料, aliases: [无资料。], keep: 0%}]\n", "R0123"),
    ("scoring: {states: [{name: 好, rate: 1}, {name: 好。, rate: 0.5}]}\n", "R0123"),
    (
      """
      project:
        categories:
          - name: 效益指标
            subcategories:
              - {name: 甲, indicators: [{name: 满意率, points: 15}], points: 15}
              - {name: 乙, indicators: [{name: 1.满意率, points: 15}], points: 15}

      """, "R0123"
    ),
    (
      """
      scoring:
        at-least: {curve: {tiers: [{below: -10%, rate: 0}, {from: -10%, below: 80%, rate: 0.5}, {from: 80%, rate: 1}]}}

      """, "R0195"
    ),
    (
      """
      scoring:
        equal-to: {measure: closeness, curve: {tiers: [{above: 100%, rate: 0.9}, {to: 100%, rate: 1}]}}

      """, "R0195"
    ),
    (
      """
      scoring:
        over-achievement:
          from: 150%
          action: deduct
          curve: {tiers: [{below: 130%, rate: 1}, {from: 130%, rate: 0.5}]}

      """, "R0195"
    ),
    (
      """
      scoring:
        at-least: {measure: value}
        more-than: {measure: value}
        equal-to: {measure: closeness}
        over-achievement: {from: 130%, action: flag}

      """, "R0196"
    ),
    ("scoring: {at-most-points: 100}\n", "R0157"),
    ("scoring: {at-most: {measure: deviation}}\n", "R0158"),
    ("project: {execution: {curve: none-above-zero}}\n", "R0158"),
    (
      """
      project: {categories: [{name: 附加, points: 0}]}
      overrides: [{name: 甲, match: [甲], category: 附加, scoring: {at-most-points: 5}}]

      """, "R0160"
    ),
    (
      """
      overrides:
        - {name: 满意类, match: ["*满意*"], scoring: {at-most-points: 5}}
        - {name: 群众满意, match: [群众满意率], category: 效益指标, scoring: {at-most-points: 4}}

      """, "R0169"
    ),
    ("scoring:\n  over-achievement: {from: 130, action: explain}\n", "R0156"),
    ("project:\n  limits: [{name: 甲, when: {execution: {below: 80}}, score-at-most: 60}]\n", "R0156"),
    (
      """
      scoring:
        at-least: {measure: ratio, curve: {tiers: [{from: 90, rate: 1}, {below: 90, rate: 0.5}]}}

      """, "R0156"
    ),
  ])
  func whatNeverAppliesIsAWarning(text: String, code: String) throws {
    let files = ["base.yaml": BaseRules.text, "x.yaml": BaseRules.childHead + text]
    let loaded = try RuleLoader.forTests(files).load("x.yaml", options: RuleLoadingOptions(allowsUnconfirmed: true))
    #expect(loaded.findings.map(\.code) == [code])
    #expect(loaded.findings.allSatisfy { $0.severity == .warning })
  }

  /// A curve must speak of every value, and a slope must end.
  @Test(arguments: [
    "scoring: {at-least: {curve: {pieces: [{below: 0, rate: 0}, {from: 0, below: 1, rate: {from: 0, to: 1}}, {from: 1, rate: 1}]}}}\n",
    "scoring: {over-achievement: {from: 130%, action: deduct, curve: {tiers: [{below: 130%, rate: 1}, {from: 130%, rate: 0.5}]}}}\n",
    "project: {limits: [{name: 甲, when: {event: 丙}, score-at-most: 60}, {name: 乙, when: {event: 丙}, grade-at-most: 良}]}\n",
    "project: {categories: [{name: 效益指标, aliases: [效益]}]}\n",
  ])
  func whatIsNeededIsNoMistake(text: String) throws {
    let files = ["base.yaml": BaseRules.text, "x.yaml": BaseRules.childHead + text]
    let loaded = try RuleLoader.forTests(files).load("x.yaml", options: RuleLoadingOptions(allowsUnconfirmed: true))
    #expect(loaded.findings.map(\.code) == [])
  }
}
