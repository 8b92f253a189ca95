import ScoringCore
import Testing

/// 加分项 and 扣分项 stand beside the whole.
@Suite struct BonusExamples {
  private func total(
    _ share: String,
    bonus: String? = nil,
    deduction: String? = nil,
    mayExceed: Bool = false
  ) throws -> ProjectScore {
    var rules = rules([node(100), node(5, .bonus, absent: .zero), node(10, .deduction, absent: .zero)])
    rules.bonusMayExceed = mayExceed
    var indicators = [try reaching(share, at: 0)]
    if let bonus { indicators.append(try reaching(bonus, at: 1)) }
    if let deduction { indicators.append(try reaching(deduction, at: 2)) }
    return try evaluate(indicators, under: rules)
  }

  @Test func aBonusStandsOnTopOfTheTotal() throws {
    #expect(try total("0.9", bonus: "1").total.score?.text == "95")
    #expect(try total("0.9", bonus: "0.4").total.score?.text == "92")
    #expect(try total("0.9").total.score?.text == "90")
    #expect(try total("0.9", bonus: "1").total.points.text == "100")
  }

  @Test func aBonusLiftsTheTotalAboveTheWholeOnlyWhereTheRulesSaySo() throws {
    #expect(try total("0.98", bonus: "1").total.score?.text == "100")
    #expect(try total("0.98", bonus: "1", mayExceed: true).total.score?.text == "103")
  }

  @Test func aBonusNeverEarnsMoreThanItsPoints() throws {
    // The table states 4 points each for two indicators of a bonus of 5.
    let rules = rules([node(100), node(5, .bonus)])
    let indicators = [
      try reaching("0.8", at: 0), try reaching("1", at: 1, points: "4"), try reaching("1", at: 1, points: "4"),
    ]
    #expect(try evaluate(indicators, under: rules).total.score?.text == "85")
  }

  @Test func aDeductionTakesAway() throws {
    #expect(try total("0.9", deduction: "1").total.score?.text == "80")
    #expect(try total("0.9", deduction: "0.25").total.score?.text == "87.5")
    #expect(try total("0.05", deduction: "1").total.score?.text == "0")
    #expect(try total("0.9", deduction: "1").total.points.text == "100")
  }

  /// 98 + 5 − 4 = 99: the total is held within the whole once, whatever stands first in the tree.
  @Test func aBonusMayMakeUpForADeduction() throws {
    #expect(try total("0.98", bonus: "1", deduction: "0.4").total.score?.text == "99")
  }

  @Test func whatIsOpenInAnExtraMakesTheTotalProvisional() throws {
    var rules = rules([node(100), node(10, .deduction)])
    rules.bonusMayExceed = false
    let score = try evaluate([try reaching("1", at: 0), try reaching(nil, at: 1)], under: rules)
    #expect(score.total.score?.text == "100")
    #expect(score.total.isProvisional)
  }

  @Test func anExtraIsRoundedWithTheCategories() throws {
    var rules = rules([node(100), node(5, .bonus)])
    rules.rounding = Rounding(places: 0, mode: .down, stage: .category)
    // 89.9 and 4.9 are 89 and 4 of their own; together they would be 94.
    let score = try evaluate([try reaching("0.899", at: 0), try reaching("0.98", at: 1)], under: rules)
    #expect(score.total.score?.text == "93")
  }

  @Test func extrasAloneAreNoScore() throws {
    #expect(try evaluate([try reaching("1", at: 1)], under: rules([node(100), node(5, .bonus)])).total.score == nil)
  }
}
