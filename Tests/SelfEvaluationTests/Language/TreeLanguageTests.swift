import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation
import Testing

/// Trees, goals, roll-up, variants, limits and departments as a rule file writes them.
@Suite struct TreeLanguageTests {
  private func row(_ category: String, _ sub: String, _ name: String, _ target: String, _ actual: String)
    -> IndicatorRow
  {
    IndicatorRow(category: category, subcategory: sub, name: name, target: target, actual: actual, points: nil)
  }

  private static let payroll = """
    variants:
      - name: 人员类项目
        types: [人员类]
        match: ["*人员经费*"]
        project:
          categories:
            - {name: 产出指标, points: 60}
            - {name: 满意度指标, removed: true}

    """

  /// 四川: output 60, benefit 30, no satisfaction.
  @Test(arguments: [("2020年人员经费", "", true), ("工资", "人员类", true), ("办公设备购置", "", false)])
  func projectsOfATypeHaveTheirOwnPoints(name: String, type: String, isPayroll: Bool) throws {
    let rules = try Evaluation.ruleSet(changes: Self.payroll)
    let project = SampleProject(
      name: name,
      type: type,
      rows: [
        row("产出指标", "", "甲", "≥1次", "1次"), row("效益指标", "", "乙", "≥1次", "1次"),
      ]
    )
    let result = try Evaluation.result(project, under: rules)
    #expect(result.projects[0].variant == (isPayroll ? "人员类项目" : nil))
    let points = result.projects[0].indicators.map(\.points.text)
    // Without the variant the ten points of satisfaction are shared in proportion.
    #expect(points == (isPayroll ? ["60", "30"] : ["56.25", "33.75"]))
  }

  @Test func theAbsentPartGivesItsPointsWhereTheRulesSay() throws {
    let rules = try Evaluation.ruleSet(
      changes: "project: {categories: [{name: 满意度指标, absent: {use: move, to: {产出指标: 10}}}]}\n"
    )
    let project = SampleProject(rows: [row("产出指标", "", "甲", "≥1次", "1次"), row("效益指标", "", "乙", "≥1次", "1次")])
    #expect(try Evaluation.result(project, under: rules).projects[0].indicators.map(\.points.text) == ["60", "30"])
  }

  /// Shanxi: without a cost indicator at most 5 points.
  @Test func anAbsentPartMayEarnSoManyPoints() throws {
    let rules = try Evaluation.ruleSet(
      changes: """
        project:
          categories:
            - name: 产出指标
              subcategories:
                - {name: 数量指标, points: 40}
                - {name: 成本指标, points: 10, absent: {use: full, at-most: 5}}

        """
    )
    let project = SampleProject(rows: [
      row("产出指标", "数量指标", "甲", "≥1次", "1次"), row("效益指标", "", "乙", "≥1次", "1次"), row("满意度指标", "", "丙", "≥1%", "1%"),
    ])
    let result = try Evaluation.result(project, under: rules)
    #expect(result.projects[0].total?.text == "95")
  }

  /// 黄冈: two goals of 40 points beside 20 for execution.
  @Test func goalsHavePointsOfTheirOwn() throws {
    let rules = try Evaluation.ruleSet(
      changes: """
        project:
          execution: {points: 20}
          categories: [{name: 产出指标, points: 40}, {name: 效益指标, points: 20}, {name: 满意度指标, points: 20}]
          goals: apart
          absent-category: redistribute

        """
    )
    let project = SampleProject(rows: [
      row("年度绩效目标1（40分）-产出指标", "", "甲", "≥100次", "50次"), row("年度绩效目标2（40分）-产出指标", "", "乙", "≥1次", "1次"),
      row("年度绩效目标2（40分）-产出指标", "", "丙", "≥1次", "1次"),
    ])
    let result = try Evaluation.result(project, under: rules)
    #expect(result.projects[0].indicators.map(\.points.text) == ["40", "20", "20"])
    #expect(result.projects[0].goals == ["年度绩效目标1", "年度绩效目标2"])
    #expect(result.projects[0].score?.goals.map { $0.score?.text } == ["20", "40"])
    #expect(result.projects[0].total?.text == "80")
  }

