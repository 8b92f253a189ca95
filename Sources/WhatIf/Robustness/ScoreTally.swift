import ScoringCore

/// What many draws made of one score: its distribution, its grades and its ranks, in a fixed amount of memory.
public struct ScoreTally: Hashable, Sendable {
  /// How many draws gave it a score.
  public private(set) var count = 0
  /// How often each grade was given, by index.
  public private(set) var grades: [Int]
  /// How often each rank was reached, 1 first; empty where there are too many to keep.
  public private(set) var ranks: [Int]
  public private(set) var least: Points?
  public private(set) var most: Points?
  public private(set) var bestRank: Int?
  public private(set) var worstRank: Int?
  private var sum: Int128 = 0
  private var rankSum = 0
  private var rankCount = 0
  /// How often each score was reached, in steps of `step`.
  private var histogram: [UInt32]
  private let step: Int64

  /// - Parameters:
  ///   - ranks: how many ranks are counted one by one.
  ///   - highest: the highest score that counts in a bin of its own.
  ///   - step: the width of a bin, in ten-thousandths of a point.
  init(grades: Int, ranks: Int, highest: Points, step: Int64) {
    self.grades = Array(repeating: 0, count: grades)
    self.ranks = Array(repeating: 0, count: ranks)
    self.step = step
    histogram = Array(repeating: 0, count: Int(highest.tenThousandths / step) + 1)
  }

  mutating func add(_ score: Points?, grade: Int?, rank: Int? = nil) {
    guard let score else { return }
    count += 1
    sum += Int128(score.tenThousandths)
    least = least.map { min($0, score) } ?? score
    most = most.map { max($0, score) } ?? score
    histogram[min(max(Int(score.tenThousandths / step), 0), histogram.count - 1)] += 1
    if let grade, grades.indices.contains(grade) { grades[grade] += 1 }
    guard let rank else { return }
    rankSum += rank
    rankCount += 1
    bestRank = bestRank.map { min($0, rank) } ?? rank
    worstRank = worstRank.map { max($0, rank) } ?? rank
    if ranks.indices.contains(rank - 1) { ranks[rank - 1] += 1 }
  }

  /// Sums only, so that the order does not matter.
  mutating func add(_ other: ScoreTally) {
    count += other.count
    sum += other.sum
    rankSum += other.rankSum
    rankCount += other.rankCount
    least = [least, other.least].compactMap(\.self).min()
    most = [most, other.most].compactMap(\.self).max()
    bestRank = [bestRank, other.bestRank].compactMap(\.self).min()
    worstRank = [worstRank, other.worstRank].compactMap(\.self).max()
    for index in grades.indices { grades[index] += other.grades[index] }
    for index in ranks.indices { ranks[index] += other.ranks[index] }
    for index in histogram.indices { histogram[index] &+= other.histogram[index] }
  }

  public var mean: Ratio? {
    guard count > 0, let sum = Int64(exactly: sum) else { return nil }
    return try? Ratio(sum, over: Int64(count) * 10_000)
  }

  public var meanRank: Ratio? { rankCount > 0 ? try? Ratio(Int64(rankSum), over: Int64(rankCount)) : nil }

  /// The score that this share of the draws does not exceed, as exactly as scores are kept apart.
  ///
  /// - Parameter percent: 0…100.
  public func quantile(_ percent: Int) -> Points? {
    guard count > 0 else { return nil }
    let wanted = max(1, (count * percent + 99) / 100)
    var seen = 0
    for (index, hits) in histogram.enumerated() {
      seen += Int(hits)
      if seen >= wanted { return Points(tenThousandths: Int64(index) * step) }
    }
    return most
  }
}
