import ScoringCore

/// The ranks of a block's projects and departments under every weighting, summed up one after another.
struct RankCourses: ~Copyable {
  private let study: WeightingStudy
  private let weightings: Int
  private let scores: UnsafeMutableBufferPointer<Int32>
  /// For each project, then for each department, its rank under each weighting.
  private let ranks: UnsafeMutableBufferPointer<Int32>
  /// The ranks under a few weightings, side by side for each place: whole lines of the cache go from here to `ranks`.
  private let tile: UnsafeMutableBufferPointer<Int32>
  private static let tileWidth = 16

  /// The grade of each score.
  private let grades: [UInt8]

  init(_ study: WeightingStudy, weightings: Int) {
    self.study = study
    self.weightings = weightings
    let most = study.blocks.map { $0.projects.count + $0.departments.count }.max() ?? 0
    scores = .allocate(capacity: most)
    ranks = .allocate(capacity: most * weightings)
    tile = .allocate(capacity: most * Self.tileWidth)
    grades = (0...study.highest).map { score in
      UInt8(truncatingIfNeeded: study.rules.grade(of: Points(tenThousandths: Int64(score) * study.unit)) ?? 255)
    }
  }

  deinit {
    scores.deallocate()
    ranks.deallocate()
    tile.deallocate()
  }

  mutating func rows(
    of block: StudyBlock,
    _ units: [[[Int64]]],
    _ tables: RankTables
  ) throws(ArithmeticFault) -> (projects: [StudySummary.Row], departments: [StudySummary.Row]) {
    let (projects, all) = (block.projects.count, block.projects.count + block.departments.count)
    var rows = Array(
      repeating: StudySummary.Row(
        score: 0,
        rank: 0,
        rankSum: 0,
        low: 0,
        median: 0,
        high: 0,
        maximumShift: 0,
        sameGrade: 0
      ),
      count: all
    )
    for weighting in 0..<weightings {
      let column = weighting % Self.tileWidth
      try block.score(study.kernels, units[weighting], into: scores)
      for (place, department) in block.departments.enumerated() {
        scores[projects + place] = study.departments[department].score(scores, from: block.projects.lowerBound)
      }
      if weighting == 0 {
        for place in 0..<all { rows[place].score = scores[place] }
      }
      look(up: 0..<projects, tables.projects, weighting, tables.width, &rows)
      look(up: projects..<all, tables.departments, weighting, tables.width, &rows)
      if column == Self.tileWidth - 1 || weighting == weightings - 1 {
        empty(tileOf: all, from: weighting - column, count: column + 1)
      }
    }
    for place in 0..<all { sumUp(place, &rows[place]) }
    return (Array(rows[..<projects]), Array(rows[projects...]))
  }

  private func look(
    up places: Range<Int>,
    _ table: [Int32],
    _ weighting: Int,
    _ width: Int,
    _ rows: inout [StudySummary.Row]
  ) {
    let base = weighting * width
    let column = weighting % Self.tileWidth
    table.withUnsafeBufferPointer { table in
      grades.withUnsafeBufferPointer { grades in
        rows.withUnsafeMutableBufferPointer { rows in
          for place in places {
            let score = Int(scores[place])
            tile[place &* Self.tileWidth &+ column] = table[base &+ score]
            if grades[score] == grades[Int(rows[place].score)] { rows[place].sameGrade &+= 1 }
          }
        }
      }
    }
  }

  /// Puts what was looked up to where each place has all of its ranks.
  private func empty(tileOf places: Int, from first: Int, count: Int) {
    for place in 0..<places {
      for column in 0..<count {
        ranks[place &* weightings &+ first &+ column] = tile[place &* Self.tileWidth &+ column]
      }
    }
  }

  private func sumUp(_ place: Int, _ row: inout StudySummary.Row) {
    let values = UnsafeBufferPointer(rebasing: ranks[(place * weightings)..<((place + 1) * weightings)])
    let first = values[0]
    var (sum, least, most): (Int64, Int32, Int32) = (0, first, first)
    for value in values {
      sum &+= Int64(value)
      least = min(least, value)
      most = max(most, value)
    }
    row.rank = first
    row.rankSum = sum
    row.maximumShift = max(first - least, most - first)
    let spread = RankSpread(values, least: least, most: most)
    row.low = spread.value(at: Self.position(5, of: weightings))
    row.median = spread.value(at: Self.position(50, of: weightings))
    row.high = spread.value(at: Self.position(95, of: weightings))
  }

  /// The place nearest to this share of the way from the least to the most.
  private static func position(_ percent: Int, of count: Int) -> Int { ((count - 1) * percent * 2 + 100) / 200 }
}

/// Ranks counted by their leading bits, so that only those beside the one that is asked for have to be sorted.
private struct RankSpread {
  private let values: UnsafeBufferPointer<Int32>
  private let least: Int32
  private let shift: Int32
  /// How many values there are in each bin.
  private let counts: [Int32]

  private static let bins = 1_024

  init(_ values: UnsafeBufferPointer<Int32>, least: Int32, most: Int32) {
    self.values = values
    self.least = least
    let shift = Int32(max(0, 32 - (most - least).leadingZeroBitCount - 10))
    self.shift = shift
    counts = [Int32](unsafeUninitializedCapacity: Self.bins) { counts, count in
      counts.initialize(repeating: 0)
      for value in values { counts[Int((value &- least) >> shift)] &+= 1 }
      count = Self.bins
    }
  }

  /// The value that so many others stand before, in order.
  func value(at position: Int) -> Int32 {
    var before = 0
    var bin = 0
    while bin < Self.bins - 1, before + Int(counts[bin]) <= position {
      before += Int(counts[bin])
      bin += 1
    }
    guard shift > 0 else { return least &+ Int32(truncatingIfNeeded: bin) }
    var beside: [Int32] = []
    beside.reserveCapacity(Int(counts[bin]))
    for value in values where Int((value &- least) >> shift) == bin { beside.append(value) }
    beside.sort()
    return beside[position - before]
  }
}
