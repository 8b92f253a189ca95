import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation
import Testing

@testable import WhatIf

struct ReweightingTests {
  /// The weights of the first level: budget execution, 产出, 效益, 满意度.
  private func weights(_ texts: String..., others: OtherWeights = .rescale) throws -> [String] {
    let rules = try Sample.rules()
    let assignments = try texts.map { try #require(RuleAssignment($0)) }
    let changed = try RuleChanges(assignments, others: others, in: rules).applied(to: rules)
    return changed.scoring.wholeWeights.map { changed.scoring.points(of: $0)?.text ?? "" }
  }

  @Test func whatIsLeftIsSharedInProportion() throws {
    // 10 + 30 + 10 become 60: a fifth more each.
    #expect(try weights("产出指标=40") == ["12", "40", "36", "12"])
    #expect(try weights("产出指标=40", "效益指标=40") == ["10", "40", "40", "10"])
    // 59 shared 1 : 3 : 1.
    #expect(try weights("产出=41") == ["11.8", "41", "35.4", "11.8"])
    #expect(try weights("产出=100") == ["0", "100", "0", "0"])
  }

  @Test func aRemainderGoesToTheFirst() throws {
    // 66.67 shared 1 : 5 : 1 is 9.524… and 47.62…: what two places cannot hold goes to the first ones, a cent each.
    let shared = try weights("效益指标=33.33")
    #expect(shared[2] == "33.33")
    let sum = try Points.sum(of: shared.map { try Points(decimal($0)) })
    #expect(sum == Points(whole: 100))
  }

  @Test func othersAreKept() throws {
    let rules = try Sample.rules()
    let changed = try Sample.changes("产出指标=40", others: .keep, in: rules).applied(to: rules)
    #expect(changed.scoring.tree.points == Points(whole: 90))
    #expect(changed.department.rules.points == Points(whole: 90))
    #expect(changed.scoring.wholeWeights.map { changed.scoring.points(of: $0)?.text } == ["10", "40", "30", "10"])
  }

  @Test func othersThatDoNotFitAreRefused() throws {
    #expect(try weights("产出指标=40", "效益指标=40", others: .refuse) == ["10", "40", "40", "10"])
    #expect(throws: WhatIfProblem.weightsDoNotMake(sum: "90", whole: "100", parent: nil)) {
      try weights("产出指标=40", others: .refuse)
    }
    #expect(throws: WhatIfProblem.weightsExceed(sum: "110", whole: "100", parent: nil)) {
      try weights("产出指标=60", "效益指标=50")
    }
    #expect(throws: WhatIfProblem.weightsDoNotMake(sum: "90", whole: "100", parent: nil)) {
      try weights("产出=30", "效益=40", "满意度=10", "预算执行率=10")
    }
    #expect(throws: WhatIfProblem.nothingLeft) {
      try weights("产出=0", "效益=0", "满意度=0", "预算执行率=0", others: .keep)
    }
  }

  @Test(arguments: [
    "产出指标=40", "产出=40", "项目产出 = 40分", "project.categories.产出指标.points=40", "project/产出指标＝40",
  ])
  func aWeightHasManyNames(_ text: String) throws {
    #expect(try weights(text) == ["12", "40", "36", "12"])
  }

  @Test(arguments: ["预算执行率=20", "project.execution.points=20", "资金执行率=20"])
  func budgetExecutionIsAWeight(_ text: String) throws {
    // 90 become 80: 50, 30, 10 times 8/9.
    #expect(try weights(text).first == "20")
  }

  @Test func aSubcategoryTakesItsPointsFromWhatStandsBesideIt() throws {
    let rules = try Sample.rules()
    let scored = try Sample.result(
      SampleProject(
        id: "A",
        rows: [
          .init(category: "产出指标", subcategory: "数量指标", name: "甲", target: "≥10", actual: "5"),
          .init(category: "产出指标", subcategory: "质量指标", name: "乙", target: "≥10", actual: "10"),
          .init(category: "效益指标", name: "丙", target: "≥10", actual: "10"),
          .init(category: "满意度指标", name: "丁", target: "≥90%", actual: "90%"),
        ]
      ),
      under: rules
    )
    // Evenly shared, 25 × 1/2 are lost; of 15 points 7.5 are.
    #expect(scored.projects[0].total?.text == "87.5")
    let after = try WhatIf(scored).answer(to: Sample.changes("产出指标/数量指标=15", in: rules)).after
    #expect(after.projects[0].total?.text == "92.5")
    #expect(after.projects[0].indicators.map(\.points.text) == ["15", "35", "30", "10"])
  }

  @Test func whatIsBelowKeepsItsShare() throws {
    let rules = try Sample.rules(
      changes: """
        project:
          categories:
            - name: 产出指标
              subcategories: [{name: 数量指标, points: 20}, {name: 质量指标, points: 30}]
        """
    )
    let scheme = rules.project
    func points(_ texts: String..., others: OtherWeights = .rescale) throws -> [String?] {
      let assignments = try texts.map { try #require(RuleAssignment($0)) }
      let changed = try RuleChanges(assignments, others: others, in: rules).applied(to: rules)
      return ["产出指标", "数量指标", "质量指标"].map { name in
        scheme.nodes.firstIndex { $0.name == name }.flatMap { changed.scoring.tree.nodes[$0].points?.text }
      }
    }
    #expect(try points("产出指标=25") == ["25", "10", "15"])
    #expect(try points("数量指标=5") == ["50", "5", "45"])
    #expect(try points("产出指标/数量指标=5", others: .keep) == ["35", "5", "30"])
    #expect(throws: WhatIfProblem.weightsExceed(sum: "60", whole: "50", parent: "产出指标")) {
      try points("数量指标=60")
    }
  }

  @Test func gradesMoveAndStayInOrder() throws {
    let rules = try Sample.rules()
    let changed = try Sample.changes("grade.优=85", in: rules).applied(to: rules)
    #expect(changed.scoring.gradeBounds.map(\.text) == ["85", "80", "60", "0"])
    #expect(changed.department.rules.gradeBounds.map(\.text) == ["85", "80", "60", "0"])
    #expect(changed.grades.map(\.from.text) == ["85", "80", "60", "0"])
    #expect(throws: WhatIfProblem.gradesOutOfOrder("良", value: "95", neighbour: "优")) {
      try Sample.changes("grades.良.from=95", in: rules).applied(to: rules)
    }
  }

  @Test func theShareOfTheDepartmentsOwnIndicatorsIsSet() throws {
    let rules = try Sample.rules("sichuan-dazhou")
    #expect(rules.department.rules.ownShare == .one)
    for text in ["部门整体/占比=40%", "department.own-share=40%"] {
      let changed = try Sample.changes(text, in: rules).applied(to: rules)
      #expect(changed.department.rules.ownShare == (try Ratio(2, over: 5)))
    }
    for text in ["部门整体/占比=140%", "部门整体/占比=40", "部门整体/占比=-1%"] {
      #expect(throws: UnusableInput.self) { try Sample.changes(text, in: rules) }
    }
    #expect(throws: UnusableInput.self) { try Sample.changes("部门整体/占比=40%", in: Sample.rules()) }
  }
}
