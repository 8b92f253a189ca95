import ScoringCore
import Testing

@testable import SpotChecks

/// The same seed gives the same plan, to anyone.
@Suite struct ReproducibilityTests {
  /// As the reference implementation of SplitMix64 has them.
  @Test func diceAreSplitMix() {
    var random = SeededGenerator(seed: 1_234_567)
    #expect(
      (0..<3).map { _ in random.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ]
    )
  }

  /// Drawn again by a program of its own, written in another language from the description of the algorithm.
  @Test func othersDrawTheSamePlan() throws {
    let items = Projects.twenty
    #expect(try Projects.plan(items, .simpleRandom, .count(5)).ids == ["P01", "P07", "P11", "P14", "P20"])
    let stratified = SamplingMethod.stratified(by: [.department], allocation: .byCount)
    #expect(try Projects.plan(items, stratified, .count(5)).ids == ["P01", "P07", "P12", "P14", "P18"])
    let monetary = try Projects.plan(items, .monetaryUnit, .count(8))
    #expect(monetary.ids == ["P06", "P11", "P14", "P15", "P16", "P18", "P19", "P20"])
    #expect(monetary.chosen.filter { $0.reason == .reachesInterval }.map(\.item.id) == ["P19", "P20"])
    #expect(monetary.frames.map(\.interval) == [try Ratio(10_545, over: 6)])
  }

  @Test(arguments: Projects.everyMethod) func orderOfInputDoesNotMatter(method: SamplingMethod) throws {
    let extents: [SamplingExtent] = [
      .count(9), .shareOfItems(try Ratio(1, over: 3)), .shareOfMoney(try Ratio(1, over: 2)),
    ]
    for extent in extents {
      for seed in 1...5 as ClosedRange<UInt64> {
        let rules: [InclusionRule] = [.named(["P03"]), .highestRisk(2)]
        let plan = try Projects.plan(Projects.twenty, method, extent, including: rules, seed: seed)
        var random = SeededGenerator(seed: seed)
        let shuffled = Projects.twenty.shuffled(using: &random)
        #expect(try Projects.plan(shuffled, method, extent, including: rules, seed: seed) == plan)
      }
    }
  }

  @Test(arguments: Projects.everyMethod) func anotherSeedGivesAnotherPlan(method: SamplingMethod) throws {
    let plans = try (1...20).map { try Projects.plan(Projects.twenty, method, .count(8), seed: $0).ids }
    #expect(Set(plans).count > 10)
  }

  @Test func planSaysHowItWasDrawn() throws {
    let plan = try Projects.plan(Projects.twenty, .simpleRandom, .count(5))
    #expect(plan.algorithm.id == "jixiao-sampling")
    #expect(plan.algorithm.version == 1)
    #expect(plan.request.seed == 2025)
  }
}
