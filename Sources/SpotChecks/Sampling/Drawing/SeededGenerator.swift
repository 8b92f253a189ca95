import ScoringCore

/// The dice of sampling plans.
typealias SeededGenerator = SplitMix

extension SplitMix {
  /// Brings `count` of the indices to the front, every choice and order equally likely: for each place in turn, one of what
  /// stands there and behind it is swapped in (Fisher–Yates).
  mutating func shuffle(_ indices: inout [Int], first count: Int) {
    for place in 0..<min(count, indices.count) {
      indices.swapAt(place, place + Int(below(UInt64(indices.count - place))))
    }
  }
}
