import RuleFiles
import RuleTests
import Testing

/// A rule set that says everything a rule file can say, with cases that leave nothing of it out.
struct EveryRuleCoverageTests {
  private static let rules = """
    parameters: {pass: 60%}
    project:
      goals: {use: apart}
      limits:
        - {name: 执行率低, when: {execution: {below: 80%}}, grade-at-most: 良}
        - {name: 造假, when: {event: 造假}, score-at-most: 0}
        - {name: 产出差, when: {category: 产出指标, share: {below: 60%}}, score-at-most: 59}
      execution: {rounding: {places: 1, mode: half-up}}
      categories:
        - {name: 产出指标, subcategories: [{name: 质量指标, choose: best}]}
        - {name: 满意度指标, absent: {use: full, at-most: 5}}
        - {name: 加分项, points: 5, kind: bonus}
    payout: {tiers: [{from: 90%, rate: 100%}, {from: 60%, below: 90%, rate: 50%}, {below: 60%, rate: 0%}]}
    roll-up: before-scoring
    warnings: {unspent: 20%, score-above-execution: 30%}
    scoring:
      at-least: {curve: {proportional-from: $pass}}
      yes-no: {met: 100%, missed: 10%}
      text-actual: by-level
      not-applicable: redistribute
      over-achievement:
        {from: 130%, action: deduct, curve: {tiers: [{from: 200%, rate: 0%}, {below: 200%, rate: 80%}]}}
      evidence: {use: cap, at-most: 60%}
      hand-score: may-lower
      at-most-points: 60
    overrides:
      - {name: 评审, match: ['*评审*'], scoring: {ratings: {out-of: 10, drop-extremes: true}}}
      - {name: 工期, match: ['*工期*'], scoring: {at-most: {measure: linear-excess}}}
    adjustments:
      - {name: 无资料证明, keep: 0%}
      - {name: 重复, keep: 50%, automatic: duplicate}
    variants:
      - {name: 人员类, types: [人员类], project: {execution: {points: 20}, categories: [{name: 产出指标, points: 40}]}}
    changes:
      - {from: 2022, to: 2022, rounding: {places: 1}}
    department:
      own-share: 40%
      tree:
        points: 100
        limits: [{name: 整体不足, when: {total: {below: 50%}}, score-at-most: 30}]
        categories:
          - name: 管理指标
            points: 100
            indicators:
              - {name: 预算完成率, points: 60}
              - name: 制度建设
                points: 40
                absent: zero
                scoring: {checklist: {items: [{name: 健全, points: 1}, {name: 公开, points: 1}]}}

    """

  private static let row = "target: ≥10, points: 10, evidence: 有"

  /// Three indicators that state all points; the last may be followed by others.
  private static func project(_ keys: String, output: String = "10", _ more: String = "") -> String {
    """
    {\(keys), indicators: [\
    {category: 产出指标, name: a, target: ≥10, actual: \(output), points: 50, evidence: 有}, \
    {category: 效益指标, name: b, target: ≥10, actual: 10, points: 30, evidence: 有}, \
    {category: 满意度指标, name: c, target: ≥10, actual: 10, points: 10, evidence: 有}\(more)]}
    """
  }

