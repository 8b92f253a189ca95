/// Drawing with chances proportional to a weight: items whose weight reaches the interval are taken with certainty, the rest
/// by systematic selection in random order.
///
/// The interval is the weight that is left divided by the number left to draw. Taking an item for certain makes it smaller, so
/// it is computed anew until no item reaches it; thus so many items as asked for are drawn, none of them twice. In random
/// order a systematic selection has no pattern that could meet a pattern in the list.
///
/// - Source: Madow (1949), Hartley and Rao (1962): systematic selection with unequal probabilities after random ordering.
struct SystematicDraw {
  /// Taken for certain, in ascending order.
  let certain: [Int]
  /// Among which the rest is drawn: weight above zero, not certain; in ascending order.
  let open: [Int]
  /// How many of the open ones are drawn.
  let count: Int
  /// The weight of all open ones; each is drawn with the probability `count` × its weight ÷ this.
  let openWeight: Int64

  /// - Parameters:
  ///   - indices: in ascending order; those without weight are never drawn.
  ///   - count: how many are to be drawn, those taken for certain included.
  init(from indices: [Int], weights: [Int64], count: Int) {
    var (certain, open): ([Int], [Int]) = ([], indices.filter { weights[$0] > 0 })
    var weight = open.reduce(Int64(0)) { $0 + weights[$1] }
    var left = min(count, open.count)
    while left > 0 {
      var (reaching, below): ([Int], [Int]) = ([], [])
      for index in open {
        if Int128(weights[index]) * Int128(left) >= Int128(weight) {
          reaching.append(index)
        } else {
          below.append(index)
        }
      }
      if reaching.isEmpty { break }
      certain += reaching
      open = below
      left -= reaching.count
      weight -= reaching.reduce(0) { $0 + weights[$1] }
    }
    self.certain = certain.sorted()
    self.open = open
    self.count = left
    openWeight = weight
  }

  /// The drawn ones of `open`, in ascending order.
  ///
  /// Laid end to end in random order, each with `count` times its weight, they fill `count` stretches of the length
  /// `openWeight`; one random point is marked at the same place in every stretch.
  func drawn(weights: [Int64], _ random: inout SeededGenerator) -> [Int] {
    guard count > 0, openWeight > 0 else { return [] }
    var order = open
    random.shuffle(&order, first: order.count)
    var point = Int128(random.below(UInt64(openWeight)))
    var end: Int128 = 0
    var drawn: [Int] = []
    for index in order {
      end += Int128(weights[index]) * Int128(count)
      if point < end {
        drawn.append(index)
        point += Int128(openWeight)
      }
    }
    return drawn.sorted()
  }

  /// What the drawn items are expected to have together of another quantity, rounded down.
  func expected(_ quantities: [Int64], weights: [Int64]) -> Int64 {
    let sure = certain.reduce(Int64(0)) { $0 + quantities[$1] }
    guard count > 0, openWeight > 0 else { return sure }
    // A chance is at most 1, so neither product can overflow: count × weight stays below the open weight.
    return open.reduce(sure) { sum, index in
      let chance = Int128(weights[index]) * Int128(count)
      return sum + Int64(chance * Int128(quantities[index]) / Int128(openWeight))
    }
  }
}
