import Diagnostics
import ScoringCore
import Testing

@testable import SpotChecks

/// What is asked for and cannot be had.
@Suite struct EdgeTests {
  @Test func populationsThatCannotBeDrawnFrom() {
    func item(_ id: String, _ amount: ExactDecimal, risk: Int = 0) -> SamplingItem {
      SamplingItem(id: id, department: "D", amount: amount, riskScore: risk)
    }
    #expect(throws: SamplingProblem.emptyPopulation) { try SamplingPopulation([]) }
    #expect(throws: SamplingProblem.repeatedItem("P1")) {
      try SamplingPopulation([item("P1", .zero), item("P2", .zero), item("P1", ExactDecimal(3))])
    }
    #expect(throws: SamplingProblem.negativeAmount("P1")) { try SamplingPopulation([item("P1", ExactDecimal(-1))]) }
    #expect(throws: SamplingProblem.negativeRisk("P1")) { try SamplingPopulation([item("P1", .zero, risk: -1)]) }
    #expect(throws: SamplingProblem.amountsTooLarge) {
      try SamplingPopulation([item("P1", ExactDecimal(.max)), item("P2", ExactDecimal(1))])
    }
    #expect(throws: SamplingProblem.amountsTooLarge) {
      try SamplingPopulation([
        item("P1", ExactDecimal(1_000_000)), item("P2", ExactDecimal("0.000000000000001") ?? .zero),
      ])
    }
    #expect(throws: SamplingProblem.riskTooLarge("P2")) {
      try Projects.plan(
        [item("P1", .zero, risk: .max - 1), item("P2", .zero, risk: 5)].reversed(),
        .riskWeighted(base: 1),
        .count(1)
      )
    }
  }

  @Test func requestsThatCannotBeMet() throws {
    let items = Projects.twenty
    let zero = Projects.items([0, 0, 0])
    let half = try Ratio(1, over: 2)
    #expect(throws: SamplingProblem.nothingAsked) { try Projects.plan(items, .simpleRandom, .count(0)) }
    #expect(throws: SamplingProblem.negativeCount(-1)) { try Projects.plan(items, .simpleRandom, .count(-1)) }
    #expect(throws: SamplingProblem.notAShare(.zero)) { try Projects.plan(items, .simpleRandom, .shareOfItems(.zero)) }
    #expect(throws: SamplingProblem.notAShare(Ratio(2))) {
      try Projects.plan(items, .simpleRandom, .shareOfMoney(Ratio(2)))
    }
    #expect(throws: SamplingProblem.nothingToWeigh) { try Projects.plan(zero, .monetaryUnit, .count(1)) }
    #expect(throws: SamplingProblem.nothingToWeigh) { try Projects.plan(zero, .simpleRandom, .shareOfMoney(half)) }
    #expect(throws: SamplingProblem.nothingToWeigh) {
      try Projects.plan(zero, .stratified(by: [.category], allocation: .byAmount), .count(1))
    }
    #expect(throws: SamplingProblem.baseTooSmall(0)) { try Projects.plan(items, .riskWeighted(base: 0), .count(1)) }
    #expect(throws: SamplingProblem.allocationWithoutStrata) {
      try Projects.plan(items, .monetaryUnit, .perStratum(["D1": 1]))
    }
  }

  @Test(arguments: Projects.everyMethod) func moreThanThereAre(method: SamplingMethod) throws {
    let plan = try Projects.plan(Projects.twenty, method, .count(21))
    #expect(plan.chosen.count == 20)
    #expect(plan.chosen.allSatisfy { $0.probability == .one })
    #expect(plan.frames.isEmpty)
    #expect(plan.findings == [.moreAskedThanThereAre(asked: 21, there: 20), .everythingTaken(count: 20)])
  }

  @Test func mustIncludesThatFillTheSample() throws {
    let plan = try Projects.plan(
      Projects.twenty,
      .simpleRandom,
      .count(2),
      including: [.amountFrom(ExactDecimal(1500))]
    )
    // 5 × 18² is 1620.
    #expect(plan.ids == ["P18", "P19", "P20"])
    #expect(plan.findings == [.mustIncludesFillTheSample(asked: 2, included: 3)])
  }

  @Test func everyItemMustBeIncluded() throws {
    let plan = try Projects.plan(Projects.twenty, .monetaryUnit, .count(20), including: [.amountFrom(.zero)])
    #expect(plan.chosen.count == 20)
    #expect(plan.frames.isEmpty)
    #expect(plan.findings == [.everythingTaken(count: 20)])
  }

  @Test func unknownNamesAreSaid() throws {
    let plan = try Projects.plan(Projects.twenty, .simpleRandom, .count(3), including: [.named(["X9", "P01", "X1"])])
    #expect(plan.findings == [.unknownItem("X1"), .unknownItem("X9")])
    #expect(plan.ids.contains("P01"))
  }

  /// P18 and P15 have a risk score of 2 as have four smaller ones: the larger go first.
  @Test func tiesGoToTheLargerAmount() throws {
    let plan = try Projects.plan(Projects.twenty, .simpleRandom, .count(2), including: [.highestRisk(2)])
    #expect(plan.ids == ["P15", "P18"])
    #expect(
      plan.findings == [.tieInRisk(score: 2, count: 2), .mustIncludesFillTheSample(asked: 2, included: 2)]
    )
  }

  @Test func itemsWithoutMoneyHaveNoChanceByMoney() throws {
    let plan = try Projects.plan(Projects.items([0, 100, 200, 0, 300]), .monetaryUnit, .count(5))
    #expect(plan.ids == ["P02", "P03", "P05"])
    #expect(plan.outOfReach == .init(count: 2, amount: .zero))
    #expect(plan.findings == [.moreAskedThanThereAre(asked: 5, there: 3), .withoutMoney(count: 2)])
  }

  @Test func problemsAreWordedInBothLanguages() {
    let problems: [SamplingProblem] = [
      .emptyPopulation, .tooManyItems(count: 9, limit: 8), .repeatedItem("P"), .negativeAmount("P"), .negativeRisk("P"),
      .amountsTooLarge, .riskTooLarge("P"), .negativeCount(-1), .notAShare(Ratio(2)), .nothingToWeigh, .baseTooSmall(0),
      .allocationWithoutStrata, .nothingAsked, .moreAskedThanThereAre(asked: 2, there: 1),
      .mustIncludesFillTheSample(asked: 1, included: 2), .unknownItem("P"), .tieInRisk(score: 2, count: 2),
      .withoutMoney(count: 2), .emptyStratum("D"), .stratumTooSmall("D", asked: 2, there: 1),
      .strataWithoutSample(count: 1), .moneyShareMissed(asked: .one, reached: .zero), .everythingTaken(count: 2),
    ]
    #expect(Set(problems.map(\.code)).count == problems.count)
    #expect(problems.allSatisfy { $0.code.hasPrefix("P01") })
    // Whoever is stopped is told how to go on.
    #expect(problems.allSatisfy { $0.severity != .error || $0.help != nil })
    #expect(SamplingProblem.unknownItem("P").help != nil)
    #expect(problems.allSatisfy { $0.message.chinese != $0.message.english && !$0.message.english.isEmpty })
  }

  @Test func sharesAreWordedInPercent() throws {
    let problem = SamplingProblem.moneyShareMissed(asked: try Ratio(4, over: 5), reached: try Ratio(7945, over: 10_000))
    #expect(problem.message.chinese.contains("79.5%") && problem.message.chinese.contains("80%"))
  }
}
