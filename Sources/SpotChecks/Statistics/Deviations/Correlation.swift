import Glibc

/// How two series go together, such as self-evaluated and reviewed scores.
public enum Correlation {
  /// Pearson's coefficient (积差相关): the linear one, −1 to 1.
  ///
  /// - Returns: `nil` for fewer than two pairs, or where one of the series does not vary.
  public static func pearson(_ pairs: [(Double, Double)]) -> Double? {
    guard pairs.count >= 2 else { return nil }
    let count = Double(pairs.count)
    let left = pairs.reduce(0) { $0 + $1.0 } / count
    let right = pairs.reduce(0) { $0 + $1.1 } / count
    var (squares, otherSquares, products) = (0.0, 0.0, 0.0)
    for pair in pairs {
      squares += (pair.0 - left) * (pair.0 - left)
      otherSquares += (pair.1 - right) * (pair.1 - right)
      products += (pair.0 - left) * (pair.1 - right)
    }
    guard squares > 0, otherSquares > 0 else { return nil }
    return max(-1, min(1, products / (sqrt(squares) * sqrt(otherSquares))))
  }

  /// Spearman's coefficient (秩相关): Pearson's of the ranks, where equal values share the mean of their ranks.
  public static func spearman(_ pairs: [(Double, Double)]) -> Double? {
    pearson(Array(zip(ranks(pairs.map { $0.0 }), ranks(pairs.map { $0.1 }))))
  }

  /// The rank of each value, from 1; equal values share the mean of their ranks: 3, 5, 5 have 1, 2.5, 2.5.
  static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: 0, count: values.count)
    var first = 0
    while first < order.count {
      var end = first + 1
      while end < order.count, values[order[end]] == values[order[first]] { end += 1 }
      for place in first..<end { ranks[order[place]] = Double(first + 1 + end) / 2 }
      first = end
    }
    return ranks
  }
}
