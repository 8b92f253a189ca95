import RuleFiles
import ScoringCore
import SelfEvaluation
import Testing

@testable import WhatIf

/// Re-weighting is the same as writing another rule file and scoring everything again.
struct EquivalenceTests {
  private static func rules(_ weights: [Int]) throws -> RuleSet {
    let text = weights.map(RandomCases.text)
    return try Sample.rules(
      changes: """
        project:
          execution: {points: \(text[0])}
          categories:
            - {name: 产出指标, points: \(text[1])}
            - {name: 效益指标, points: \(text[2])}
            - {name: 满意度指标, points: \(text[3])}
        """
    )
  }

  @Test func reweightingEqualsScoringUnderEditedRules() throws {
    var random = SplitMix(seed: 7)
    for _ in 0..<12 {
      let projects = (0..<6).map { RandomCases.project($0, &random) }
      let submission = try Sample.submission(projects)
      let base = try Self.rules(RandomCases.weights(&random))
      let scored = WhatIf(Sample.result(submission, under: base))
      let weights = RandomCases.weights(&random)
      let changes = try Sample.changes(
        "预算执行率=\(RandomCases.text(weights[0]))",
        "产出指标=\(RandomCases.text(weights[1]))",
        "效益指标=\(RandomCases.text(weights[2]))",
        "满意度指标=\(RandomCases.text(weights[3]))",
        in: base
      )
      let answer = try scored.answer(to: changes)
      // The quick way, which measures once, says the same as the long one.
      let quick = try MeasuredDepartment(scored.baseline).standing(under: answer.after.ruleSet)
      #expect(quick == answer.standingAfter)
      let fromScratch = Sample.result(submission, under: try Self.rules(weights))
      #expect(answer.after.department.score == fromScratch.department.score)
      #expect(answer.after.department.grade == fromScratch.department.grade)
      #expect(answer.after.projects.map(\.score) == fromScratch.projects.map(\.score))
      #expect(
        answer.after.projects.map { $0.indicators.map(\.score) }
          == fromScratch.projects.map { $0.indicators.map(\.score) }
      )
    }
  }

  /// A table that states its own points, twice: as it is, and rewritten by hand for the other weights.
  @Test func statedPointsEqualATableRewrittenByHand() throws {
    func project(_ points: [String]) -> SampleProject {
      SampleProject(
        id: "A",
        executed: "90",
        rows: [
          .init(category: "产出指标", name: "甲", target: "≥7", actual: "5", points: points[0]),
          .init(category: "产出指标", name: "乙", target: "≥9", actual: "4", points: points[1]),
          .init(category: "效益指标", name: "丙", target: "≥11", actual: "3", points: points[2]),
          .init(category: "满意度指标", name: "丁", target: "≥90%", actual: "71%", points: points[3]),
        ]
      )
    }
    let rules = try Sample.rules()
    let scored = WhatIf(try Sample.result(project(["20", "30", "30", "10"]), under: rules))
    let answer = try scored.answer(to: Sample.changes("产出指标=40", "效益指标=40", in: rules))
    // 20 and 30 of 50 become 16 and 24 of 40.
    let byHand = try Sample.result(project(["16", "24", "40", "10"]), under: rules)
    #expect(answer.after.projects[0].total == byHand.projects[0].total)
    #expect(answer.after.projects[0].indicators.map(\.score) == byHand.projects[0].indicators.map(\.score))
    #expect(answer.findings.map(\.code) == ["W0122"])
    #expect(try MeasuredDepartment(scored.baseline).standing(under: answer.after.ruleSet) == answer.standingAfter)
  }

  @Test func aTableOfItsOwnWeightsKeepsItsSum() throws {
    // The table gives 产出 60 and 效益 30, and knows no 满意度.
    let rules = try Sample.rules()
    let scored = WhatIf(
      try Sample.result(
        SampleProject(
          id: "A",
          rows: [
            .init(category: "产出指标", name: "甲", target: "≥10", actual: "5", points: "60"),
            .init(category: "效益指标", name: "乙", target: "≥10", actual: "10", points: "30"),
          ]
        ),
        under: rules
      )
    )
    let after = try scored.answer(to: Sample.changes("产出指标=40", "效益指标=40", in: rules)).after
    // 60 × 40/50 = 48 and 30 × 40/30 = 40 stand for 88; they are brought back to 90.
    let points = after.projects[0].indicators.map(\.points)
    #expect(try Points.sum(of: points) == Points(whole: 90))
    #expect(points.map(\.text) == ["49.1", "40.9"])
  }
}