  /// 90 % of 40 万元 and 100 % of 60 万元 are 96 %; amounts are added: 30 + 50 of 40 + 60.
  @Test func unitsAreBroughtTogetherBeforeScoring() throws {
    let rules = try Evaluation.ruleSet(changes: "roll-up: before-scoring\n")
    func rows(_ name: String, _ values: [(String, String, String)]) -> [IndicatorRow] {
      values.enumerated().map { index, value in
        IndicatorRow(
          category: "产出指标",
          name: name,
          target: value.0,
          actual: value.1,
          points: "25",
          unit: "单位\(index)",
          amount: value.2
        )
      }
    }
    let project = SampleProject(
      rows: rows("合格率", [("=100%", "90%", "40"), ("=100%", "100%", "60")])
        + rows("培训人数", [("≥40人", "30人", "40"), ("≥60人", "50人", "60")])
        + [.full("效益指标", points: "30"), .full("满意度指标", points: "10")]
    )
    let result = try Evaluation.result(project, under: rules)
    #expect(result.projects[0].indicators.prefix(2).map { $0.score?.text } == ["24", "20"])
    #expect(result.projects[0].indicators.count == 4)
  }

  @Test func everyRowOfARolledUpIndicatorIsSeenInItsExplanationAndDeductions() throws {
    let rules = try Evaluation.ruleSet(changes: "roll-up: before-scoring\n")
    func row(_ unit: String, _ actual: String, _ amount: String, deduction: String? = nil) -> IndicatorRow {
      IndicatorRow(target: "=100%", actual: actual, points: "50", deduction: deduction, unit: unit, amount: amount)
    }
    let project = SampleProject(
      rows: [row("甲县", "90%", "40"), row("乙县", "100%", "60", deduction: "1")]
        + [.full("效益指标", points: "30"), .full("满意度指标", points: "10")]
    )
    let indicator = try #require(try Evaluation.result(project, under: rules).projects[0].indicators.first)
    // 96 % of 50, and what is taken off the second row.
    #expect(indicator.score?.text == "47")
    let lines = indicator.explanationLines(in: .chinese).map { "\($0.label): \($0.text)" }
    for line in [
      "填报单位: 甲县：“=100%”，“90%”，资金额度 40（indicators.csv:2:50）", "填报单位: 乙县：“=100%”，“100%”，资金额度 60（indicators.csv:3:50）",
      "实际完成值: 汇总后 96", "核减: “扣分”栏 1 分（indicators.csv:3）",
    ] {
      #expect(lines.contains(line), "\(line) in \(lines)")
    }
  }

  @Test func oneOfTwoAlternativesCounts() throws {
    let rules = try Evaluation.ruleSet(
      changes: """
        project:
          categories:
            - name: 产出指标
              subcategories:
                - {name: 结转结余, points: 10, choose: best}
                - {name: 数量指标, points: 40}

        """
    )
    let project = SampleProject(rows: [
      row("产出指标", "结转结余", "结转结余率", "≥10%", "5%"), row("产出指标", "结转结余", "结转结余变动率", "≥10%", "8%"),
      row("产出指标", "数量指标", "甲", "≥1次", "1次"), row("效益指标", "", "乙", "≥1次", "1次"), row("满意度指标", "", "丙", "≥1%", "1%"),
    ])
    let result = try Evaluation.result(project, under: rules)
    #expect(result.projects[0].indicators.map { $0.score?.text } == [nil, "8", "40", "30", "10"])
    #expect(result.projects[0].indicators[0].reason == .notChosen)
    #expect(result.projects[0].total?.text == "98")
    #expect(!result.projects[0].isProvisional)
  }

