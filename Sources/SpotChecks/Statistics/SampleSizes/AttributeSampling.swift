import Glibc
import ScoringCore

/// How many items must be looked at to say, at a stated risk, that no more than a tolerable share of all deviates; and what
/// share may deviate at most when some did in the sample (属性抽样).
///
/// The numbers are those of the AICPA Audit Guide *Audit Sampling*, tables: binomial, not rounded in between.
public struct AttributeSampling: Hashable, Sendable {
  /// The risk of relying on too much (信赖过度风险): 0.05 where the confidence is 95 %.
  public let risk: Double

  /// - Parameter risk: above 0 and below 1; `nil` otherwise.
  public init?(risk: Double) {
    guard risk > 0, risk < 1 else { return nil }
    self.risk = risk
  }

  public struct Size: Hashable, Sendable {
    public let count: Int
    /// How many deviations the sample may show and still support the conclusion.
    public let expectedDeviations: Int
  }

  public static let largestSize = 100_000

  /// The smallest sample which, showing no more than the expected share of deviations rounded up to a whole number, leaves no
  /// more than the risk that the tolerable share is exceeded: the smallest *n* with
  /// P(at most ⌈expected × *n*⌉ deviations | *n*, tolerable) ≤ risk.
  ///
  /// - Parameters:
  ///   - tolerable: the share of deviations that would still be put up with, above 0 and below 1.
  ///   - expected: the share that is expected, not negative.
  ///   - population: how many items there are altogether; `nil` for many (binomial). Where it is given the chances are those of
  ///     drawing without putting back (hypergeometric) from so many of which `tolerable`, rounded up, deviate: never more,
  ///     in a small population far fewer.
  /// - Returns: `nil` when shares are out of range or no sample of at most `largestSize`, or of the whole population, will do.
  public func size(tolerable: Ratio, expected: Ratio, population: Int? = nil) -> Size? {
    guard Ratio.zero < tolerable, tolerable < .one, Ratio.zero <= expected, expected < tolerable, population ?? 1 >= 1
    else {
      return nil
    }
    let largest = min(Self.largestSize, population ?? Self.largestSize)
    // Each number of deviations needs a sample of its own; the first of these samples in which no more are expected will do.
    var least = 1
    for deviations in 0...largest {
      let found = smallest(from: least, to: largest) { count in
        atMost(deviations, in: count, share: tolerable, population: population) <= risk
      }
      guard let count = found else { return nil }
      if Int128(count) * Int128(expected.numerator) <= Int128(deviations) * Int128(expected.denominator) {
        return Size(count: count, expectedDeviations: deviations)
      }
      least = count
    }
    return nil
  }

  /// The highest share of deviations in a large population that `deviations` in a sample of `count` still allow for: the *p* at
  /// which P(at most `deviations` | `count`, *p*) equals the risk. The published tables show it in percent, rounded up to a
  /// tenth.
  public func upperLimit(deviations: Int, in count: Int) -> Double {
    guard deviations >= 0, deviations < count else { return 1 }
    return argument(reaching: 1 - risk, in: 0...1) { share in
      1 - Self.binomial(atMost: deviations, in: count, share: share)
    }
  }

  private func atMost(_ deviations: Int, in count: Int, share: Ratio, population: Int?) -> Double {
    guard let population else {
      return Self.binomial(atMost: deviations, in: count, share: Double(share))
    }
    let (whole, rest) = (Int128(population) * Int128(share.numerator)).quotientAndRemainder(
      dividingBy: Int128(share.denominator)
    )
    let deviating = Int(whole) + (rest > 0 ? 1 : 0)
    return Self.hypergeometric(atMost: deviations, in: count, of: population, deviating: deviating)
  }

  static func binomial(atMost deviations: Int, in count: Int, share: Double) -> Double {
    guard deviations < count else { return 1 }
    return IncompleteBeta.lower(1 - share, Double(count - deviations), Double(deviations + 1))
  }

  static func hypergeometric(atMost deviations: Int, in count: Int, of population: Int, deviating: Int) -> Double {
    func logChoose(_ n: Int, _ k: Int) -> Double {
      logGamma(Double(n + 1)) - logGamma(Double(k + 1)) - logGamma(Double(n - k + 1))
    }
    let possible = max(0, count - (population - deviating))...min(count, deviating)
    guard deviations >= possible.lowerBound else { return 0 }
    guard deviations < possible.upperBound else { return 1 }
    let all = logChoose(population, count)
    return (possible.lowerBound...deviations).reduce(0) { sum, found in
      sum + exp(logChoose(deviating, found) + logChoose(population - deviating, count - found) - all)
    }
  }

  /// The first number of a range for which a condition holds that, once true, stays true.
  private func smallest(from low: Int, to limit: Int, where satisfied: (Int) -> Bool) -> Int? {
    var (low, high) = (low, min(limit, 2 * low))
    while !satisfied(high) {
      if high == limit { return nil }
      (low, high) = (high + 1, min(limit, 2 * high))
    }
    while low < high {
      let middle = low + (high - low) / 2
      if satisfied(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
