import ScoringCore
import Testing

@testable import SpotChecks

@Suite struct MeanEstimateTests {
  /// 24 deviations as they come: half of them zero, one large.
  private static let deviations: [Double] =
    [Double](repeating: 0, count: 12) + [0.5, 1, 1, 1.5, 2, 2, 3, 4, 6, 8, 15, 30]

  private static func decimal(_ value: Double) -> ExactDecimal { ExactDecimal("\(value)") ?? .zero }

  private static func deviations(_ plan: SamplingPlan, _ values: [Double] = deviations) -> [String: ExactDecimal] {
    Dictionary(uniqueKeysWithValues: zip(plan.ids, values.map(decimal)))
  }

  private static func sixty(_ count: Int = 24) throws -> SamplingPlan {
    try Projects.plan(Projects.items([Int64](repeating: 10, count: 60)), .simpleRandom, .count(count))
  }

  /// The standard error is the textbook's, √((1 − 24/60) s²/24) with s² = 44.97; the bounds were computed by a program of its
  /// own in another language.
  @Test func simpleRandomSample() throws {
    let plan = try Self.sixty()
    let estimate = plan.meanDeviation(Self.deviations(plan))
    #expect(estimate.weighting == .perProject)
    #expect(abs(try #require(estimate.mean) - 74.0 / 24) < 1e-12)
    guard case .stated(let bounds) = estimate.interval else {
      Issue.record("an interval is to be stated")
      return
    }
    #expect(abs(bounds.standardError - 1.060_318_519_275_6) < 1e-9)
    #expect(abs(bounds.degreesOfFreedom - 23) < 1e-9)
    #expect(abs(bounds.lower - 1.517_133_054_394) < 1e-6)
    #expect(abs(bounds.upper - 11.191_275_128_076) < 1e-6)
    #expect(bounds.confidence == 0.95)
  }

  /// Without skewness there is nothing to correct.
  @Test func symmetricDeviationsMakeStudentsInterval() throws {
    let plan = try Self.sixty()
    let values: [Double] = (1...12).flatMap { [-Double($0), Double($0)] }
    guard case .stated(let bounds) = plan.meanDeviation(Self.deviations(plan, values)).interval else {
      Issue.record("an interval is to be stated")
      return
    }
    // s² = 2 × 650 ÷ 23, t for 23 degrees of freedom 2.0687
    let variance = 0.6 * 1300 / 23 / 24
    let half = 2.068_657_610 * variance.squareRoot()
    #expect(abs(bounds.upper - half) < 1e-6)
    #expect(abs(bounds.lower + half) < 1e-6)
  }

  /// Chances proportional to money, two certain items beside; computed by a program of its own in another language.
  @Test func unequalChances() throws {
    let money = (0..<24).map { 100 + 10 * Double($0) }
    func group(_ quantity: (Int) -> Double, for whole: Double) -> SampledGroup {
      let members = Self.deviations.enumerated().map { number, deviation in
        SampledGroup.Member(deviation: deviation, quantity: quantity(number), probability: money[number] * 24 / 24_000)
      }
      return SampledGroup(members, for: whole)
    }
    let perMoney = try #require(GroupMoments(group({ money[$0] }, for: 24_000), of: 34_000))
    #expect(abs(perMoney.worth - 24) < 1e-9)
    try expect(
      perMoney,
      certain: 20_000.0 / 34_000,
      mean: 2.764_705_882_353,
      lower: 1.584_725_976_854,
      upper: 8.948_991_372_374
    )
    let perProject = try #require(GroupMoments(group({ _ in 1 }, for: 78), of: 80))
    #expect(abs(perProject.worth / 24 - 0.878_041_360_486) < 1e-9)
    try expect(
      perProject,
      certain: 5.0 / 80,
      mean: 1.919_776_381_601,
      lower: 0.858_216_135_748,
      upper: 7.452_908_508_573
    )
  }

  private func expect(_ moments: GroupMoments, certain: Double, mean: Double, lower: Double, upper: Double) throws {
    let correction = SkewnessCorrection(
      estimate: certain + moments.part,
      variance: moments.variance,
      thirdMoment: moments.thirdMoment,
      covariance: moments.covariance
    )
    let bounds = correction.bounds(quantile: StudentDistribution(degreesOfFreedom: 23).quantile(twoSided: 0.95))
    #expect(abs(correction.estimate - mean) < 1e-9)
    #expect(abs(bounds.lower - lower) < 1e-6)
    #expect(abs(bounds.upper - upper) < 1e-6)
  }

