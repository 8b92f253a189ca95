import ScoringCore

/// 偏差排名: the largest deviation first; equal ones share a rank, and what has none comes last without a rank.
enum DeviationRanking {
  /// - Parameter key: decides the order among equals.
  static func ranked<Entry, Key: Comparable>(
    _ entries: [Entry],
    by deviation: (Entry) -> Points?,
    then key: (Entry) -> Key
  ) -> [(rank: Int?, entry: Entry)] {
    let known = entries.map { (deviation: deviation($0), entry: $0) }.sorted { left, right in
      switch (left.deviation, right.deviation) {
      case (let first?, let second?) where first != second: first > second
      case (nil, _?): false
      case (_?, nil): true
      default: key(left.entry) < key(right.entry)
      }
    }
    var rank = 0
    return known.enumerated().map { position, item in
      guard let deviation = item.deviation else { return (nil, item.entry) }
      if position == 0 || known[position - 1].deviation != deviation { rank = position + 1 }
      return (rank, item.entry)
    }
  }
}
