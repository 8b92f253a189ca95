import Glibc
import ScoringCore

@testable import SpotChecks

/// Projects as a bureau has them: budgets over several orders of magnitude, self-scores of which most are right, some a little
/// too high and a few far too high.
struct SimulatedPopulation {
  let items: [SamplingItem]
  let deviations: [String: ExactDecimal]

  enum Shape: CaseIterable {
    /// Two thirds without deviation, small ones, and a tail of 15 to 50 points; larger projects deviate more often.
    case rareLarge
    /// Two thirds with deviations over two orders of magnitude; smaller projects deviate more.
    case broad
    /// Three quarters without deviation, the rest long-tailed and larger in large projects.
    case mostlyRight
    /// Nearly all a point or two off in either direction, one in eight 10 to 40 points.
    case noisy
  }

  init(_ shape: Shape, _ random: inout SeededGenerator) {
    let count = 100 + Int(random.below(140))
    let spread = 0.8 + 0.6 * random.uniform()
    let departments = 8 + Int(random.below(22))
    let severities = (0..<departments).map { _ in 0.5 + random.exponential() / 2 }
    var items: [SamplingItem] = []
    var deviations: [String: ExactDecimal] = [:]
    for number in 0..<count {
      let size = random.normal()
      let department = Int(random.below(UInt64(departments)))
      let deviation = (Self.deviation(shape, size: size, &random) * severities[department]).rounded(toHalves: 100)
      let id = "P\(1000 + number)"
      let risk = (20 + 5 * size + 0.8 * deviation + 10 * random.normal()).rounded()
      items.append(
        SamplingItem(
          id: id,
          department: "D\(100 + department)",
          amount: ExactDecimal.hundredths(exp(5 + spread * size) * 100),
          riskScore: Int(max(0, min(100, risk)))
        )
      )
      deviations[id] = ExactDecimal.hundredths(deviation * 100)
    }
    self.items = items
    self.deviations = deviations
  }

  func mean(_ weighting: MeanEstimate.Weighting) -> Double {
    var (sum, whole) = (0.0, 0.0)
    for item in items {
      let quantity = weighting == .perProject ? 1 : Double(item.amount)
      whole += quantity
      sum += quantity * (deviations[item.id].map { Double($0) } ?? 0)
    }
    return sum / whole
  }

  private static func deviation(_ shape: Shape, size: Double, _ random: inout SeededGenerator) -> Double {
    switch shape {
    case .rareLarge:
      if random.uniform() < 1 / (1 + exp(0.5 * size - 0.6)) { return 0 }
      return random.uniform() < 0.06 ? 15 + 35 * random.uniform() : 4 * random.exponential()
    case .broad: return random.uniform() < 0.35 ? 0 : exp(0.8 - 0.3 * size + 0.9 * random.normal())
    case .mostlyRight: return random.uniform() < 0.75 ? 0 : exp(1.8 + 0.2 * size + 0.8 * random.normal())
    case .noisy: return 1 + 1.5 * random.normal() + (random.uniform() < 0.12 ? 10 + 30 * random.uniform() : 0)
    }
  }
}

extension SeededGenerator {
  /// From 0 to below 1.
  mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  mutating func exponential() -> Double { -log(1 - uniform()) }

  /// By Box and Muller.
  mutating func normal() -> Double { sqrt(2 * exponential()) * cos(2 * Double.pi * uniform()) }
}

extension Double {
  fileprivate func rounded(toHalves limit: Double) -> Double { Swift.min(limit, (self * 2).rounded() / 2) }
}

extension ExactDecimal {
  /// So many hundredths, rounded to a whole number of them.
  fileprivate static func hundredths(_ value: Double) -> ExactDecimal {
    (try? ExactDecimal(coefficient: Int64(value.rounded()), scale: 2)) ?? .zero
  }
}
