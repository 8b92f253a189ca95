import ScoringCore

@testable import SpotChecks

/// Small populations to draw from.
enum Projects {
  /// P01, P02, … with these amounts; the first `split` belong to department D1, the others to D2; risk scores go 0, 1, 2, 0 …
  static func items(_ amounts: [Int64], split: Int = 0) -> [SamplingItem] {
    amounts.enumerated().map { number, amount in
      SamplingItem(
        id: (number < 9 ? "P0" : "P") + String(number + 1),
        department: number < split ? "D1" : "D2",
        amount: ExactDecimal(amount),
        category: number % 2 == 0 ? "A" : "B",
        riskScore: number % 3
      )
    }
  }

  /// Twenty of them, with 5, 20, 45, … 2000; twelve belong to D1.
  static let twenty = items((1...20).map { 5 * $0 * $0 }, split: 12)

  static func plan(
    _ items: [SamplingItem],
    _ method: SamplingMethod = .simpleRandom,
    _ extent: SamplingExtent,
    including rules: [InclusionRule] = [],
    seed: UInt64 = 2025
  ) throws -> SamplingPlan {
    let request = SamplingRequest(method: method, extent: extent, mustInclude: rules, seed: seed)
    return try SamplingPlan(of: SamplingPopulation(items), request)
  }

  static let everyMethod: [SamplingMethod] = [
    .simpleRandom, .stratified(by: [.department], allocation: .byCount),
    .stratified(
      by: [.category, .amountClass(bounds: [ExactDecimal(200), ExactDecimal(1000)])],
      allocation: .byAmount
    ),
    .monetaryUnit, .riskWeighted(base: 2),
  ]
}

extension SamplingPlan {
  var ids: [String] { chosen.map(\.item.id) }
}
