/// By which rules a plan was drawn, so that anyone can draw it again: with the same algorithm, version, seed and items the
/// plan is the same.
///
/// **jixiao-sampling 1.** Items are ordered by id. Must-includes are set aside. The dice are SplitMix64 started with the seed;
/// a number below *n* is the high half of the product of a 64-bit number and *n*, drawn again while the low half is below
/// 2⁶⁴ mod *n*. Equal chances: stratum after stratum in the order of their names, the front of a Fisher–Yates shuffle.
/// Proportional chances: items whose weight reaches the interval are certain; the others are shuffled and selected
/// systematically from a random start. All of it in whole numbers.
public struct SamplingAlgorithm: Hashable, Sendable {
  public let id: String
  public let version: Int

  public static let current = SamplingAlgorithm(id: "jixiao-sampling", version: 1)
}
