import ScoringCore
import Testing

@testable import SpotChecks

@Suite struct SampleSizeTests {
  /// Against SciPy's hypergeometric distribution: the first sample that leaves a risk of 5 % at most.
  @Test(arguments: [(72, 38, 33), (200, 51, 42), (1_000, 57, 45), (36_000, 59, 46)])
  func smallPopulationsNeedSmallerSamples(population: Int, none: Int, one: Int) throws {
    let sampling = try #require(AttributeSampling(risk: 0.05))
    let five = try Ratio(5, over: 100)
    let tenth = try Ratio(1, over: 10)
    #expect(sampling.size(tolerable: five, expected: .zero, population: population)?.count == none)
    // One deviation among so many.
    let expected = try Ratio(1, over: Int64(one))
    let size = sampling.size(tolerable: tenth, expected: expected, population: population)
    #expect(size == .init(count: one, expectedDeviations: 1))
  }

  @Test func whatNoSampleCanShow() throws {
    let sampling = try #require(AttributeSampling(risk: 0.05))
    let five = try Ratio(5, over: 100)
    #expect(sampling.size(tolerable: five, expected: five) == nil)
    #expect(sampling.size(tolerable: .zero, expected: .zero) == nil)
    #expect(sampling.size(tolerable: .one, expected: .zero) == nil)
    #expect(sampling.size(tolerable: five, expected: try Ratio(-1, over: 100)) == nil)
    #expect(sampling.size(tolerable: five, expected: .zero, population: 0) == nil)
    // One in a million needs three million.
    #expect(sampling.size(tolerable: try Ratio(1, over: 1_000_000), expected: .zero) == nil)
    #expect(sampling.upperLimit(deviations: 5, in: 5) == 1)
    #expect(AttributeSampling(risk: 0) == nil && AttributeSampling(risk: 1) == nil)
    let monetary = try #require(MonetarySampling(risk: 0.05))
    #expect(monetary.size(tolerable: 0, ratio: 0) == nil)
    #expect(monetary.size(tolerable: 0.05, ratio: 1) == nil)
    #expect(monetary.size(tolerable: 1e-9, ratio: 0) == nil)
  }

  /// Factors 2.9957, 4.7439, 6.2958, 7.7537; taints in descending order 0.5, 0.2, 0.05 at an interval of 1000, and 300 known:
  /// 750 + 300, 2995.7 and 374.07 + 110.38 + 22.89.
  @Test func upperLimitOfError() throws {
    let limit = try #require(MonetarySampling(risk: 0.05)).upperLimit(
      interval: 1000,
      taints: [0.2, 0.5, 0.05],
      known: 300
    )
    #expect(abs(limit.projected - 1_050) < 1e-9)
    #expect(abs(limit.basicPrecision - 2_995.73) < 0.01)
    #expect(abs(limit.incrementalAllowance - 507.3450884176129) < 0.01)
    #expect(abs(limit.upper - 4553.077361971603) < 0.01)
  }

  @Test func nothingFoundLeavesTheBasicPrecision() throws {
    let limit = try #require(MonetarySampling(risk: 0.05)).upperLimit(interval: 1000, taints: [])
    #expect(limit.projected == 0 && limit.incrementalAllowance == 0)
    #expect(limit.upper == limit.basicPrecision)
  }
}
