import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation
import Testing

/// Methods as a rule file writes them, from the words of the file to the score of a row. The numbers stand in
/// DOMAIN.md §11 (a) or are computed beside the case.
@Suite struct MethodLanguageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// What stands under `scoring:`.
    let scoring: String
    let row: IndicatorRow
    let score: String?
    var testDescription: String { name }

    init(_ name: String, _ scoring: String, _ target: String, _ actual: String, points: String = "10", _ score: String?)
    {
      self.name = name
      self.scoring = scoring
      row = IndicatorRow(target: target, actual: actual, points: points)
      self.score = score
    }
  }

  private static let stepsOfFive =
    "at-least: {measure: value, curve: {steps: {base: 100, every: 5, deduct: 2, partial: ignored}, out-of: 5}}"
  private static let tiers = """
    at-least:
        measure: value
        curve:
          tiers:
            - {from: 90, score: 5}
            - {from: 80, below: 90, score: 4}
            - {from: 70, below: 80, score: 3}
            - {from: 60, below: 70, score: 2}
            - {below: 60, score: 0}
          out-of: 5
    """

  @Test(arguments: [
    Case("two readings of one overspend: by ratio", "unstated: at-most", "10万元", "15万元", "6.67"),
    Case("two readings of one overspend: by excess", "at-most: {measure: linear-excess}", "≤10万元", "15万元", "5.00"),
    Case("strict =", "equal-to: {measure: closeness}", "=12个", "16个", "7.50"),
    Case("lenient =", "unstated: at-least", "=12个", "16个", "10.00"),
    // (0.8 − 0.6) / 0.4 × 10
    Case("pass threshold", "at-least: {curve: {proportional-from: 60%}}", "≥100人", "80人", "5.00"),
    Case("below the threshold", "at-least: {curve: {proportional-from: 60%}}", "≥100人", "59人", "0.00"),
    Case("tier 80(含)-90", Self.tiers, "≥90%", "85%", points: "5", "4.00"),
    Case("tier edge 80 belongs up", Self.tiers, "≥90%", "80%", points: "5", "4.00"),
    Case("tier edge 90 belongs up", Self.tiers, "≥90%", "90%", points: "5", "5.00"),
    Case("below all tiers", Self.tiers, "≥90%", "55%", points: "5", "0.00"),
    // 7.2 points below 100 are one full step of 5: 5 − 2.
    Case("steps, a started one is free", Self.stepsOfFive, "≥100%", "92.8%", points: "5", "3.00"),
    Case(
      "steps, a started one counts",
      "at-least: {measure: value, curve: {steps: {base: 100, every: 5, deduct: 2, partial: counted}, out-of: 5}}",
      "≥100%",
      "92.8%",
      points: "5",
      "1.00"
    ),
    // 7.2 / 5 × 2 = 2.88
    Case(
      "steps in proportion",
      "at-least: {measure: value, curve: {steps: {base: 100, every: 5, deduct: 2, partial: in-proportion}, out-of: 5}}",
      "≥100%",
      "92.8%",
      points: "5",
      "2.12"
    ),
    // 9 % off in steps of 3 %: 15 − 3.
    Case(
      "steps on both sides, below",
      "at-least: {measure: deviation, curve: {steps: {base: 0, every: 3%, deduct: 1, partial: ignored, side: both}, out-of: 15}}",
      "≥100个",
      "91个",
      points: "15",
      "12.00"
    ),
    Case(
      "steps on both sides, above",
      "at-least: {measure: deviation, curve: {steps: {base: 0, every: 3%, deduct: 1, partial: ignored, side: both}, out-of: 15}}",
      "≥100个",
      "109个",
      points: "15",
      "12.00"
    ),
    Case(
      "two occurrences of one point each",
      "at-most: {measure: value, curve: {steps: {base: 0, every: 1, deduct: 1, partial: counted, side: above}, out-of: 3}}",
      "≤0例",
      "2例",
      points: "3",
      "1.00"
    ),
    Case(
      "tolerance −12 %",
      "at-most: {measure: deviation, curve: {tolerance: [{within: 10%, score: 5}, {within: 15%, score: 3}, {within: 20%, score: 1}], out-of: 5}}",
      "≤100万元",
      "88万元",
      points: "5",
      "3.00"
    ),
    Case(
      "tolerance edge ±10 % belongs in",
      "at-most: {measure: deviation, curve: {tolerance: [{within: 10%, score: 5}, {within: 15%, score: 3}], out-of: 5}}",
      "≤100万元",
      "110万元",
      points: "5",
      "5.00"
    ),
    Case(
      "tolerance 21 %",
      "at-most: {measure: deviation, curve: {tolerance: [{within: 10%, score: 5}, {within: 15%, score: 3}, {within: 20%, score: 1}], out-of: 5}}",
      "≤100万元",
      "121万元",
      points: "5",
      "0.00"
    ),
    Case(
      "target-centred, half the way off",
      "equal-to: {measure: deviation, curve: {steps: {base: 0, every: 100%, deduct: 100%, partial: in-proportion, side: both}}}",
      "=10次",
      "15次",
      "5.00"
    ),
    Case("a direct score for no", "yes-no: {met: 100%, missed: 40%}", "是", "否", "4.00"),
    // 1.6 attained, 1.3 tolerated, one point of rate for each: 1 − 0.3 = 0.7
    Case(
      "over-achievement reduced by a curve",
      "over-achievement: {from: 130%, action: deduct, curve: {pieces: [{below: 130%, rate: 1}, {from: 130%, below: 230%, rate: {from: 1, to: 0}}, {from: 230%, rate: 0}]}}",
      "≥10个",
      "16个",
      "7.00"
    ),
    Case(
      "over-achievement loses two points",
      "over-achievement: {from: 130%, action: deduct, points: 2}",
      "≥10个",
      "13个",
      "8.00"
    ),
    Case("a cap of five points", "at-most-points: 5", "≥10个", "10个", "5.00"),
    Case("words for a number are a level", "text-actual: by-level", "≥15次", "已完成", "10.00"),
    Case("words for a number stay open", "unstated: at-least", "≥15次", "已完成", nil),
  ])
  func scores(_ test: Case) throws {
    let rules = try Evaluation.ruleSet(changes: "scoring:\n  " + test.scoring + "\n")
    let result = try Evaluation.result(of: test.row, under: rules)
    #expect(try result.firstScore() == test.score, "\(result.summary)")
    let explained = result.projects[0].indicators[0].explanationLines(in: .chinese)
    if test.score != nil { #expect(explained.contains { $0.label == "计分方法" && !$0.text.isEmpty }) }
  }

  /// 好60 较好30 一般8 差2 with 1, 0.8, 0.6 and 0.4 make 0.896.
  @Test func answersByLevelMakeTheirMean() throws {
    let states = """
      scoring:
        states:
          - {name: 好, rate: 1}
          - {name: 较好, rate: 0.8}
          - {name: 一般, rate: 0.6}
          - {name: 差, rate: 0.4}

      """
    let rules = try Evaluation.ruleSet(changes: states)
    let row = IndicatorRow(target: "好", actual: "好60 较好30 一般8 差2")
    let result = try Evaluation.result(of: row, under: rules)
    #expect(try result.firstScore() == "8.96")
    let method = result.projects[0].indicators[0].explanationLines(in: .chinese).first { $0.label == "计分方法" }
    #expect(method?.text == "定性指标：(好 60 × 1 + 较好 30 × 0.8 + 一般 8 × 0.6 + 差 2 × 0.4) ÷ 100")
    #expect(try Evaluation.result(of: IndicatorRow(target: "好", actual: "一般"), under: rules).firstScore() == "6.00")
  }

  /// 资金结余: 有结余但不超过上年 earns 2 of 3.
  @Test func aStateEarnsItsRate() throws {
    let states = """
      overrides:
        - name: 资金结余
          match: [资金结余*]
          scoring:
            states: [{name: 无结余, rate: 1}, {name: 有结余但不超过上年, rate: 2/3}, {name: 结余超过上年, rate: 0}]

      """
    let rules = try Evaluation.ruleSet(changes: states)
    let row = IndicatorRow(name: "资金结余情况", target: "", actual: "有结余但不超过上年", points: "3")
    #expect(try Evaluation.result(of: row, under: rules).firstScore() == "2.00")
    var other = row
    other.name = "工作完成情况"
    #expect(try Evaluation.result(of: other, under: rules).firstScore() == nil)
  }

  @Test(arguments: [("①③", "2.00"), ("制度健全、信息公开", "2.00"), ("全部", "3.00"), ("均不符合", "0.00"), ("1、2", "2.00")])
  func aChecklistAddsItsItems(actual: String, expected: String) throws {
    let rules = try Evaluation.ruleSet(
      changes:
        "scoring: {checklist: {items: [{name: 制度健全, points: 1}, {name: 执行有效, points: 1}, {name: 信息公开, points: 1}]}}\n"
    )
    let row = IndicatorRow(target: "制度健全、执行有效、信息公开", actual: actual, points: "3")
    #expect(try Evaluation.result(of: row, under: rules).firstScore() == expected)
  }

  @Test func whatIsNotOnTheChecklistIsAnError() throws {
    let rules = try Evaluation.ruleSet(changes: "scoring: {checklist: {items: [{name: 制度健全, points: 1}]}}\n")
    let result = try Evaluation.result(of: IndicatorRow(target: "制度健全", actual: "大致可以"), under: rules)
    #expect(try result.firstScore() == nil)
    let finding = try result.finding("E0220")
    #expect(finding.place?.column == 50)
    #expect(finding.help?.chinese == "可填：制度健全")
  }

  /// (8 + 9 + 7) / 3 of 10; without the best and the worst 8.
  @Test(arguments: [("8、9、7", "false", "8.00"), ("8、9.5、7", "false", "8.17"), ("8、9.5、7", "true", "8.00")])
  func expertsMakeTheirMean(actual: String, drop: String, expected: String) throws {
    let rules = try Evaluation.ruleSet(changes: "scoring: {ratings: {out-of: 10, drop-extremes: \(drop)}}\n")
    let row = IndicatorRow(target: "专家评分", actual: actual)
    #expect(try Evaluation.result(of: row, under: rules).firstScore() == expected)
  }

  @Test func aRatingAboveTheBestIsAnError() throws {
    let rules = try Evaluation.ruleSet(changes: "scoring: {ratings: {out-of: 10}}\n")
    let result = try Evaluation.result(of: IndicatorRow(target: "专家评分", actual: "8、11"), under: rules)
    #expect(try result.firstScore() == nil)
    #expect(try result.finding("E0221").severity == .error)
  }
}
