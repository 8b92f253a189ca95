import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions
import Testing

@Suite struct ExplanationTests {
  private func lines(
    _ row: IndicatorRow,
    in language: Language = .chinese
  ) throws -> [String] {
    let result = try Evaluation.result(of: row)
    return result.projects[0].indicators[0].explanationLines(in: language)
      .map { "\($0.label): \($0.text)" }
  }

  /// The line of `rules/cn-2020.yaml` on which a kind of target is scored.
  private func methodPlace(_ kind: TargetKind) throws -> String {
    try #require(Evaluation.ruleSet().project.ruleDefinition(0).methods[kind]).place.text
  }

  @Test func tellsInChineseHowAScoreCameAbout() throws {
    let row = IndicatorRow(target: "≥90%(优良率)", actual: "86%")
    let source = try #require(Evaluation.ruleSet().project.ruleDefinition(0).methods[.atLeast]?.citation)
    #expect(
      try lines(row) == [
        "指标值: “≥90%(优良率)”，读作 ≥ 90（indicators.csv:2:40）",
        "实际完成值: “86%”，读作 86（indicators.csv:2:50）",
        "计分方法: 不低于指标值（≥）：完成率 = 实际 ÷ 目标",
        "规则: \(methodPlace(.atLeast))",
        "依据: \(source.document)（\(source.certainty.wording.chinese)）；\(source.note ?? "")",
        "完成率: 86 ÷ 90 = 0.955556…",
        "分值: 10（表内所填）",
        "得分率: 95.5556%（0% ≤ x < 100% → 0%…100%，按比例）",
        "得分: 10 × 86/90 = 9.555556… → 9.56（四舍五入，保留2位小数）",
      ]
    )
  }

  @Test func tellsInEnglishHowAScoreCameAbout() throws {
    let row = IndicatorRow(target: "≤10件", actual: "16件")
    #expect(
      try lines(row, in: .english) == [
        "target: '≤10件', read as ≤ 10 (indicators.csv:2:40)",
        "actual: '16件', read as 16 (indicators.csv:2:50)",
        "method: at most (≤): reverse ratio, attainment = target ÷ actual",
        "rule: \(methodPlace(.atMost))",
        "source: 2016–2020年北京、江西及湖北式样自评表 (verified); 反向指标按“指标值÷完成值”计分；预算一体化平台按超出部分线性扣减（linear-excess），两种算法并存",
        "attainment: 10 ÷ 16 = 0.625",
        "points: 10 (stated in the table)",
        "rate: 62.5% (0% ≤ x < 100% → 0%…100%, in proportion)",
        "score: 10 × 0.625 = 6.25 → 6.25 (half up, 2 places)",
      ]
    )
  }

  /// Tiers of the plain value have no percent: 85 % counts as 85.
  @Test func showsTiersOfAPlainValueAsTheyAreWritten() throws {
    let changes = """
      scoring:
        at-least:
          measure: value
          curve:
            out-of: 5
            tiers: [{from: 90, score: 5}, {from: 80, below: 90, score: 4}, {below: 80, score: 0}]

      """
    let result = try Evaluation.result(
      of: IndicatorRow(target: "≥90%", actual: "85%"),
      under: Evaluation.ruleSet(changes: changes)
    )
    let lines = try #require(result.projects.first?.indicators.first).explanationLines(in: .chinese)
    #expect(lines.map { "\($0.label): \($0.text)" }.contains("得分率: 80%（80 ≤ x < 90 → 80%）"))
  }

  @Test func saysWhereMorePointsThanTheTableStatesComeFrom() throws {
    var sample = SampleProject.around(IndicatorRow(target: "≥10场", actual: "5场"))
    sample.rows.append(IndicatorRow(target: "≥4期", actual: "不适用"))
    let result = try Evaluation.result(sample)
    let lines = try #require(result.projects.first?.indicators.first).explanationLines(in: .chinese)
    #expect(lines.map(\.text).contains { $0.hasSuffix("（表内填 10，其余由不适用的指标转来）") })
  }

  @Test func pointsIntoTheRuleFile() throws {
    let place = try methodPlace(.atLeast)
    #expect(place.hasPrefix("rules/cn-2020.yaml:"))
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let row: IndicatorRow
    /// Each must be one of the lines.
    let lines: [String]
  }

  @Test(arguments: [
    Case(
      testDescription: "a level",
      row: IndicatorRow(target: "明显改善", actual: "部分达成"),
      lines: ["计分方法: 定性指标，档次“部分达成年度指标并具有一定效果”", "得分率: 70%（档次区间 60% ≤ x < 80%，按默认比例）"]
    ),
    Case(
      testDescription: "a level with a rater's share",
      row: IndicatorRow(target: "明显改善", actual: "部分达成", given: "6.5"),
      lines: ["得分率: 65%（档次区间 60% ≤ x < 80%，按自评得分）"]
    ),
    Case(
      testDescription: "a deadline",
      row: IndicatorRow(target: "11月底前", actual: "10月"),
      lines: ["指标值: “11月底前”，读作 ≤ 2020-11-30（indicators.csv:2:40）", "与时限相比: 提前30天"]
    ),
    Case(
      testDescription: "a target of zero",
      row: IndicatorRow(target: "≤0起", actual: "0起"),
      lines: ["特殊规定: 指标值为零，达到得满分，未达到不得分"]
    ),
    Case(
      testDescription: "far above the target",
      row: IndicatorRow(target: "≥2场", actual: "5场"),
      lines: ["完成率: 5 ÷ 2 = 2.5", "得分率: 100%（远超指标值，满分，须说明原因）"]
    ),
    Case(
      testDescription: "no actual",
      row: IndicatorRow(target: "≥2场", actual: ""),
      lines: ["得分: 未评分：未填实际完成值"]
    ),
    Case(
      testDescription: "no target",
      row: IndicatorRow(target: "%", actual: "92%"),
      lines: ["得分: 未评分：没有可用的指标值"]
    ),
    Case(
      testDescription: "other units",
      row: IndicatorRow(target: "≥2场", actual: "3万元"),
      lines: ["得分: 未评分：实际完成值与指标值无法比较"]
    ),
  ])
  func explains(_ test: Case) throws {
    let found = try lines(test.row)
    for line in test.lines { #expect(found.contains(line), "\(found)") }
  }

  struct MethodCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let scoring: String
    let row: IndicatorRow
    let lines: [String]
  }

  @Test(arguments: [
    MethodCase(
      testDescription: "tiers of a value speak of the value",
      scoring: "at-least: {measure: value, curve: {out-of: 3, tiers: [{from: 80, score: 2}, {below: 80, score: 0}]}}",
      row: IndicatorRow(target: "≥90%", actual: "85%", points: "3"),
      lines: ["完成值: 85", "得分率: 66.6667%（80 ≤ x → 66.67%）", "得分: 3 × 2/3 = 2 → 2.00（四舍五入，保留2位小数）"]
    ),
    MethodCase(
      testDescription: "a deviation is no attainment",
      scoring:
        "equal-to: {measure: deviation, curve: {out-of: 5, tolerance: [{within: 10%, score: 5}, {within: 15%, score: 3}]}}",
      row: IndicatorRow(target: "=100万元", actual: "88万元", points: "5"),
      lines: ["偏离度: -120000 ÷ 1000000 = -0.12"]
    ),
    MethodCase(
      testDescription: "a checklist",
      scoring: "checklist: {items: [{name: 甲, points: 1}, {name: 乙, points: 1}, {name: 丙, points: 1}]}",
      row: IndicatorRow(target: "", actual: "①③", points: "3"),
      lines: ["计分方法: 清单，按符合的各项得分：甲 1/3 + 丙 1/3", "符合程度: 2/3 = 0.666667…"]
    ),
    MethodCase(
      testDescription: "a state has one rate",
      scoring: "states: [{name: 无结余, rate: 100%}, {name: 不超过上年, rate: 2/3}]",
      row: IndicatorRow(target: "控制结余", actual: "不超过上年", points: "3"),
      lines: ["得分率: 66.6667%（该档的得分比例）"]
    ),
  ])
  func explainsMethodsOfARuleFile(_ test: MethodCase) throws {
    let rules = try Evaluation.ruleSet(changes: "scoring:\n  \(test.scoring)\n")
    let found = try Evaluation.result(of: test.row, under: rules).projects[0].indicators[0]
      .explanationLines(in: .chinese).map { "\($0.label): \($0.text)" }
    for line in test.lines { #expect(found.contains(line), "\(found)") }
  }

  @Test func namesWhatWasTakenOffWithItsRule() throws {
    let rules = try Evaluation.ruleSet(
      changes: """
        adjustments:
          - {name: 可考查性中等, keep: 40%}
          - {name: 资料不全, deduct: 2}

        """
    )
    let row = IndicatorRow(target: "≥10次", actual: "10次", deduction: "1", adjustments: "可考查性中等、资料不全")
    let found = try Evaluation.result(of: row, under: rules).projects[0].indicators[0]
      .explanationLines(in: .chinese).map { "\($0.label): \($0.text)" }
    for line in [
      "核减: “可考查性中等”：保留得分的 40%", "规则: own.yaml:7:26", "核减: “资料不全”：扣 2 分", "核减: “扣分”栏 1 分（indicators.csv:2）",
      "得分率: 40%（达到指标值，满分）；已按核减保留其 40%", "得分: 10 × 0.4 − 3 = 1 → 1.00（四舍五入，保留2位小数）",
    ] {
      #expect(found.contains(line), "\(line) in \(found)")
    }
  }

  private static let prescribed = """
    project:
      categories:
        - name: 产出指标
          subcategories:
            - {name: 质量指标, points: 20}
            - name: 数量指标
              points: 30
              indicators:
                - {name: 预算编制, points: 30, scoring: {hand-score: decides}}

    """

  @Test func pointsOfTheRulesAreSaidToBeTheirs() throws {
    let rules = try Evaluation.ruleSet(changes: Self.prescribed)
    let rows = [
      IndicatorRow(name: "预算编制", target: "", actual: "", points: nil, given: "27"),
      IndicatorRow(subcategory: "质量指标", name: "合格率", target: "≥90%", actual: "90%", points: nil),
      .full("效益指标", points: nil), .full("满意度指标", points: nil),
    ]
    let result = try Evaluation.result(SampleProject(rows: rows), under: rules)
    let points = result.projects[0].indicators.map { indicator in
      indicator.explanationLines(in: .chinese).first { $0.label == "分值" }?.text
    }
    #expect(points[0] == "30（规则规定 own.yaml:14:36）")
    #expect(points[1] == "20（表内未填，由“质量指标”的 20 分分得 own.yaml:10:32）")
    // A score that only a person gives needs no target.
    #expect(try result.firstScore() == "27.00")
    #expect(!result.findings.contains { $0.code == "E0201" })
  }

  @Test func aValueScoredByStepsIsNotSaidToBeAllOrNothing() throws {
    let rules = try Evaluation.ruleSet(
      changes:
        "scoring:\n  at-most: {measure: value, curve: {out-of: 3, steps: {base: 0, every: 1, deduct: 1, partial: counted, side: above}}}\n"
    )
    let result = try Evaluation.result(of: IndicatorRow(target: "≤0例", actual: "2例", points: "3"), under: rules)
    #expect(try result.firstScore() == "1.00")
    #expect(!result.findings.contains { $0.code == "E0215" })
  }

  @Test func saysWhereUnstatedPointsComeFrom() throws {
    let rows = ["产出指标", "效益指标", "满意度指标"].map { IndicatorRow.full($0, points: nil) }
    let result = try Evaluation.result(SampleProject(rows: rows))
    let line = result.projects[0].indicators[0].explanationLines(in: .chinese)
      .first { $0.label == "分值" }
    let place = try #require(result.ruleSet.project.policies[.unweighted]).place.text
    #expect(line?.text == "50（表内未填，一级指标分值按三级指标个数平分 \(place)）")
  }

  /// The auditor's test: the score again, by hand, from nothing but the points and the rate of the explanation.
  @Test(arguments: ["cn-2020", "hebei-baoding-2020"])
  func everyScoreOfTheSampleCanBeComputedAgain(rules: String) throws {
    let (submission, findings) = try SubmissionReader.read(Repository.sample)
    let ruleSet = try Evaluation.ruleSet(rules)
    let result = SelfEvaluator(ruleSet: ruleSet, programVersion: "test")
      .evaluate(submission, readingFindings: findings)
    let indicators = result.projects.flatMap(\.indicators)
    #expect(indicators.count == submission.projects.flatMap(\.indicators).count)
    for indicator in indicators {
      let name = "\(indicator.entry.name.text) \(indicator.entry.place.text)"
      guard let rate = indicator.explanation.rate else {
        #expect(indicator.score == nil, "\(name)")
        continue
      }
      // points × rate in hundredths of a point, half up.
      let numerator = Int128(indicator.points.tenThousandths) * Int128(rate.numerator)
      let denominator = Int128(rate.denominator) * 100
      let hundredths = (2 * numerator + denominator) / (2 * denominator)
      #expect(indicator.score?.tenThousandths == Int64(hundredths * 100), "\(name)")
      #expect(indicator.explanation.rounding == Rounding(places: 2, mode: .halfUp), "\(name)")
    }
  }

  /// Every line in both languages, for every indicator of the sample, says something.
  @Test(arguments: Language.allCases)
  func everyIndicatorOfTheSampleIsExplained(language: Language) throws {
    let submission = try SubmissionReader.read(Repository.sample).submission
    let ruleSet = try Evaluation.ruleSet()
    let result = SelfEvaluator(ruleSet: ruleSet, programVersion: "test").evaluate(submission)
    for indicator in result.projects.flatMap(\.indicators) {
      let lines = indicator.explanationLines(in: language)
      #expect(lines.count >= 4)
      #expect(lines.allSatisfy { !$0.label.isEmpty && !$0.text.isEmpty })
      let brackets = language == .chinese ? ("（", "）") : (" (", ")")
      #expect(lines[0].text.hasSuffix(brackets.0 + indicator.entry.target.place.text + brackets.1))
      #expect(lines[1].text.hasSuffix(brackets.0 + indicator.entry.actual.place.text + brackets.1))
      // Yes or no is scored by its meaning alone; no rule file has an entry for it.
      if indicator.score != nil, indicator.explanation.kind != .yesNo {
        #expect(lines.contains { $0.text.hasPrefix("rules/cn-2020.yaml:") })
      }
    }
  }
}
