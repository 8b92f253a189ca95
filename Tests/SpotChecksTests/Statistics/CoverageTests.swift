import ScoringCore
import Testing

@testable import SpotChecks

/// Whether intervals that are said to hold in 95 of 100 cases do.
@Suite struct CoverageTests {
  /// How a plan is asked for in the simulation.
  enum Way: CaseIterable, CustomTestStringConvertible {
    case simpleRandom, withMustIncludes, byDepartment, bySize, monetaryUnit, monetaryWithMustIncludes, riskWeighted

    var testDescription: String { "\(self)" }

    func request(of population: SamplingPopulation, _ random: inout SeededGenerator) throws -> SamplingRequest {
      let count = min(40 + Int(random.below(61)), population.count / 2)
      let seed = random.next()
      switch self {
      case .simpleRandom: return SamplingRequest(method: .simpleRandom, extent: .count(count), seed: seed)
      case .withMustIncludes:
        let rules: [InclusionRule] = [.amountFrom(ExactDecimal(900)), .highestRisk(5)]
        return SamplingRequest(method: .simpleRandom, extent: .count(count + 20), mustInclude: rules, seed: seed)
      case .byDepartment:
        let method = SamplingMethod.stratified(by: [.department], allocation: .byCount)
        return SamplingRequest(method: method, extent: .count(max(count, 60)), seed: seed)
      case .bySize:
        let method = SamplingMethod.stratified(by: [.amountClass(bounds: PlanTerms.sizeBounds)], allocation: .byCount)
        return SamplingRequest(method: method, extent: .count(max(count, 60)), seed: seed)
      case .monetaryUnit: return SamplingRequest(method: .monetaryUnit, extent: .count(count), seed: seed)
      case .monetaryWithMustIncludes:
        let rules: [InclusionRule] = [.amountFrom(ExactDecimal(900))]
        let extent = SamplingExtent.count(count + 20)
        return SamplingRequest(method: .monetaryUnit, extent: extent, mustInclude: rules, seed: seed)
      case .riskWeighted: return SamplingRequest(method: .riskWeighted(base: 10), extent: .count(count), seed: seed)
      }
    }
  }

  struct Tally {
    var covered = 0
    var stated = 0
    var refused = 0

    var share: Double { Double(covered) / Double(max(1, stated)) }
  }

  static let populations = 1_000

  /// A thousand populations, a quarter of each shape, each sampled in every way. Where 95 of 100 intervals hold, a thousand
  /// show 93.6 to 96.4 %, give or take two standard deviations: a longer run tells more. With 20,000 populations and another
  /// seed the ways held in 94.6 to 95.6 %, strata by amount 94.7 % and a share of 57 of 100 projects 95.1 % among them; each way
  /// with each shape alone in 93.1 to 97.3 %.
  ///
  /// The seeds are the first that were tried after strata by size and must-includes of monetary units came in; with them the
  /// ways hold in 94.3 to 96.4 %.
  @Test func statedIntervalsHoldAsOftenAsTheySay() throws {
    var random = SeededGenerator(seed: 20_250_801)
    // A way of its own for each: whatever is added leaves the draws of the others as they were.
    var draws = Way.allCases.indices.map { SeededGenerator(seed: UInt64(20_250_802 + $0)) }
    var tallies: [Way: Tally] = [:]
    for number in 0..<Self.populations {
      let shape = SimulatedPopulation.Shape.allCases[number % 4]
      let simulated = SimulatedPopulation(shape, &random)
      let population = try SamplingPopulation(simulated.items)
      let (perProject, perMoney) = (simulated.mean(.perProject), simulated.mean(.perMoney))
      for (index, way) in Way.allCases.enumerated() {
        let plan = try SamplingPlan(of: population, way.request(of: population, &draws[index]))
        let estimate = plan.meanDeviation(simulated.deviations)
        switch estimate.interval {
        case .stated(let bounds):
          let mean = estimate.weighting == .perProject ? perProject : perMoney
          tallies[way, default: Tally()].stated += 1
          if bounds.lower <= mean, mean <= bounds.upper { tallies[way, default: Tally()].covered += 1 }
        case .none: tallies[way, default: Tally()].refused += 1
        }
      }
    }
    for way in Way.allCases {
      let tally = try #require(tallies[way])
      #expect((0.93...0.97).contains(tally.share), "\(way): \(tally)")
      // An interval that is refused whenever it might fail would prove nothing.
      #expect(tally.refused <= Self.populations / 50, "\(way): \(tally)")
    }
  }
}
