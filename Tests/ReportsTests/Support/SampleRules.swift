import Diagnostics
import RuleFiles
import ScoringCore

/// A small rule set as a file would give it: execution 10, 产出 50, 效益 30, 满意度 10.
enum SampleRules {
  static func ruleSet(
    status: RuleSet.Status = .assumed,
    combination: DepartmentCombination = .budgetWeighted,
    denominator: ExecutionRule.Denominator = .adjusted
  ) -> RuleSet {
    let scoring = scoring(denominator)
    return RuleSet(
      id: "sample-2020",
      version: "1.0",
      name: "示例规则",
      status: status,
      digest: "d1",
      files: ["rules/sample.yaml"],
      units: UnitTable(),
      project: ScoringScheme(
        scoring: scoring,
        execution: ExecutionDefinition(name: "预算执行率", note: note(3)),
        nodes: ["产出指标", "效益指标", "满意度指标"].map { NodeDefinition(name: $0, note: note(5)) },
        indicatorRules: [
          IndicatorRuleDefinition(
            methods: [.atLeast: note(21), .atMost: note(22), .deadline: note(24)],
            levels: ["达成年度指标", "部分达成年度指标"].map { LevelDefinition(name: $0, note: note(30)) },
            policies: [.missingActual: note(50)],
            unstatedComparator: .atLeast
          )
        ],
        grades: [("优", 90), ("良", 80), ("中", 60), ("差", 0)].map {
          GradeDefinition(name: $0.0, from: Points(whole: $0.1), note: note(40))
        }
      ),
      department: DepartmentDefinition(
        rules: DepartmentRules(combination: combination, gradeBounds: scoring.gradeBounds)
      )
    )
  }

  private static func scoring(_ denominator: ExecutionRule.Denominator) -> ScoringRules {
    ScoringRules(
      tree: IndicatorTree(
        points: Points(whole: 100),
        execution: ExecutionRule(points: Points(whole: 10), denominator: denominator),
        nodes: [50, 30, 10].map { TreeNode(points: Points(whole: $0)) }
      ),
      indicatorRules: [
        IndicatorRule(
          levels: [band(80, 100), band(60, 80)],
          policies: IndicatorPolicies(
            overAchievement: OverAchievementPolicy(from: percent(130), action: .explain)
          )
        )
      ],
      gradeBounds: [90, 80, 60, 0].map { Points(whole: $0) }
    )
  }

  private static func band(_ lower: Int64, _ upper: Int64) -> LevelBand {
    LevelBand(
      from: CurveEdge(percent(lower), isIncluded: true),
      to: CurveEdge(percent(upper), isIncluded: upper == 100),
      defaultRate: percent(upper)
    )
  }

  static func percent(_ number: Int64) -> Ratio {
    do throws(ArithmeticFault) { return try Ratio(number, over: 100) } catch { return .zero }
  }

  private static func note(_ line: Int) -> RuleNote {
    RuleNote(
      place: SourcePlace(file: "rules/sample.yaml", line: line),
      citation: Citation(document: "财预〔2020〕10号", article: "第十四条", certainty: .verified)
    )
  }
}
