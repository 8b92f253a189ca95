import ScoringCore
import SpotChecks

/// What a large city may spot-check: the projects of many departments with budgets over five orders of magnitude.
enum SpotCheckPopulation {
  static let departments = 3_000
  static let projects = 36_000

  static func items() -> [SamplingItem] {
    var random = SplitMix(seed: 8)
    return (0..<projects).map { number in
      let department = 100_000 + number % departments
      let magnitude = [10, 100, 1_000, 10_000, 1_000_000]
      return SamplingItem(
        id: "\(department)-\(1_000 + number / departments)",
        department: String(department),
        amount: (try? ExactDecimal(coefficient: Int64(1 + random.below(random.pick(magnitude))), scale: 2)) ?? .zero,
        category: random.pick(["运转类", "特定目标类", "基建", "信息化"]),
        riskScore: max(0, random.below(140) - 40)
      )
    }
  }
}
