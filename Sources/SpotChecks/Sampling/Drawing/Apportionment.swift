/// Shares out a number of items among strata in proportion to their weights, by the largest remainder.
///
/// - A stratum gets at least two items, without which it says nothing about its own spread, or all it has if that is fewer;
///   where the number does not suffice for two each, at least one; where not even for that, whatever its weight gives.
/// - No stratum gets more than it has; what is over goes to the others.
/// - Of equal remainders the stratum that comes first is served first.
struct Apportionment {
  let counts: [Int]

  /// - Parameters:
  ///   - total: at most the sum of `sizes`.
  ///   - weights: not negative, their sum within 64 bits.
  ///   - sizes: how many items each stratum has.
  init(_ total: Int, weights: [Int64], sizes: [Int]) {
    let least = Self.least(total, sizes: sizes)
    let whole = max(1, weights.reduce(Int128(0)) { $0 + Int128($1) })
    var counts = weights.indices.map { stratum in
      let quota = Int128(total) * Int128(weights[stratum]) / whole
      return max(least[stratum], min(sizes[stratum], Int(quota)))
    }
    /// By how much a stratum is short of its exact quota, in units of 1 ÷ `whole`.
    func shortfall(_ stratum: Int) -> Int128 {
      Int128(total) * Int128(weights[stratum]) - Int128(counts[stratum]) * whole
    }
    var open = total - counts.reduce(0, +)
    while open > 0, let next = Self.first(counts.indices.filter({ counts[$0] < sizes[$0] }), by: shortfall) {
      counts[next] += 1
      open -= 1
    }
    while open < 0, let next = Self.first(counts.indices.filter({ counts[$0] > least[$0] }), by: { -shortfall($0) }) {
      counts[next] -= 1
      open += 1
    }
    self.counts = counts
  }

  private static func least(_ total: Int, sizes: [Int]) -> [Int] {
    for least in [2, 1] {
      let counts = sizes.map { min(least, $0) }
      if counts.reduce(0, +) <= total { return counts }
    }
    return sizes.map { _ in 0 }
  }

  /// The first of those for which the measure is largest.
  private static func first(_ strata: [Int], by measure: (Int) -> Int128) -> Int? {
    var best: (stratum: Int, measure: Int128)?
    for stratum in strata {
      let value = measure(stratum)
      if value > best?.measure ?? .min { best = (stratum, value) }
    }
    return best?.stratum
  }
}
