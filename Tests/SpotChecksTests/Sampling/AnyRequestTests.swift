import ScoringCore
import Testing

@testable import SpotChecks

/// Whatever is asked of whatever population: a plan that holds together, or a problem that says why not.
@Suite struct AnyRequestTests {
  @Test func plansHoldTogether() throws {
    var random = SeededGenerator(seed: 5)
    var plans = 0
    for _ in 0..<600 {
      let population = try SamplingPopulation(Self.items(&random))
      let request = try Self.request(&random)
      let plan: SamplingPlan
      do throws(SamplingProblem) { plan = try SamplingPlan(of: population, request) } catch {
        #expect(error.severity == .error, "\(request)")
        continue
      }
      plans += 1
      #expect(!plan.chosen.isEmpty && plan.chosen.count <= population.count)
      #expect(plan.ids == plan.ids.sorted() && Set(plan.ids).count == plan.ids.count)
      #expect(plan.findings.allSatisfy { $0.severity != .error })
      #expect(plan.chosen.allSatisfy { Ratio.zero < $0.probability && $0.probability <= .one })
      #expect(plan.chosen.allSatisfy { ($0.frame == nil) == ($0.reason != .drawn) })
      let certain = plan.chosen.count { $0.frame == nil }
      let open = plan.frames.reduce(0) { $0 + $1.count }
      #expect(certain + open + plan.outOfReach.count == population.count, "\(request)")
      #expect(certain + plan.frames.reduce(0) { $0 + $1.drawn } == plan.chosen.count)
      for (number, frame) in plan.frames.enumerated() {
        #expect(0 < frame.drawn && frame.drawn < frame.count)
        #expect(plan.chosen.count { $0.frame == number } == frame.drawn)
      }
      if case .count(let asked) = request.extent {
        let musts = plan.chosen.count { if case .mustInclude = $0.reason { true } else { false } }
        let reachable = population.count - plan.outOfReach.count
        #expect(plan.chosen.count == max(musts, min(asked, max(reachable, plan.chosen.count))), "\(request)")
      }
    }
    #expect(plans > 300)
  }

  private static func items(_ random: inout SeededGenerator) -> [SamplingItem] {
    let amounts: [Int64] = [0, 0, 1, 1, 5, 100, 100, 2_000, 1_000_000_000_000]
    return (0..<(1 + random.below(40))).map { number in
      SamplingItem(
        id: "P\(number)",
        department: "D\(random.below(6))",
        amount: ExactDecimal(amounts[Int(random.below(9))]),
        category: random.below(2) == 0 ? "" : "A",
        riskScore: Int(random.below(4)) * 20
      )
    }
  }

  private static func request(_ random: inout SeededGenerator) throws -> SamplingRequest {
    let keys: [StratumKey] = [
      .department, .category, .amountClass(bounds: [ExactDecimal(50), ExactDecimal(1), ExactDecimal(50)]),
    ]
    let methods: [SamplingMethod] = [
      .simpleRandom, .stratified(by: keys, allocation: .byAmount), .stratified(by: [keys[0]], allocation: .byCount),
      .stratified(by: [], allocation: .byCount), .monetaryUnit, .riskWeighted(base: 1), .riskWeighted(base: 0),
    ]
    let share = try Ratio(Int64(random.below(12)), over: 10)
    let extents: [SamplingExtent] = [
      .count(Int(random.below(30)) - 1), .shareOfItems(share), .shareOfMoney(share),
      .perStratum(["D1": Int(random.below(4)), "D2": 9, "": 3]),
    ]
    let rules: [InclusionRule] = [
      .amountFrom(ExactDecimal(2_000)), .named(["P1", "P99"]), .highestRisk(Int(random.below(5))), .amountFrom(.zero),
    ]
    return SamplingRequest(
      method: methods[Int(random.below(UInt64(methods.count)))],
      extent: extents[Int(random.below(4))],
      mustInclude: rules.filter { _ in random.below(4) == 0 },
      seed: random.next()
    )
  }
}
