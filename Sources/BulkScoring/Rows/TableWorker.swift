import Diagnostics
import Glibc
import ScoringCore
import Submissions

/// Reads rows of tables and adds them to their projects. One of them works on each thread, and shares nothing.
struct TableWorker: ~Copyable {
  let rules: BulkRules
  var binder: RowBinder
  var projects: ProjectTable
  var kept = ChunkedStore<KeptRow>()
  var keptTexts = ChunkedStore<KeptText>()
  var texts = ByteArena()
  var findings: FindingTally
  /// How many rows of the tables were read, blank ones left out.
  private(set) var rows = 0
  private(set) var columns: FlatColumns
  /// Those of the binder, where they lie.
  var scorers: UnsafePointer<NumberScorer>
  var projectSide: ColumnSpan.Side?
  var placeSide: ColumnSpan.Side?
  /// The number of the table that is read.
  private(set) var table = 0
  var placeNumbers = ByteMap()
  /// For each place the bytes by which it is known.
  var placeKeys: [CellKey] = []
  /// Their hashes, which tell rows apart that were kept.
  var placeHashes: [UInt64] = []
  let expectedPlaces: UnsafeMutablePointer<ExpectedPlace>
  let recentPoints: UnsafeMutablePointer<RecentPoints>
  var planNumbers = FormMap()
  var readingNumbers = ByteMap()
  var readings: [RowReading] = []
  var scratch: UnsafeMutablePointer<UInt8>
  var scratchSize: Int
  /// Room for two codes that are not taken as they lie in the table.
  let codes: UnsafeMutablePointer<UInt8>

  // The project whose rows come just now.
  var head: (start: UnsafePointer<UInt8>, count: Int)?
  var current: Int?
  var scheme = 0
  /// Its rows since the one before came to an end.
  var run = ProjectRun()
  /// For each set of problems how many rows have it.
  var problemCounts: [ProblemCount] = []
  /// What outcomes earned lately.
  let earned: UnsafeMutablePointer<EarnedPoints>

  /// Texts beyond so many are forgotten and read again, so that memory does not grow with them.
  static let mostTexts = 1 << 16

  init(_ rules: BulkRules, columns: FlatColumns, expectedProjects: Int, mostFindings: Int) {
    self.rules = rules
    projects = ProjectTable(expected: expectedProjects)
    self.columns = columns
    projectSide = columns.ofProject.side
    placeSide = columns.ofPlace.side
    binder = RowBinder(rules)
    scorers = binder.scorers.first
    findings = FindingTally(limit: mostFindings)
    scratchSize = 1 << 12
    scratch = .allocate(capacity: scratchSize)
    codes = .allocate(capacity: 2 * (ProjectTable.longestCode + 16))
    expectedPlaces = .allocate(capacity: Self.mostExpected)
    expectedPlaces.initialize(repeating: ExpectedPlace(beside: codes), count: Self.mostExpected)
    recentPoints = .allocate(capacity: Self.mostRecent)
    recentPoints.initialize(repeating: RecentPoints(), count: Self.mostRecent)
    earned = .allocate(capacity: EarnedPoints.mostKept)
    earned.initialize(repeating: EarnedPoints(), count: EarnedPoints.mostKept)
  }

  deinit {
    scratch.deallocate()
    codes.deallocate()
    expectedPlaces.deallocate()
    recentPoints.deallocate()
    earned.deallocate()
  }

  /// Goes on to another table, whose columns may stand otherwise.
  mutating func begin(_ columns: FlatColumns, table: Int, isSameLayout: Bool) {
    endProject()
    self.table = table
    self.columns = columns
    projectSide = columns.ofProject.side
    placeSide = columns.ofPlace.side
    if !isSameLayout {
      forgetPlaces()
      forgetTexts()
    }
  }

  /// Begins anew with projects. What was learnt about how rows are written stays.
  mutating func forgetProjects() {
    endProject()
    projects.removeAll()
    kept.removeAll()
    keptTexts.removeAll()
    texts.removeAll()
  }

  mutating func forgetPlaces() {
    placeNumbers.removeAll()
    for position in 0..<Self.mostExpected { expectedPlaces[position] = ExpectedPlace(beside: codes) }
  }