  /// The money of must-includes is known: they count with what was found, and only the rest is estimated.
  @Test func certainItemsAddNoUncertainty() throws {
    let items = Projects.items([900] + [Int64](repeating: 10, count: 59))
    let plan = try Projects.plan(items, .simpleRandom, .count(25), including: [.named(["P01"])])
    let values = [50] + Self.deviations
    let estimate = plan.meanDeviation(Self.deviations(plan, values))
    // 59 of 60 with the mean of the 24 drawn, one with 50.
    let expected = (59 * 74.0 / 24 + 50) / 60
    #expect(abs(try #require(estimate.mean) - expected) < 1e-12)
    guard case .stated(let bounds) = estimate.interval else {
      Issue.record("an interval is to be stated")
      return
    }
    // As in the simple random sample, but 24 of 59, which are 59 of 60.
    let squares = 1.060_318_519_275_6 * 1.060_318_519_275_6 / 0.6
    let variance = squares * (1 - 24.0 / 59)
    #expect(abs(bounds.standardError - 59 * variance.squareRoot() / 60) < 1e-9)
  }

  @Test func smallStrataAreJoined() {
    func group(_ count: Int) -> SampledGroup {
      SampledGroup(
        [SampledGroup.Member](repeating: .init(deviation: 1, quantity: 1, probability: 0.5), count: count),
        for: 2 * Double(count)
      )
    }
    let joined = SampledGroup.joined([2, 2, 2, 7, 1, 1, 3, 2].map(group), least: 5)
    #expect(joined.map(\.members.count) == [6, 7, 7])
    #expect(joined.map(\.quantity) == [12, 14, 14])
    #expect(SampledGroup.joined([1, 2].map(group), least: 5).map(\.members.count) == [3])
  }

  @Test func reasonsForNoInterval() throws {
    let plan = try Self.sixty()
    #expect(plan.meanDeviation([:]).interval == .none(.reviewsMissing(count: 24)))
    #expect(plan.meanDeviation([:]).mean == nil)
    let flat = plan.meanDeviation(Self.deviations(plan, [Double](repeating: 2, count: 20) + [0, 1, 3, 4]))
    #expect(flat.interval == .none(.tooLittleVariation(count: 4, least: 5)))
    #expect(abs(try #require(flat.mean) - 2) < 1e-12)
    let small = try Self.sixty(19)
    let few = small.meanDeviation(Self.deviations(small, Array(Self.deviations.suffix(19))))
    #expect(few.interval == .none(.tooFew(count: 19, least: 20)))
    #expect(few.mean != nil)
    let all = try Self.sixty(60)
    let exact = all.meanDeviation(
      Self.deviations(all, [Double](repeating: 0, count: 30) + [Double](repeating: 3, count: 30))
    )
    #expect(exact.interval == .none(.nothingLeftToChance))
    #expect(exact.mean == 1.5)
  }

  @Test func partsOutOfReachCannotBeEstimated() throws {
    let items = Projects.items([Int64](repeating: 0, count: 3) + (1...80).map { 100 + $0 })
    let plan = try Projects.plan(items, .monetaryUnit, .count(24))
    let found = Self.deviations(plan)
    #expect(plan.meanDeviation(found, weighting: .perProject).interval == .none(.outOfReach(count: 3)))
    // Those without money do not matter for the mean per yuan.
    let perMoney = plan.meanDeviation(found)
    #expect(perMoney.weighting == .perMoney)
    guard case .stated = perMoney.interval else {
      Issue.record("\(perMoney)")
      return
    }
    let free = try Projects.plan(Projects.items([Int64](repeating: 0, count: 60)), .simpleRandom, .count(24))
    #expect(free.meanDeviation(Self.deviations(free), weighting: .perMoney).interval == .none(.withoutMoney))
  }

  /// Small projects are hardly ever in a monetary-unit sample, and then stand for very many.
  @Test func unequalWeightsGetNoInterval() throws {
    let items = Projects.items((1...400).map { $0 * $0 * $0 })
    let plan = try Projects.plan(items, .monetaryUnit, .count(60))
    let values = (0..<60).map { Double($0 % 7) }
    let estimate = plan.meanDeviation(Self.deviations(plan, values), weighting: .perProject)
    guard case .none(.unequalWeights) = estimate.interval else {
      Issue.record("\(estimate)")
      return
    }
    #expect(estimate.mean != nil)
  }

  @Test func reasonsAreWordedInBothLanguages() {
    let reasons: [NoInterval] = [
      .reviewsMissing(count: 1), .outOfReach(count: 1), .withoutMoney, .nothingLeftToChance,
      .tooFew(count: 1, least: 20),
      .tooLittleVariation(count: 1, least: 5), .unequalWeights(worth: 3, of: 40),
    ]
    #expect(Set(reasons.map(\.wording)).count == reasons.count)
  }
}
