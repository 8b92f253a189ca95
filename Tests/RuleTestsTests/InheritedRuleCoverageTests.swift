import RuleFiles
import RuleTests
import ScoringCore
import Testing

/// A rule is one element wherever it holds, and none where nothing can reach it.
struct InheritedRuleCoverageTests {
  private static let one = "  - {name: a, target: ≥10, actual: 8, points: 10, score: 8}\n"

  private func elements(_ lines: String, _ cases: String = one) throws -> [RuleElement] {
    try RuleSample(changed: lines).report(cases).coverage.elements
  }

  private func added(_ lines: String, _ cases: String = one) throws -> [RuleElement] {
    let national = Set(try RuleSample.national.report(Self.one).coverage.elements.map(\.id))
    return try elements(lines, cases).filter { !national.contains($0.id) }
  }

  @Test func aVariantAddsOnlyWhatItChanges() throws {
    let added = try added("variants: [{name: 人员类项目, types: [人员类], scoring: {at-least: {curve: all-or-nothing}}}]\n")
    #expect(added.map(\.subject) == [.variant("人员类项目"), .method(.atLeast), .method(.atLeast), .method(.atLeast)])
    #expect(added.map(\.id.aspect) == [.rule, .measured(.ratio), .piece(0), .piece(1)])
    #expect(Set(added.map(\.place.line)) == [6])
  }

  @Test func otherPointsOfExecutionDoNotAskForItsCurveAgain() throws {
    let lines = """
      variants:
        - name: 人员类项目
          types: [人员类]
          project: {execution: {points: 20}, categories: [{name: 产出指标, points: 40}]}

      """
    #expect(try added(lines).map(\.subject) == [.variant("人员类项目"), .execution("预算执行率"), .node(["产出指标"])])
  }

  @Test func anotherMeasureIsAnotherMethodOfTheSamePieces() throws {
    let added = try added("overrides: [{name: 占比, match: ['*占比*'], scoring: {at-most: {measure: linear-excess}}}]\n")
    #expect(added.map(\.subject) == [.method(.atMost), .method(.atMost), .override(["*占比*"])])
    // 1 − (B − A) / A may fall below zero, where A / B cannot.
    #expect(added.map(\.id.aspect) == [.measured(.linearExcess), .piece(0), .rule])
  }

  @Test func whatAnOverrideTakesFromEveryIndicatorIsNotDemanded() throws {
    let lines = "overrides: [{name: 全部, match: ['*'], scoring: {at-least: {curve: all-or-nothing}}}]\n"
    let methods = try elements(lines).filter { $0.subject == .method(.atLeast) }
    #expect(methods.map(\.place.file) == ["own.yaml", "own.yaml", "own.yaml"])
  }

  @Test func wherePrescribedIndicatorsStandOnlyTheirRulesAreDemanded() throws {
    let lines = """
      project:
        execution: none
        points: 10
        categories:
          - {name: 产出指标, removed: true}
          - {name: 效益指标, removed: true}
          - name: 满意度指标
            points: 10
            subcategories: [{name: 服务对象满意度指标, removed: true}]
            indicators:
              - {name: 制度建设, points: 6, scoring: {checklist: {items: [{name: 健全, points: 1}, {name: 公开, points: 2}]}}}
              - {name: 专家评价, points: 4, scoring: {ratings: {out-of: 10, drop-extremes: true}}}
      grades:
        - {name: 优, from: 9}
        - {name: 良, from: 8}
        - {name: 中, from: 6}

      """
    let rules = RuleSample(changed: lines)
    let coverage = try rules.report("  - {name: 制度建设, target: 健全, actual: 健全, points: 6, score: 2}\n").coverage
    let subjects = Set(coverage.elements.map(\.subject))
    #expect(subjects.isSuperset(of: [.node(["满意度指标", "制度建设"]), .item("健全"), .item("公开"), .policy(.ratings)]))
    #expect(
      subjects.isDisjoint(with: [.method(.atLeast), .level("达成年度指标"), .policy(.unweighted), .policy(.absentCategory)])
    )
    #expect(!coverage.missing.map(\.subject).contains(.item("健全")))
    #expect(coverage.missing.map(\.subject).contains(.item("公开")))
    #expect(coverage.missing.filter { $0.subject == .policy(.ratings) }.map(\.id.aspect) == [.rule, .droppedExtremes])
  }

  @Test func aParameterDoesNotMakeOtherElements() throws {
    let lines = "parameters: {pass: 60%}\nscoring: {at-least: {curve: {proportional-from: $pass}}}\n"
    let cases = """
        - {name: a, target: ≥10, actual: 8, points: 10, score: 5}
        - {name: b, parameters: {pass: 50%}, target: ≥10, actual: 8, points: 10, score: 6}

      """
    #expect(try RuleSample(changed: lines).mismatches(cases) == [])
    #expect(try elements(lines, cases).count == elements(lines).count)
  }

  @Test func aChangeByYearCountsInItsYears() throws {
    let lines = "changes: [{from: 2022, to: 2023, project: {absent-category: zero}}]\n"
    let cases = "  - {name: b, year: 2022, target: ≥10, actual: 8, points: 10, score: 8}\n"
    #expect(try added(lines).map(\.subject) == [.change(YearRange(from: 2022, to: 2023))])
    // The rule of those years is asked for once a case has looked at one of them.
    #expect(
      try added(lines, cases).map(\.subject) == [.change(YearRange(from: 2022, to: 2023)), .policy(.absentCategory)]
    )
    let missing = try RuleSample(changed: lines).report(cases).coverage.missing.map(\.subject)
    #expect(!missing.contains(.change(YearRange(from: 2022, to: 2023))))
  }
}