  /// Other bytes stand in the window now, and a row may be as long as all of it.
  mutating func enter(_ window: borrowing TableWindow) {
    head = nil
    let needed = window.capacity + 1_024
    guard needed > scratchSize else { return }
    scratch.deallocate()
    scratchSize = needed
    scratch = .allocate(capacity: needed)
  }

  /// A row that could not be read was there all the same.
  mutating func countRefusedRow() { rows += 1 }

  /// A row in which nothing is written is no row.
  mutating func skipBlankRow() {
    rows -= 1
    endProject()
  }

  /// Ends the project whose rows came last.
  mutating func endProject() {
    closeRun()
    current = nil
    head = nil
  }

  /// Takes a row of the right width.
  @inline(__always)
  mutating func take(_ row: RowBytes, at position: RowPosition) {
    rows += 1
    let span = projectSide?.bytes(of: row) ?? columns.ofProject.copied(from: row, to: scratch)
    let isSame = head.map { $0.count == span.count && memcmp($0.start, span.start, span.count) == 0 } ?? false
    if !isSame {
      open(row, at: position)
      head = projectSide != nil && current != nil ? span : nil
    }
    guard current != nil else { return }
    if rules.keepsTexts {
      keepText(of: row, at: position)
    } else {
      takeIndicator(row, at: position)
    }
  }

  @inline(__always)
  mutating func takeIndicator(_ row: RowBytes, at position: RowPosition) {
    let number = place(of: row)
    let place = binder.places[number]
    if place.problems >= 0 { reportPlacement(place, row, at: position) }
    guard place.kind == .indicator else { return }
    guard row.isFilled(columns.indicator) else {
      return leaveOut(row, SubmissionProblem.missingIndicatorName, column: .indicator, at: position)
    }
    let points = points(of: row, at: position)
    let reading = reading(of: row, binder: Int(place.binder), at: position)
    if reading.problems >= 0 { reportValues(reading, place, row, at: position) }
    run.keep(reading, place: number, points: points)
    guard points >= 0 else {
      run.lacksPoints = true
      return
    }
    run.statesPoints = true
    let stated = Points(tenThousandths: points)
    if reading.outcome >= 0 {
      addOutcome(reading, stated)
    } else if reading.scorer >= 0,
      let score = scorers[Int(reading.scorer)].score(
        target: reading.target,
        actual: reading.actual,
        points: stated
      )
    {
      run.sums.add(stated, score: score)
    } else {
      run.sums.add(stated, score: slowScore(reading, stated))
    }
  }

  /// Outcomes are few, and so are the points that tables give.
  @inline(__always)
  mutating func addOutcome(_ reading: RowReading, _ points: Points) {
    let place = EarnedPoints.place(of: reading.outcome, points)
    if earned[place].outcome != reading.outcome || earned[place].points != points {
      earned[place] = EarnedPoints(
        outcome: reading.outcome,
        points: points,
        score: score(Int(reading.outcome), points),
        isCounted: binder.outcomes[Int(reading.outcome)].isCounted
      )
    }
    if !earned[place].isCounted { run.mustBeKept = true }
    run.sums.add(points, score: earned[place].score)
  }

  @inline(never)
  mutating func score(_ outcome: Int, _ points: Points) -> Points? {
    let measured = binder.outcomes[outcome].measured
    do throws(ArithmeticFault) {
      return try rules.schemes[scheme].evaluator.score(measured, of: points)
    } catch {
      return nil
    }
  }

  @inline(never)
  mutating func slowScore(_ reading: RowReading, _ points: Points) -> Points? {
    do throws(ArithmeticFault) { return try binder.score(reading, points: points) } catch { return nil }
  }
}

/// How many rows have the same problems, and from which row on they are only counted.
struct ProblemCount {
  var count = 0
  var bound: RowPosition?
}

/// What so many points earned with an outcome.
struct EarnedPoints: BitwiseCopyable {
  /// Below zero for none.
  var outcome: Int32 = -1
  var points = Points.zero
  var score: Points?
  var isCounted = true

  static let mostKept = 256

  /// Where it is kept, and takes the place of others.
  @inline(__always)
  static func place(of outcome: Int32, _ points: Points) -> Int {
    let key = UInt64(truncatingIfNeeded: outcome) &<< 40 ^ UInt64(bitPattern: points.tenThousandths)
    return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 56)
  }
}
