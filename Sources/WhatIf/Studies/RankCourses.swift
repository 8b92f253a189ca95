import ScoringCore

/// The ranks of a block's projects and departments under every weighting, summed up one after another.
struct RankCourses: ~Copyable {
  private let study: WeightingStudy
  private let weightings: Int
  private let scores: UnsafeMutableBufferPointer<Int32>
  /// For each project, then for each department, its rank under each weighting.
  private let ranks: UnsafeMutableBufferPointer<Int32>
  private let sorted: UnsafeMutableBufferPointer<Int32>
  /// The grade of each score.
  private let grades: [UInt8]

  init(_ study: WeightingStudy, weightings: Int) {
    self.study = study
    self.weightings = weightings
    let most = study.blocks.map { $0.projects.count + $0.departments.count }.max() ?? 0
    scores = .allocate(capacity: most)
    ranks = .allocate(capacity: most * weightings)
    sorted = .allocate(capacity: weightings)
    grades = (0...study.highest).map { score in
      UInt8(truncatingIfNeeded: study.rules.grade(of: Points(tenThousandths: Int64(score) * study.unit)) ?? 255)
    }
  }

  deinit {
    scores.deallocate()
    ranks.deallocate()
    sorted.deallocate()
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
      try block.score(study.kernels, units[weighting], into: scores)
      for (place, department) in block.departments.enumerated() {
        scores[projects + place] = study.departments[department].score(scores, from: block.projects.lowerBound)
      }
      if weighting == 0 {
        for place in 0..<all { rows[place].score = scores[place] }
      }
      look(up: 0..<projects, tables.projects, weighting, tables.width, &rows)
      look(up: projects..<all, tables.departments, weighting, tables.width, &rows)
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
    table.withUnsafeBufferPointer { table in
      grades.withUnsafeBufferPointer { grades in
        rows.withUnsafeMutableBufferPointer { rows in
          for place in places {
            let score = Int(scores[place])
            ranks[place &* weightings &+ weighting] = table[base &+ score]
            if grades[score] == grades[Int(rows[place].score)] { rows[place].sameGrade &+= 1 }
          }
        }
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
    sort(values, least, most)
    row.low = quantile(5)
    row.median = quantile(50)
    row.high = quantile(95)
  }

  /// The value nearest to this share of the way from the least to the most.
  private func quantile(_ percent: Int) -> Int32 { sorted[((weightings - 1) * percent * 2 + 100) / 200] }

  /// By their leading bits first, so that what is left to sort is short and nearly in order.
  private func sort(_ values: UnsafeBufferPointer<Int32>, _ least: Int32, _ most: Int32) {
    let bits = 32 - (most - least).leadingZeroBitCount
    let shift = Int32(max(0, bits - 10))
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 1_025) { ends in
      ends.initialize(repeating: 0)
      for value in values { ends[Int((value &- least) >> shift) &+ 1] &+= 1 }
      for bin in 1..<1_025 { ends[bin] &+= ends[bin &- 1] }
      for value in values {
        let bin = Int((value &- least) >> shift)
        sorted[Int(ends[bin])] = value
        ends[bin] &+= 1
      }
    }
    guard shift > 0 else { return }
    for index in 1..<max(1, values.count) {
      let value = sorted[index]
      var place = index
      while place > 0, sorted[place &- 1] > value {
        sorted[place] = sorted[place &- 1]
        place &-= 1
      }
      sorted[place] = value
    }
  }
}