  @Test(arguments: [
    // 90 for the indicators and one tenth of the execution rate.
    ("85", "98.50", "优", false), ("75", "89.00", "良", true), ("65", "79.00", "中", true), ("55", "69.00", "中", true),
    ("40", "59.00", "差", true),
  ])
  func theExecutionRateCapsTheTotal(executed: String, total: String, grade: String, isCapped: Bool) throws {
    let rules = try Evaluation.ruleSet(
      changes: """
        project:
          limits:
            - {name: 七成至八成, when: {execution: {from: 70%, below: 80%}}, score-at-most: 89}
            - {name: 六成至七成, when: {execution: {from: 60%, below: 70%}}, score-at-most: 79}
            - {name: 五成至六成, when: {execution: {from: 50%, below: 60%}}, score-at-most: 69}
            - {name: 不足五成, when: {execution: {below: 50%}}, score-at-most: 59}

        """
    )
    var project = SampleProject(rows: ["产出指标", "效益指标", "满意度指标"].map { .full($0, points: nil) })
    project.executed = executed
    let result = try Evaluation.result(project, under: rules)
    #expect(result.projects[0].total?.text(places: 2) == total)
    #expect(result.projects[0].gradeName == grade)
    #expect(result.findings.contains { $0.code == "E0508" } == isCapped)
  }

  @Test func aVetoAndAGradeCap() throws {
    let rules = try Evaluation.ruleSet(
      changes: """
        project:
          limits:
            - {name: 弄虚作假, when: {event: 弄虚作假}, score-at-most: 0}
            - {name: 产出不足八成, when: {category: 产出指标, share: {below: 80%}}, grade-at-most: 中}

        """
    )
    var project = SampleProject(rows: [
      IndicatorRow(target: "≥100次", actual: "79次", points: "50"), .full("效益指标", points: "30"),
      .full("满意度指标", points: "10"),
    ])
    // 39.5 + 30 + 10 + 10
    let graded = try Evaluation.result(project, under: rules).projects[0]
    #expect(graded.total?.text == "89.5")
    #expect(graded.gradeName == "中")
    project.events = "弄虚作假"
    #expect(try Evaluation.result(project, under: rules).projects[0].total == .zero)
    project.events = "没有这一条"
    #expect(try Evaluation.result(project, under: rules).findings.contains { $0.code == "E0224" })
  }

  private static let department = """
    department:
      own-share: 40%
      tree:
        points: 100
        categories:
          - name: 投入
            points: 20
            indicators:
              - {name: 在职人员控制率, points: 20, unstated: at-most}
          - name: 过程
            points: 80
            subcategories:
              - name: 预算执行
                points: 50
                subcategories:
                  - name: 收支
                    indicators:
                      - name: 预算完成率
                        points: 30
                        scoring: {at-least: {measure: value, curve: {steps: {base: 100, every: 5, deduct: 2, partial: ignored}, out-of: 5}}}
                      - {name: 支付进度率, points: 20}
              - name: 预算管理
                points: 30
                indicators:
                  - name: 管理制度健全性
                    points: 30
                    scoring: {checklist: {items: [{name: 制度, points: 1}, {name: 执行, points: 2}]}}

    """

