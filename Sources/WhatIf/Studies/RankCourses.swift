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

  /// How far the grade of each score reaches.
  private let grades: [ClosedRange<Int32>]
  private var spread: RankSpread

  init(_ study: WeightingStudy, weightings: Int) {
    self.study = study
    self.weightings = weightings
    let most = study.blocks.map { $0.projects.count + $0.departments.count }.max() ?? 0
    scores = .allocate(capacity: most)
    ranks = .allocate(capacity: most * weightings)
    tile = .allocate(capacity: most * Self.tileWidth)
    grades = Self.grades(study)
    spread = RankSpread(weightings: weightings)
  }

  private static func grades(_ study: WeightingStudy) -> [ClosedRange<Int32>] {
    let grades = (0...study.highest).map { score in
      study.rules.grade(of: Points(tenThousandths: Int64(score) * study.unit))
    }
    var ranges: [ClosedRange<Int32>] = []
    while ranges.count < grades.count {
      let first = ranges.count
      let after = grades[first...].firstIndex { $0 != grades[first] } ?? grades.count
      ranges += repeatElement(Int32(first)...Int32(after - 1), count: after - first)
    }
    return ranges
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
    var reach: [ClosedRange<Int32>] = []
    var same = [Int32](repeating: 0, count: all)
    var first: [Int32] = []
    for weighting in 0..<weightings {
      let column = weighting % Self.tileWidth
      try block.score(study.kernels, units[weighting], into: scores)
      for (place, department) in block.departments.enumerated() {
        scores[projects + place] = study.departments[department].score(scores, from: block.projects.lowerBound)
      }
      if weighting == 0 {
        first = Array(scores[..<all])
        reach = first.map { grades[Int($0)] }
      }
      count(reach, into: &same)
      look(up: 0..<projects, tables.projects, weighting, tables.width)
      look(up: projects..<all, tables.departments, weighting, tables.width)
      if column == Self.tileWidth - 1 || weighting == weightings - 1 {
        empty(tileOf: all, from: weighting - column, count: column + 1)
      }
    }
    let rows = (0..<all).map { place in row(place, score: first[place], sameGrade: same[place]) }
    return (Array(rows[..<projects]), Array(rows[projects...]))
  }

  /// Counts the places whose scores are still within reach of the grade that they had.
  private func count(_ reach: [ClosedRange<Int32>], into same: inout [Int32]) {
    reach.withUnsafeBufferPointer { reach in
      same.withUnsafeMutableBufferPointer { same in
        for place in same.indices {
          let (low, high) = (reach[place].lowerBound, reach[place].upperBound)
          same[place] &+= scores[place] >= low && scores[place] <= high ? 1 : 0
        }
      }
    }
  }

  private func look(up places: Range<Int>, _ table: [Int32], _ weighting: Int, _ width: Int) {
    let base = weighting * width
    let column = weighting % Self.tileWidth
    table.withUnsafeBufferPointer { table in
      for place in places { tile[place &* Self.tileWidth &+ column] = table[base &+ Int(scores[place])] }
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

  private mutating func row(_ place: Int, score: Int32, sameGrade: Int32) -> StudySummary.Row {
    let values = UnsafeBufferPointer(rebasing: ranks[(place * weightings)..<((place + 1) * weightings)])
    let first = values[0]
    var (sum, least, most): (Int64, Int32, Int32) = (0, first, first)
    for value in values {
      sum &+= Int64(value)
      least = min(least, value)
      most = max(most, value)
    }
    let quantiles = spread.quantiles(of: values, in: least...most)
    return StudySummary.Row(
      score: score,
      rank: first,
      rankSum: sum,
      low: quantiles.low,
      median: quantiles.median,
      high: quantiles.high,
      maximumShift: max(first - least, most - first),
      sameGrade: sameGrade
    )
  }
}
