import ScoringCore
import Testing

@testable import SpotChecks

/// How many are drawn, and what they cover.
@Suite struct ExtentTests {
  @Test(arguments: Projects.everyMethod) func coverageAddsUp(method: SamplingMethod) throws {
    for count in 2...20 {
      let plan = try Projects.plan(Projects.twenty, method, .count(count), including: [.named(["P07"])])
      #expect(plan.coverage.count == plan.chosen.count)
      let amount = plan.chosen.reduce(Int64(0)) {
        $0 + $1.item.amount.coefficient * ($1.item.amount.scale == 0 ? 1 : 0)
      }
      #expect(plan.coverage.amount == ExactDecimal(amount))
      // 5 × (1² + … + 20²) = 5 × 2870
      #expect(plan.coverage.populationAmount == ExactDecimal(14_350))
      #expect(plan.coverage.shareOfMoney == (try Ratio(amount, over: 14_350)))
      #expect(plan.coverage.shareOfItems == (try Ratio(Int64(count), over: 20)))
      let drawn = plan.frames.reduce(0) { $0 + $1.drawn }
      #expect(drawn + plan.chosen.count { $0.frame == nil } == count)
      let money = plan.frames.reduce(Int64(0)) { $0 + $1.amount.coefficient }
      let certain = plan.chosen.filter { $0.frame == nil }.reduce(Int64(0)) { $0 + $1.item.amount.coefficient }
      #expect(money + certain + plan.outOfReach.amount.coefficient == 14_350)
    }
  }

  /// 41 of 72 projects are 56.9 %; 57 % of them are 41.04, so 42.
  @Test func sharesOfItemsAreRoundedUp() throws {
    let items = Projects.items([Int64](repeating: 10, count: 72))
    #expect(try Projects.plan(items, .simpleRandom, .shareOfItems(try Ratio(41, over: 72))).chosen.count == 41)
    #expect(try Projects.plan(items, .simpleRandom, .shareOfItems(try Ratio(57, over: 100))).chosen.count == 42)
  }

  /// Ten equal projects: half of the money is five of them. With one of 90 for certain, which is half of 180, nothing else.
  @Test func sharesOfMoneyAreExpected() throws {
    let half = SamplingExtent.shareOfMoney(try Ratio(1, over: 2))
    let equal = Projects.items([Int64](repeating: 10, count: 10))
    #expect(try Projects.plan(equal, .simpleRandom, half).chosen.count == 5)
    let large = Projects.items([90] + [Int64](repeating: 10, count: 9))
    let including = try Projects.plan(large, .simpleRandom, half, including: [.amountFrom(ExactDecimal(90))])
    #expect(including.ids == ["P01"])
    // Without the rule each of the ten has the same chance: again five for half of what is expected.
    #expect(try Projects.plan(large, .simpleRandom, half).chosen.count == 5)
    // By money, the first is certain as soon as two are drawn: 90 of 180.
    let monetary = try Projects.plan(large, .monetaryUnit, half)
    #expect(monetary.chosen.count == 2 && monetary.ids.first == "P01")
  }

  @Test func missedShareOfMoneyIsSaid() throws {
    let items = Projects.items([90] + [Int64](repeating: 10, count: 9))
    let half = try Ratio(1, over: 2)
    var missed = 0
    for seed in 1...20 as ClosedRange<UInt64> {
      let plan = try Projects.plan(items, .simpleRandom, .shareOfMoney(half), seed: seed)
      let reached = try #require(plan.coverage.shareOfMoney)
      #expect(plan.findings == (reached < half ? [.moneyShareMissed(asked: half, reached: reached)] : []))
      missed += reached < half ? 1 : 0
    }
    #expect(missed > 0)
  }

  @Test func apportionmentByLargestRemainder() {
    #expect(Apportionment(10, weights: [50, 30, 20], sizes: [50, 30, 20]).counts == [5, 3, 2])
    // Quotas 2.8, 0.8, 0.4; with four seats each of three strata gets one at least.
    #expect(Apportionment(4, weights: [7, 2, 1], sizes: [7, 2, 1]).counts == [2, 1, 1])
    // Quotas 9.6, 0.2, 0.2; two each at least.
    #expect(Apportionment(10, weights: [96, 2, 2], sizes: [96, 2, 2]).counts == [6, 2, 2])
    // Nearly all the money is in a stratum of three: the rest goes to the others, the earlier of equal ones first.
    #expect(Apportionment(10, weights: [980, 10, 10], sizes: [3, 20, 20]).counts == [3, 4, 3])
    // Not even one for each: the weightiest get theirs.
    #expect(Apportionment(2, weights: [1, 5, 5], sizes: [10, 50, 50]).counts == [0, 1, 1])
  }

  @Test func statedNumbersPerStratum() throws {
    let method = SamplingMethod.stratified(by: [.department], allocation: .byCount)
    let plan = try Projects.plan(
      Projects.twenty,
      method,
      .perStratum(["D1": 4, "D2": 30, "D9": 1]),
      including: [.named(["P01"])]
    )
    #expect(plan.chosen.count { $0.item.department == "D1" } == 4)
    #expect(plan.chosen.count { $0.item.department == "D2" } == 8)
    #expect(plan.findings == [.emptyStratum("D9"), .stratumTooSmall("D2", asked: 30, there: 8)])
    #expect(plan.frames.map(\.stratum) == ["D1"])
    #expect(plan.frames.map(\.count) == [11])
  }

  @Test func strataWithoutSampleAreOutOfReach() throws {
    let method = SamplingMethod.stratified(by: [.department], allocation: .byCount)
    let plan = try Projects.plan(Projects.twenty, method, .perStratum(["D2": 4]))
    #expect(plan.findings == [.strataWithoutSample(count: 1)])
    // 5 × (1² + … + 12²) = 5 × 650
    #expect(plan.outOfReach == .init(count: 12, amount: ExactDecimal(3_250)))
  }
}
