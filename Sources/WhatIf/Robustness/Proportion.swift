import ScoringCore

/// How often something happened, with the interval in which its probability lies with 95 % confidence.
///
/// - Source: Wilson, Probable inference, the law of succession, and statistical inference (1927); z = 1.96
public struct Proportion: Hashable, Sendable {
  public let hits: Int
  public let count: Int

  public init(_ hits: Int, of count: Int) {
    self.hits = hits
    self.count = count
  }

  public var share: Ratio { (try? Ratio(Int64(hits), over: Int64(max(1, count)))) ?? .zero }

  /// The ends of the interval, rounded outwards to hundredths of a percent.
  public var interval: (from: Ratio, to: Ratio) {
    guard count > 0 else { return (.zero, .one) }
    // In ten-thousandths throughout: z² = 3.8416, z = 1.96.
    let (k, n) = (Int128(hits), Int128(count))
    let denominator = n * 10_000 + 38_416
    let centre = k * 10_000 + 19_208
    // (z · √(k(n − k)/n + z²/4)) · 10⁴, where the root is taken of 10⁸ times what stands under it.
    let under = k * (n - k) * 100_000_000 / n + 96_040_000
    let half = Self.root(under) * 196 / 100
    func share(_ value: Int128, up: Bool) -> Ratio {
      let scaled = value * 10_000
      let quotient = up ? (scaled + denominator - 1) / denominator : scaled / denominator
      return (try? Ratio(Int64(clamping: min(max(quotient, 0), 10_000)), over: 10_000)) ?? .zero
    }
    let lower = hits == 0 ? .zero : share(centre - half - 1, up: false)
    let upper = hits == count ? .one : share(centre + half + 1, up: true)
    return (lower, upper)
  }

  /// The whole root, rounded down.
  private static func root(_ value: Int128) -> Int128 {
    guard value > 0 else { return 0 }
    var guess = value
    var next = (value + 1) / 2
    while next < guess {
      guess = next
      next = (guess + value / guess) / 2
    }
    return guess
  }
}
