import Diagnostics
import ScoringCore

/// How weights are drawn.
///
/// All of it is done in whole numbers: the same seed gives the same weights on every machine.
public enum WeightSpread: Hashable, Sendable {
  /// Every weighting that makes the whole is as likely as any other.
  case uniform
  /// Around the weights as they are: the higher the concentration, the closer.
  case dirichlet(concentration: Int)
  /// Each weight up to this share more or less, then all brought back to the whole.
  case around(Ratio)

  /// `uniform`, `dirichlet`, `dirichlet:200`, `20%`
  ///
  /// - Throws: `.notASpread`
  public init(_ text: String) throws(WhatIfProblem) {
    if text == "uniform" {
      self = .uniform
    } else if text == "dirichlet" {
      self = .dirichlet(concentration: 100)
    } else if text.hasPrefix("dirichlet:"), let count = Int(text.dropFirst(10)), (1...1_000).contains(count) {
      self = .dirichlet(concentration: count)
    } else if text.hasSuffix("%"), let percent = ExactDecimal(text.dropLast()), !percent.isNegative,
      percent <= ExactDecimal(100), let share = try? Ratio(percent, over: ExactDecimal(100))
    {
      self = .around(share)
    } else {
      throw .notASpread(text)
    }
  }

  /// As ``init(_:)``, for those who report what is wrong.
  ///
  /// - Throws: `UnusableInput`
  public init(named text: String) throws(UnusableInput) {
    do throws(WhatIfProblem) {
      try self.init(text)
    } catch {
      throw UnusableInput(error)
    }
  }

  public var wording: Wording {
    switch self {
    case .uniform: Wording(zh: "全部可能的分值组合，机会均等", en: "every weighting, all as likely")
    case .dirichlet(let concentration):
      Wording(
        zh: "以现分值为中心的狄利克雷分布（集中度 \(concentration)）",
        en: "Dirichlet around the weights, concentration \(concentration)"
      )
    case .around(let share):
      Wording(
        zh: "各项分值在现值上下 \(Self.percent(share)) 之内",
        en: "each weight within \(Self.percent(share)) of what it is"
      )
    }
  }

  private static func percent(_ share: Ratio) -> String {
    let percent = Int128(share.numerator) * 10_000 / Int128(share.denominator)
    return Points(tenThousandths: Int64(truncatingIfNeeded: percent) * 100).text + "%"
  }

  /// New weights that make as much as the old ones together.
  ///
  /// - Parameter unit: the smallest amount that is given.
  func draw(_ weights: [Points], unit: PointsUnit, _ random: inout SplitMix) -> [Points] {
    let whole = weights.reduce(Int64(0)) { $0 &+ $1.tenThousandths }
    let units = whole / unit.tenThousandths
    guard weights.count > 1, units > 0 else { return weights }
    let parts: [Int64] =
      switch self {
      case .uniform: Self.spacings(units, sizes: weights.map { _ in 1 }, &random)
      case .dirichlet(let concentration):
        Self.spacings(
          units,
          sizes: weights.map {
            max(1, Int((Int128($0.tenThousandths) * Int128(concentration) + Int128(whole) / 2) / Int128(whole)))
          },
          &random
        )
      case .around(let share):
        weights.map { weight in
          let reach = Int128(weight.tenThousandths) * Int128(share.numerator) * 1_000 / Int128(share.denominator)
          let offset = Int128(random.below(UInt64(clamping: reach * 2 + 1))) - reach
          return Int64(clamping: Int128(weight.tenThousandths) * 1_000 + offset)
        }
      }
    return unit.split(Points(tenThousandths: whole), weights: parts)
  }

  /// Cuts `units` at random places, all choices of places as likely, and joins as many neighbouring pieces for each part as
  /// its size says: pieces of one make the uniform distribution on the simplex, larger ones a Dirichlet distribution.
  private static func spacings(_ units: Int64, sizes: [Int], _ random: inout SplitMix) -> [Int64] {
    let pieces = sizes.reduce(0, +)
    // A cut between each two pieces; pieces may be empty, which shifting each cut by its number allows for.
    let places = UInt64(units) + UInt64(pieces) - 1
    var cuts: Set<UInt64> = []
    while cuts.count < pieces - 1 { cuts.insert(1 + random.below(places)) }
    let sorted = cuts.sorted()
    var (parts, taken, before): ([Int64], Int, Int64) = ([], 0, 0)
    for size in sizes {
      taken += size
      let end = taken == pieces ? units : Int64(sorted[taken - 1]) - Int64(taken)
      parts.append(end - before)
      before = end
    }
    return parts
  }
}