  /// A tree of four levels: 20 + 30 × 3/5 + 20 × 0.9 + 30 × 2/3 = 76; 94 × 0.6 + 76 × 0.4 = 86.80.
  @Test func theDepartmentHasATreeOfItsOwn() throws {
    let rules = try Evaluation.ruleSet(changes: Self.department)
    let project = SampleProject(rows: [
      IndicatorRow(target: "≥100次", actual: "88次", points: "50"), .full("效益指标", points: "30"),
      .full("满意度指标", points: "10"),
    ])
    let own = [
      row("投入", "预算配置", "在职人员控制率", "100%", "95%"), row("过程", "预算执行", "预算完成率", "≥100%", "92.8%"),
      row("过程", "预算执行", "支付进度率", "≥100%", "90%"), row("过程", "预算管理", "管理制度健全性", "", "执行"),
    ]
    let submission = try Evaluation.submission([project], own: own)
    let result = SelfEvaluator(ruleSet: rules, programVersion: "test").evaluate(submission)
    #expect(result.own?.indicators.map { $0.score?.text } == ["20", "18", "18", "20"])
    #expect(result.own?.total?.text == "76")
    #expect(result.department.projects?.text == "94")
    #expect(result.department.score?.text(places: 2) == "86.80")
    #expect(result.gradeName(result.department.grade) == "良")
    #expect(
      result.own?.indicators[1].scheme.path(to: result.own?.indicators[1].facts.node ?? 0) == [
        "过程", "预算执行", "收支", "预算完成率",
      ]
    )
  }

  @Test func aPrescribedIndicatorThatIsMissingLeavesTheScoreOpen() throws {
    let rules = try Evaluation.ruleSet(changes: Self.department)
    let submission = try Evaluation.submission(
      [SampleProject(rows: ["产出指标", "效益指标", "满意度指标"].map { .full($0, points: nil) })],
      own: [row("投入", "", "在职人员控制率", "≤100%", "95%")]
    )
    let result = SelfEvaluator(ruleSet: rules, programVersion: "test").evaluate(submission)
    #expect(result.own?.isProvisional == true)
    #expect(result.department.isProvisional)
    #expect(result.own?.score?.total.unscored.text == "80")
    #expect(result.findings.contains { $0.code == "E0307" })
  }

  @Test func withoutItsOwnIndicatorsTheDepartmentHasNoScore() throws {
    let rules = try Evaluation.ruleSet(changes: Self.department)
    let submission = try Evaluation.submission([SampleProject(rows: [.full("产出指标", points: nil)])])
    let result = SelfEvaluator(ruleSet: rules, programVersion: "test").evaluate(submission)
    #expect(result.department.score == nil)
    #expect(try result.finding("E0311").severity == .error)
  }

  @Test(arguments: [(false, "100.00"), (true, "104.00")])
  func aBonusStandsOnTopUpToItsPoints(mayExceed: Bool, total: String) throws {
    let rules = try Evaluation.ruleSet(
      changes: """
        project:
          categories: [{name: 加分项, points: 5, kind: bonus}]
          bonus-may-exceed: \(mayExceed)

        """
    )
    let project = SampleProject(
      rows: ["产出指标", "效益指标", "满意度指标"].map { .full($0, points: nil) } + [
        row("加分项", "", "获奖", "≥5项", "4项")
      ]
    )
    #expect(try Evaluation.result(project, under: rules).projects[0].total?.text(places: 2) == total)
  }

  @Test func pointsMustBeStatedWhereTheRulesSaySo() throws {
    let rules = try Evaluation.ruleSet(changes: "project: {unweighted: forbidden}\n")
    let project = SampleProject(rows: [row("产出指标", "数量指标", "甲", "≥1次", "1次")])
    let result = try Evaluation.result(project, under: rules)
    #expect(try result.firstScore() == nil)
    #expect(result.findings.contains { $0.code == "E0308" })
  }

  @Test(arguments: [("50", true), ("97", false)])
  func figuresThatStandIllTogetherAreSaid(executed: String, isSaid: Bool) throws {
    let rules = try Evaluation.ruleSet(changes: "warnings: {score-above-execution: 5%, unspent: 20%}\n")
    var project = SampleProject(rows: ["产出指标", "效益指标", "满意度指标"].map { .full($0, points: nil) })
    project.executed = executed
    let codes = try Evaluation.result(project, under: rules).findings.map(\.code)
    #expect(codes.contains("E0701") == isSaid)
    #expect(codes.contains("E0702") == isSaid)
  }

  /// ≥80 → all, 60–80 → 90 %, below 60 by the score.
  @Test(arguments: [("≥1次", "1次", "1"), ("≥100次", "40次", "0.9")])
  func theScoreEarnsAShareOfTheMoney(target: String, actual: String, payout: String) throws {
    let rules = try Evaluation.ruleSet(
      changes:
        "payout: {pieces: [{below: 0, rate: 0}, {from: 0, below: 60%, rate: {from: 0, to: 0.6}}, {from: 60%, below: 80%, rate: 90%}, {from: 80%, rate: 1}]}\n"
    )
    let project = SampleProject(rows: [
      IndicatorRow(target: target, actual: actual, points: "50"), .full("效益指标", points: "30"),
      .full("满意度指标", points: "10"),
    ])
    #expect(try Evaluation.result(project, under: rules).projects[0].score?.payout == Ratio(decimal(payout)))
  }
}
