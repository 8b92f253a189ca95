import ScoringCore
import Testing

/// Grades, gates, vetoes, caps and the use of results (DOMAIN.md §11 (a) M38–M41 and §6a).
@Suite struct LimitExamples {
  /// Execution earns none of the points here, so that the rest of the total is in the tests' hands.
  private func limited(_ limits: [ScoreLimit], payout: ScoringCurve? = nil) -> ScoringRules {
    var rules = rules([node(70), node(30)])
    rules.tree.execution = ExecutionRule(points: .zero)
    rules.limits = limits
    rules.gradeBounds = [90, 80, 60, 0].map { Points(whole: $0) }
    rules.payout = payout
    return rules
  }

  @Test(arguments: [("0.9", 0), ("0.8999", 1), ("0.8", 1), ("0.7999", 2), ("0.6", 2), ("0.5999", 3), ("0", 3)])
  func m38GradesBeginAtTheirBound(share: String, grade: Int) throws {
    let indicators = [try reaching(share, at: 0), try reaching(share, at: 1)]
    #expect(try evaluate(indicators, under: limited([])).grade == grade)
    var lenient = limited([])
    lenient.gradeBounds = [80, 70, 60, 0].map { Points(whole: $0) }
    let other = share == "0.8999" ? 0 : share == "0.8" ? 0 : share == "0.7999" ? 1 : grade
    #expect(try evaluate(indicators, under: lenient).grade == other)
    lenient.gradeBounds = []
    #expect(try evaluate(indicators, under: lenient).grade == nil)
  }

  /// 弄虚作假: nothing of the 95 is left.
  @Test func m39AnEventVetoes() throws {
    let rules = limited([ScoreLimit(when: .event(2), .scoreAtMost(.zero))])
    let indicators = [try reaching("1", at: 0), try reaching("25/30", at: 1)]
    let vetoed = try evaluate(indicators, under: rules, events: [2])
    #expect(vetoed.total.score == .zero)
    #expect(vetoed.uncapped?.text == "95")
    #expect(vetoed.grade == 3)
    #expect(vetoed.limits == [0])
    #expect(try evaluate(indicators, under: rules, events: [1]).total.score?.text == "95")
  }

  /// A section below 56 of 70 points fails the whole.
  @Test(arguments: [("55.99", 3, [0]), ("56", 1, [])])
  func m39ASectionIsAGate(section: String, grade: Int, applied: [Int]) throws {
    let rules = limited([ScoreLimit(when: .node(0, try band(from: nil, below: "0.8")), .gradeAtMost(3))])
    let score = try evaluate([try reaching(section + "/70", at: 0), try reaching("1", at: 1)], under: rules)
    #expect(score.grade == grade)
    #expect(score.limits == applied)
    #expect(score.total.score == score.uncapped)
  }

  /// 执行率低于 80% 不得评优.
  @Test(arguments: [("79.99", "1", 1, [0]), ("80", "1", 0, []), ("79", "0.85", 1, []), ("79", "0.5", 3, [])])
  func m40ExecutionCapsTheGrade(executed: String, share: String, grade: Int, applied: [Int]) throws {
    let rules = limited([ScoreLimit(when: .execution(try band(from: nil, below: "0.8")), .gradeAtMost(1))])
    let indicators = [try reaching(share, at: 0), try reaching(share, at: 1)]
    let score = try evaluate(indicators, under: rules, executed: executed)
    #expect(score.grade == grade)
    #expect(score.limits == applied)
  }

  @Test func withoutAnExecutionRateNoLimitOfItHolds() throws {
    let rules = limited([ScoreLimit(when: .execution(ValueBand(from: nil, to: nil)), .scoreAtMost(.zero))])
    let score = try evaluate([try reaching("1", at: 0), try reaching("1", at: 1)], under: rules)
    #expect(score.uncapped == score.total.score)
  }

  /// ≥ 80 pays everything, 60–80 pays 90 %, less pays its own share.
  @Test(arguments: [("0.8", "1"), ("0.95", "1"), ("0.7", "0.9"), ("0.6", "0.9"), ("0.45", "0.45"), ("0", "0")])
  func m41AScorePays(share: String, paid: String) throws {
    let sixty = CurveEdge(try ratio("0.6"), isIncluded: true)
    let eighty = CurveEdge(try ratio("0.8"), isIncluded: true)
    let zero = CurveEdge(.zero, isIncluded: true)
    let payout = try ScoringCurve([
      CurvePiece(from: nil, to: CurveEdge(.zero, isIncluded: false), rate: .zero),
      CurvePiece(from: zero, to: CurveEdge(sixty.at, isIncluded: false), rate: .zero, risingTo: sixty.at),
      CurvePiece(from: sixty, to: CurveEdge(eighty.at, isIncluded: false), rate: ratio("0.9")),
      CurvePiece(from: eighty, to: nil, rate: .one),
    ])
    let indicators = [try reaching(share, at: 0), try reaching(share, at: 1)]
    #expect(try evaluate(indicators, under: limited([], payout: payout)).payout == ratio(paid))
  }

  /// §6a: 70–80 % at most 89, 60–70 % at most 79, below 60 % at most 69, below 50 % at most 59.
  @Test(arguments: [
    ("80", "1", "100"), ("79.9", "1", "89"), ("70", "1", "89"), ("69.9", "1", "79"), ("60", "1", "79"),
    ("59.9", "1", "69"), ("50", "1", "69"), ("49.9", "1", "59"), ("0", "1", "59"), ("75", "0.7", "70"),
  ])
  func executionCapsTheScore(executed: String, share: String, expected: String) throws {
    let caps =
      [("0.7", "0.8", 89), ("0.6", "0.7", 79), (nil, "0.6", 69), (nil, "0.5", 59)] as [(String?, String, Int32)]
    let limits = try caps.map { lower, upper, most in
      ScoreLimit(when: .execution(try band(from: lower, below: upper)), .scoreAtMost(Points(whole: most)))
    }
    let indicators = [try reaching(share, at: 0), try reaching(share, at: 1)]
    let score = try evaluate(indicators, under: limited(limits), executed: executed)
    #expect(score.total.score?.text == expected)
    #expect(score.uncapped?.text == (share == "1" ? "100" : "70"))
  }

  @Test func aCapLowersTheGradeWithTheScore() throws {
    let limit = ScoreLimit(when: .total(try band(from: "0.95", below: nil)), .scoreAtMost(try points("85")))
    let score = try evaluate([try reaching("1", at: 0), try reaching("1", at: 1)], under: limited([limit]))
    #expect(score.total.score?.text == "85")
    #expect(score.grade == 1)
  }
}
