/// Which ranks a twentieth, half and nineteen twentieths of the weightings do not exceed.
///
/// Ranks are counted by their leading bits, so that only those beside the ones that are asked for have to be sorted.
struct RankSpread: ~Copyable {
  private let weightings: Int
  /// How many ranks there are in each bin.
  private let counts: UnsafeMutableBufferPointer<Int32>
  /// Those of the bins that matter.
  private let beside: UnsafeMutableBufferPointer<Int32>

  private static let bins = 1_024

  struct Quantiles {
    var low: Int32 = 0
    var median: Int32 = 0
    var high: Int32 = 0
  }

  init(weightings: Int) {
    self.weightings = weightings
    counts = .allocate(capacity: Self.bins)
    beside = .allocate(capacity: weightings)
  }

  deinit {
    counts.deallocate()
    beside.deallocate()
  }

  /// - Parameter range: from the least to the most of the ranks.
  mutating func quantiles(of ranks: UnsafeBufferPointer<Int32>, in range: ClosedRange<Int32>) -> Quantiles {
    let least = range.lowerBound
    let shift = Int32(max(0, 32 - (range.upperBound &- least).leadingZeroBitCount - 10))
    counts.initialize(repeating: 0)
    for rank in ranks { counts[Int((rank &- least) &>> shift)] &+= 1 }
    var search = BinSearch(counts: UnsafeBufferPointer(counts))
    let low = search.seek(position(5))
    let median = search.seek(position(50))
    let high = search.seek(position(95))
    guard shift > 0 else {
      return Quantiles(low: least &+ low.bin, median: least &+ median.bin, high: least &+ high.bin)
    }
    var count = 0
    for rank in ranks {
      let bin = (rank &- least) &>> shift
      guard bin == low.bin || bin == median.bin || bin == high.bin else { continue }
      beside[count] = rank
      count &+= 1
    }
    var sorted = UnsafeMutableBufferPointer(rebasing: beside[..<count])
    sorted.sort()
    return Quantiles(low: sorted[low.place], median: sorted[median.place], high: sorted[high.place])
  }

  /// The place nearest to this share of the way from the least to the most.
  private func position(_ percent: Int) -> Int { ((weightings - 1) * percent * 2 + 100) / 200 }
}

/// Goes from bin to bin for one position after another.
private struct BinSearch {
  let counts: UnsafeBufferPointer<Int32>
  private var bin = 0
  /// How many ranks stand in bins before this one.
  private var before = 0
  private var found: Int?
  /// How many ranks stand in the bins found before this one.
  private var kept = 0

  init(counts: UnsafeBufferPointer<Int32>) { self.counts = counts }

  /// The bin that holds the rank which so many others stand before, and its place among the ranks of all bins found.
  mutating func seek(_ position: Int) -> (bin: Int32, place: Int) {
    while bin < counts.count - 1, before + Int(counts[bin]) <= position {
      before += Int(counts[bin])
      bin += 1
    }
    if let found, found != bin { kept += Int(counts[found]) }
    found = bin
    return (Int32(truncatingIfNeeded: bin), kept + position - before)
  }
}
