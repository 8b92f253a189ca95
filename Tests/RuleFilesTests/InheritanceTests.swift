import Diagnostics
import RuleFiles
import ScoringCore
import Testing

/// Rule files that change others: what is taken over, what is replaced, and where it then stands.
struct InheritanceTests {
  private func load(_ changes: String) throws -> RuleSet {
    try RuleLoader.forTests(["base.yaml": BaseRules.text, "x.yaml": BaseRules.childHead + changes]).load("x.yaml")
  }

  @Test func whatIsNotChangedIsTakenOverWithItsPlace() throws {
    let rules = try load("")
    #expect(rules.id == "child")
    #expect(rules.version == "2")
    #expect(rules.status == .assumed)
    #expect(rules.files == ["x.yaml", "base.yaml"])
    #expect(rules.categories[0].note.place == SourcePlace(file: "base.yaml", line: 12, column: 15, length: 2))
    #expect(rules.categories[0].note.citation?.document == "某表")
  }

  @Test func aNamedElementIsChangedInItsPlace() throws {
    let rules = try load(
      "project:\n  execution: {points: 20}\n  categories:\n    - {name: 效益指标, points: 20}\n"
    )
    #expect(rules.categories.map(\.name) == ["产出指标", "效益指标"])
    #expect(rules.scoring.categoryPoints == [60, 20].map { Points(whole: $0) })
    #expect(rules.categories[1].aliases == ["效果指标"])
    #expect(rules.categories[1].note.place == SourcePlace(file: "x.yaml", line: 9, column: 28, length: 2))
    #expect(rules.execution?.note.place == SourcePlace(file: "x.yaml", line: 7, column: 23, length: 2))
  }

  @Test func aChangedValueDoesNotKeepTheSourceOfTheOldOne() throws {
    let rules = try load(
      "project:\n  execution: {points: 20}\n  categories:\n    - {name: 效益指标, points: 20}\n  unweighted: evenly-over-all\n"
    )
    #expect(rules.categories[0].note.citation != nil)
    #expect(rules.categories[1].note.citation == nil)
    #expect(rules.policies[.unweighted]?.citation == nil)
  }

  /// What says the same thing in another way takes its place.
  @Test func anotherWayToSayItTakesThePlaceOfTheInherited() throws {
    let parent =
      BaseRules.childHead
      + "scoring:\n  states: [{name: 好, rate: 1}, {name: 差, rate: 0}]\n"
      + "  over-achievement: {from: 130%, action: deduct, points: 2}\n"
    let child = """
      id: grandchild
      version: "1"
      name: 又改
      status: assumed
      extends: x.yaml
      scoring:
        levels:
          - {name: 优秀, rate: {from: 60%, to: 100%}, default: 95%}
          - {name: 较差, rate: {from: 0%, below: 60%}, default: 5%}
        over-achievement: {curve: {tiers: [{below: 150%, rate: 1}, {from: 150%, rate: 0.5}]}}

      """
    let files = ["base.yaml": BaseRules.text, "x.yaml": parent, "y.yaml": child]
    let states = try RuleLoader.forTests(files).load("x.yaml")
    #expect(states.project.indicatorRules[0].levels.map(\.name) == ["好", "差"])
    let rules = try RuleLoader.forTests(files).load("y.yaml")
    #expect(rules.project.indicatorRules[0].levels.map(\.name) == ["优秀", "较差"])
    guard case .deduct = rules.project.scoring.indicatorRules[0].policies.overAchievement?.action else {
      Issue.record("the curve did not take the place of the points")
      return
    }
  }

  @Test func anotherNameKeepsTheSource() throws {
    let rules = try load("project:\n  categories:\n    - {name: 效益指标, aliases: [成效]}\n")
    #expect(rules.categories[1].aliases == ["成效"])
    #expect(rules.categories[1].note.citation != nil)
  }

  @Test func elementsAreAddedAndRemoved() throws {
    let rules = try load(
      """
      project:
        categories:
          - {name: 效益指标, removed: true}
          - {name: 成效指标, points: 30}
      grades:
        - {name: 中, from: 60}
      """
    )
    #expect(rules.categories.map(\.name) == ["产出指标", "成效指标"])
    #expect(rules.grades.map(\.name) == ["优", "良", "中"])
  }

  @Test func executionCanBeTakenOut() throws {
    let rules = try load("project: {points: 90, execution: none}\n")
    #expect(rules.execution == nil)
    #expect(rules.scoring.tree.execution == nil)
  }

  @Test func curvesAndBandsAreReplacedAsAWhole() throws {
    let rules = try load(
      """
      scoring:
        at-least: {curve: {proportional-from: 60%}}
        levels:
          - {name: 部分达成, rate: {above: 50%, below: 80%}}
          - {name: 未达成, rate: {from: 0%, to: 50%}}
      """
    )
    #expect(try rules.scoring.methods.atLeast.curve.rate(at: Ratio(8, over: 10)) == Ratio(1, over: 2))
    #expect(rules.scoring.methods.atLeast.measure == .ratio)
    #expect(rules.scoring.levels[2].upper == CurveEdge(try Ratio(1, over: 2), isIncluded: true))
  }

  @Test func aPathIsRelativeToTheFileThatExtends() throws {
    let child = BaseRules.childHead.replacing("extends: base.yaml", with: "extends: ../base.yaml")
    let rules = try RuleLoader.forTests(["a/base.yaml": BaseRules.text, "a/b/x.yaml": child]).load("a/b/x.yaml")
    #expect(rules.files == ["a/b/x.yaml", "a/base.yaml"])
  }

  @Test func theDigestCoversTheWholeChain() throws {
    let alone = try RuleLoader.forTests(["base.yaml": BaseRules.text]).load("base.yaml")
    #expect(alone.digest != (try load("").digest))
    #expect(try load("").digest != (try load("# 注\n").digest))
  }
}