  private static let cases = """
      - {name: 及格线以下, \(row), actual: 5, score: 0}
      - {name: 超额, \(row), actual: 13, score: 8}
      - {name: 大幅超额, \(row), actual: 25, score: 0}
      - {name: 工期, target: ≤10天, actual: 8天, points: 10, evidence: 有, score: 10}
      - {name: 工期短期, target: ≤10天, actual: 25天, points: 10, evidence: 有, score: 0}
      - {name: 工期延长, target: ≤10天, actual: 15天, points: 10, evidence: 有, score: 5}
      - {name: 是, target: 是, actual: 是, points: 10, evidence: 有, score: 10}
      - {name: 否, target: 是, actual: 否, points: 10, evidence: 有, score: 1}
      - {name: 文字, \(row), actual: 达成年度指标, score: 10}
      - {name: 不适用, \(row), actual: 不适用, score: none, expect: {reason: left-out}}
      - {name: 没有佐证材料, target: ≥10, points: 10, actual: 10, score: 6, expect: {reason: evidence-missing}}
      # (0.8 − 0.6) ÷ 0.4 × 10 = 5
      - {name: 手填, \(row), actual: 8, self-score: 3, score: 3}
      - {name: 上限, target: ≥10, points: 80, evidence: 有, actual: 10, score: 60}
      - {name: 评审得分, actual: 10、8、6, target: 优, points: 10, evidence: 有, score: 8}
      - {name: 核减, \(row), actual: 10, adjustments: 无资料证明, score: 0}
      - {name: 三分之一, year: 2022, target: ≤1, points: 10, evidence: 有, actual: 3, score: 3.3}
      - name: 择优
        project:
          indicators:
            - {subcategory: 质量指标, name: a, \(row), actual: 8, expect: {score: none, reason: not-chosen}}
            - {subcategory: 质量指标, name: b, \(row), actual: 10, expect: {score: 10}}
            - {subcategory: 数量指标, name: b, \(row), actual: 10, expect: {score: 5}}
      - name: 汇总
        project:
          indicators:
            - {name: a, unit: 甲, \(row), actual: 8, expect: {score: 10}}
            - {name: a, unit: 乙, \(row), actual: 12}
      # Of 效益指标, which is absent, 产出指标 gets all 30; then (50 + 30) ÷ 2 for each goal.
      - name: 两个目标
        project:
          indicators:
            - {goal: 目标1, name: a, target: ≥10, actual: 10, evidence: 有}
            - {goal: 目标2, name: b, target: ≥10, actual: 10, evidence: 有, expect: {score: 40}}
        expect: {limits: []}
      # 10 ÷ 3 = 3.3; 3.3 + 90 = 93.3 would be 优.
      - name: 执行率低
        project: \(project("budget: {adjusted: 300, executed: 100}"))
        expect: {execution: 3.3, score: 93.3, limits: [执行率低], grade: 良, payout: 100%, findings: [E0701, E0702]}
      - name: 造假
        project: \(project("events: 造假, budget: {adjusted: 1, executed: 1}"))
        expect: {uncapped: 100, score: 0, limits: [造假], payout: 0%}
      - name: 产出差
        project: \(project("budget: {adjusted: 1, executed: 1}", output: "8"))
        # 10 + 25 + 30 + 10
        expect: {uncapped: 75, score: 59, limits: [产出差]}
      # 10 + 37.5 + 30 + 10 = 87.5
      - name: 加分
        project: \(project("budget: {adjusted: 1, executed: 1}", output: "9", ", {category: 加分项, name: d, target: ≥1, actual: 1, points: 1, evidence: 有}"))
        expect: {score: 88.5, payout: 50%}
      # 20 ÷ 3 = 6.67, with one place 6.7
      - name: 人员经费
        project: {type: 人员类, budget: {adjusted: 3, executed: 1}, indicators: [{name: a, \(row), actual: 10}]}
        expect: {variant: 人员类, execution: 6.7}
      - name: 部门
        projects: [\(project("budget: {adjusted: 1, executed: 1}")), \(project("budget: {adjusted: 1, executed: 1}"))]
        department:
          indicators:
            - {name: 预算完成率, target: ≥10, actual: 10, points: 60, evidence: 有}
            - {name: 制度建设, actual: 健全、公开, points: 40, evidence: 有, expect: {score: 40}}
          expect: {own: 100, projects: 100, score: 100}
      # 60 % of 60 without proof, and 30 at most.
      - name: 部门缺项
        department:
          indicators: [{name: 预算完成率, target: ≥10, actual: 10}]
          expect: {own: 30}

    """

  @Test func everyCaseHolds() throws {
    for mismatch in try RuleSample(changed: Self.rules).mismatches(Self.cases) { Issue.record("\(mismatch)") }
  }

  /// Beside the national cases, which show what is inherited, though not what it earns here.
  @Test func nothingIsLeftOut() throws {
    let national = try #require(ShippedRuleCases.all.first).read().source.lines.drop { $0 != "cases:" }.dropFirst()
    let cases = national.joined(separator: "\n") + "\n" + Self.cases
    let coverage = try RuleSample(changed: Self.rules).report(cases).coverage
    #expect(coverage.missing.map { "\($0.place.text) \($0.subject) \($0.id.aspect)" } == [])
    #expect(coverage.elements.count > 90)
  }

  /// Some of the rules that only one case shows.
  @Test(arguments: [
    ("工期短期", RuleElement.Subject.method(.atMost)), ("否", .policy(.yesNo)), ("文字", .policy(.textActual)),
    ("手填", .policy(.handScore)), ("上限", .policy(.maximum)), ("核减", .adjustment("无资料证明")),
    ("两个目标", .policy(.goals)), ("汇总", .policy(.rollUp)), ("造假", .limit("造假")), ("产出差", .limit("产出差")),
    ("加分", .node(["加分项"])), ("人员经费", .variant("人员类")), ("部门缺项", .absence(["管理指标", "制度建设"])),
    ("部门缺项", .limit("整体不足")), ("不适用", .policy(.notApplicable)), ("部门", .department), ("部门", .item("公开")),
  ])
  func whatACaseShowsIsMissedWithoutIt(name: String, subject: RuleElement.Subject) throws {
    var lines = Self.cases.split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex { $0.hasPrefix("  - {name: \(name),") || $0 == "  - name: \(name)" })
    let end = lines[(start + 1)...].firstIndex { $0.hasPrefix("  - ") || $0.hasPrefix("  #") } ?? lines.count
    lines.removeSubrange(start..<end)
    let missing = try RuleSample(changed: Self.rules).report(lines.joined(separator: "\n") + "\n").coverage.missing
    #expect(missing.contains { $0.subject == subject })
  }
}
