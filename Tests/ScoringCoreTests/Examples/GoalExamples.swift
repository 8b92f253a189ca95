import ScoringCore
import Testing

/// Annual goals with points of their own (DOMAIN.md §11 (a) M35).
@Suite struct GoalExamples {
  /// 黄冈 2020: 执行率 20, 目标一 40, 目标二 40; each goal has output and benefit in the proportion of the tree.
  @Test func m35EachGoalIsATreeOfItsOwn() throws {
    var goals = rules([node(50), node(30)], goals: .apart)
    goals.tree.execution = ExecutionRule(points: Points(whole: 20))
    let indicators = [
      try reaching("1", at: 0, goal: 0), try reaching("0.5", at: 1, goal: 0), try reaching("0.8", at: 0, goal: 1),
      try reaching("1", at: 0, goal: 1), try reaching("1", at: 1, goal: 1),
    ]
    let score = try evaluate(indicators, under: goals, executed: "90", goals: [points("40"), points("40")])
    // 40 × 50 : 30 is 25 + 15; in the second goal two indicators share the 25.
    #expect(score.pointsOfIndicators == ["25", "15", "12.5", "12.5", "15"])
    #expect(score.goals.map { $0.points.text } == ["40", "40"])
    #expect(score.goals.map { $0.score?.text } == ["32.5", "37.5"])
    #expect(score.nodes.map { $0.part.score?.text } == ["47.5", "22.5"])
    // 18 for execution + 32.5 + 37.5.
    #expect(score.total.score?.text == "88")
  }

  /// 90 × 0.6 + 80 × 0.4 = 86.
  @Test func m35GoalsMayBeShares() throws {
    let indicators = [try reaching("0.9", at: 0, goal: 0), try reaching("0.8", at: 0, goal: 1)]
    let score = try evaluate(indicators, under: rules([node(100)], goals: .apart), goals: [points("60"), nil])
    #expect(score.goals.map { $0.points.text } == ["60", "40"])
    #expect(score.total.score?.text == "86")
  }

  @Test func goalsThatStateNothingShareEvenly() throws {
    let indicators = try [0, 1, 2].map { try reaching("1", at: 0, goal: $0) }
    let score = try evaluate(indicators, under: rules([node(100)], goals: .apart))
    #expect(score.goals.map { $0.points.text } == ["33.34", "33.33", "33.33"])
  }

  @Test func aGoalKeepsWhatItLacks() throws {
    // The second goal has no benefit, which stays open, although the first has one.
    let tree = [node(60), node(40, absent: .unscored)]
    let indicators = [
      try reaching("1", at: 0, goal: 0), try reaching("1", at: 1, goal: 0), try reaching("1", at: 0, goal: 1),
    ]
    let score = try evaluate(indicators, under: rules(tree, goals: .apart), goals: [points("50"), points("50")])
    #expect(score.pointsOfIndicators == ["30", "20", "30"])
    #expect(score.total.points.text == "100")
    #expect(score.total.unscored.text == "20")
    #expect(score.goals.map { $0.points.text } == ["50", "50"])
    #expect(score.goals.map { $0.unscored.text } == ["0", "20"])
  }

  @Test func aGoalWithoutIndicatorsStaysOpen() throws {
    let indicators = [try reaching("1", at: 0, goal: 0)]
    let score = try evaluate(indicators, under: rules([node(100)], goals: .apart), goals: [points("60"), points("40")])
    #expect(score.total.score?.text == "60")
    #expect(score.total.unscored.text == "40")
    #expect(score.goals.map { $0.unscored.text } == ["0", "40"])
    let named = try evaluate(indicators, under: rules([node(100)], goals: .apart), goals: [points("60"), nil])
    #expect(named.total.unscored.text == "40")
    // A goal that nobody names is none.
    let unstated = try evaluate([try reaching("1", at: 0, goal: 1)], under: rules([node(100)], goals: .apart))
    #expect(unstated.total.score?.text == "100")
  }

  @Test func aGoalOfNothingButABonusStaysOpen() throws {
    let tree = rules([node(100), node(5, .bonus, absent: .zero)], goals: .apart)
    let indicators = [try reaching("0.9", at: 0, goal: 0), try reaching("1", at: 1, goal: 1)]
    let score = try evaluate(indicators, under: tree, goals: [points("60"), points("40")])
    #expect(score.total.score?.text == "59")
    #expect(score.total.unscored.text == "40")
  }

  @Test func eachGoalHasItsOwnChoice() throws {
    let tree = [node(100, choose: .best)]
    let indicators = [
      try reaching("0.5", at: 0, goal: 0), try reaching("0.8", at: 0, goal: 0), try reaching("0.9", at: 0, goal: 1),
      try reaching("0.6", at: 0, goal: 1),
    ]
    let score = try evaluate(indicators, under: rules(tree, goals: .apart), goals: [points("60"), points("40")])
    // 60 × 0.8 + 40 × 0.9
    #expect(score.goals.map { $0.score?.text } == ["48", "36"])
    #expect(score.goals.map { $0.points.text } == ["60", "40"])
    #expect(score.total.score?.text == "84")
  }

  @Test func whatDoesNotApplyStaysInItsGoal() throws {
    let indicators = [
      try notApplicable(at: 0, points: "30"), try reaching("1", at: 0, points: "30"),
      try reaching("1", at: 0, points: "40", goal: 1),
    ]
    let score = try evaluate(indicators, under: rules([node(100)], goals: .apart), goals: [points("60"), points("40")])
    #expect(score.pointsOfIndicators == ["0", "60", "40"])
  }
}
