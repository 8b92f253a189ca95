import ScoringCore
import Testing

@testable import SpotChecks

/// Who gets in, with which chance.
@Suite struct InclusionTests {
  @Test(arguments: Projects.everyMethod) func chancesAddUpToTheSampleSize(method: SamplingMethod) throws {
    for count in 3...18 {
      let plan = try Projects.plan(Projects.twenty, method, .count(count), including: [.named(["P04", "P20"])])
      #expect(plan.chosen.count == count)
      var sum = Ratio(Int64(plan.chosen.count { $0.frame == nil }))
      for (number, frame) in plan.frames.enumerated() {
        for item in Self.members(of: frame, in: plan, method) {
          let chance = try Self.chance(of: item, in: frame, method)
          sum = try sum.adding(chance)
          if let chosen = plan.chosen.first(where: { $0.item == item }) {
            #expect(chosen.probability == chance)
            #expect(chosen.frame == number)
          }
        }
      }
      #expect(sum == Ratio(Int64(count)))
    }
  }

  /// Each item comes as often as its chance says: within four standard deviations over 2,000 seeds.
  @Test(arguments: Projects.everyMethod) func chancesAreWhatTheySay(method: SamplingMethod) throws {
    let population = try SamplingPopulation(
      Projects.items([900, 400, 300, 250, 120, 100, 80, 60, 50, 40, 30, 20], split: 5)
    )
    var hits: [String: Int] = [:]
    var chances: [String: Double] = [:]
    let draws = 2_000
    for seed in 1...draws {
      let request = SamplingRequest(method: method, extent: .count(7), seed: UInt64(seed))
      for chosen in try SamplingPlan(of: population, request).chosen {
        hits[chosen.item.id, default: 0] += 1
        chances[chosen.item.id] = Double(chosen.probability)
      }
    }
    #expect(hits.count == population.count)
    for (id, hits) in hits {
      let chance = try #require(chances[id])
      let deviation = (Double(draws) * chance * (1 - chance)).squareRoot()
      #expect(abs(Double(hits) - Double(draws) * chance) <= 4 * deviation, "\(id): \(hits) times, chance \(chance)")
    }
  }

  @Test(arguments: Projects.everyMethod) func mustIncludesAreAlwaysIn(method: SamplingMethod) throws {
    let rules: [InclusionRule] = [.amountFrom(ExactDecimal(1800)), .named(["P02"]), .highestRisk(1)]
    for seed in 1...30 as ClosedRange<UInt64> {
      let plan = try Projects.plan(Projects.twenty, method, .count(8), including: rules, seed: seed)
      let musts = plan.chosen.filter { if case .mustInclude = $0.reason { true } else { false } }
      // 5 × 19² is 1805; of those with risk score 2 the largest is P18.
      #expect(musts.map(\.item.id) == ["P02", "P18", "P19", "P20"])
      #expect(musts.allSatisfy { $0.probability == .one })
      #expect(plan.chosen.count == 8)
    }
  }

  @Test func firstRuleGivesTheReason() throws {
    let rules: [InclusionRule] = [.named(["P20"]), .amountFrom(ExactDecimal(1800))]
    let plan = try Projects.plan(Projects.twenty, .simpleRandom, .count(2), including: rules)
    #expect(plan.chosen.map(\.reason) == [.mustInclude(rules[1]), .mustInclude(rules[0])])
  }

  /// 500 reaches 1000 ÷ 3; of the 500 that are left, 300 reaches 500 ÷ 2; of the 200 that are left, none reaches 200.
  @Test func itemsThatReachTheIntervalAreCertain() throws {
    let plan = try Projects.plan(Projects.items([500, 300, 100, 50, 30, 20]), .monetaryUnit, .count(3))
    #expect(plan.chosen.prefix(2).map(\.reason) == [.reachesInterval, .reachesInterval])
    #expect(plan.chosen.prefix(2).map(\.probability) == [.one, .one])
    #expect(plan.frames.map(\.interval) == [Ratio(200)])
    let last = try #require(plan.chosen.last)
    #expect(last.reason == .drawn)
    #expect(last.probability == (try Ratio(last.item.amount, over: ExactDecimal(200))))
  }

  @Test func amountsWithDifferentDecimalsAreExact() throws {
    let texts = ["0.25", "1.5", "2", "0.125", "3.125"]
    let items = texts.enumerated().map { number, text in
      SamplingItem(id: "P\(number)", department: "D", amount: ExactDecimal(text) ?? .zero)
    }
    // 7 in all, drawn once: the chance is the amount ÷ 7.
    for seed in 1...10 as ClosedRange<UInt64> {
      let plan = try Projects.plan(items, .monetaryUnit, .count(1), seed: seed)
      let chosen = try #require(plan.chosen.first)
      #expect(chosen.probability == (try Ratio(chosen.item.amount, over: ExactDecimal(7))))
    }
  }

  private static func members(
    of frame: SamplingFrame,
    in plan: SamplingPlan,
    _ method: SamplingMethod
  ) -> [SamplingItem] {
    let certain = Set(plan.chosen.filter { $0.frame == nil }.map(\.item.id))
    return Projects.twenty.filter { item in
      guard !certain.contains(item.id) else { return false }
      return switch method {
      case .stratified(by: [.department], _): item.department == frame.stratum
      case .stratified: Self.classes(item) == frame.stratum
      default: true
      }
    }
  }

  private static func classes(_ item: SamplingItem) -> String {
    let amount =
      item.amount < ExactDecimal(200) ? "[0, 200)" : item.amount < ExactDecimal(1000) ? "[200, 1000)" : "≥1000"
    return item.category + " / " + amount
  }

  private static func chance(
    of item: SamplingItem,
    in frame: SamplingFrame,
    _ method: SamplingMethod
  ) throws -> Ratio {
    switch method {
    case .monetaryUnit: try Ratio(item.amount).divided(by: try #require(frame.interval))
    case .riskWeighted(let base): try Ratio(Int64(item.riskScore + base)).divided(by: try #require(frame.interval))
    default: try Ratio(Int64(frame.drawn), over: Int64(frame.count))
    }
  }
}
