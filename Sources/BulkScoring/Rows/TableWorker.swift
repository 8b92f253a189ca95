import CSeparators
import Diagnostics
import Glibc
import ScoringCore
import Submissions

/// Reads rows of tables and adds them to their projects. One of them works on each thread, and shares nothing.
struct TableWorker: ~Copyable {
  let rules: BulkRules
  var binder: RowBinder
  var projects = ProjectTable()
  var kept = ChunkedStore<KeptRow>()
  var keptTexts = ChunkedStore<KeptText>()
  var texts = ByteArena()
  var findings: FindingTally
  /// How many rows of the tables were read, blank ones left out.
  private(set) var rows = 0
  private(set) var columns: FlatColumns
  /// Those of the binder, where they lie.
  private var scorers: UnsafePointer<NumberScorer>
  private var projectSide: ColumnSpan.Side?
  private var placeSide: ColumnSpan.Side?
  /// The number of the table that is read.
  private(set) var table = 0
  private var placeNumbers = ByteMap()
  /// For each place the bytes by which it is known.
  private var placeKeys: [CellKey] = []
  private let expectedPlaces: UnsafeMutablePointer<ExpectedPlace>
  private let recentPoints: UnsafeMutablePointer<RecentPoints>
  private var planNumbers = FormMap()
  private var readingNumbers = ByteMap()
  private var readings: [RowReading] = []
  private var scratch: UnsafeMutablePointer<UInt8>
  private var scratchSize: Int
  /// Where the window stands in a file that can be looked at as a whole.
  var mapped: (file: UnsafePointer<UInt8>, window: UnsafePointer<UInt8>)?
  /// Room for two codes that are not taken as they lie in the table.
  let codes: UnsafeMutablePointer<UInt8>

  // The project whose rows come just now.
  private var head: (start: UnsafePointer<UInt8>, count: Int)?
  var current: Int?
  var scheme = 0
  /// Its rows since the one before came to an end.
  var run = ProjectRun()
  /// For each set of problems how many rows have it.
  var problemCounts: [ProblemCount] = []
  /// For each outcome what it earned last.
  private var earned: [EarnedPoints] = []

  /// Texts beyond so many are forgotten and read again, so that memory does not grow with them.
  private static let mostTexts = 1 << 16

  init(_ rules: BulkRules, columns: FlatColumns, mostFindings: Int) {
    self.rules = rules
    self.columns = columns
    projectSide = columns.ofProject.side
    placeSide = columns.ofPlace.side
    binder = RowBinder(rules.schemes.map(\.index), units: rules.ruleSet.units, year: rules.year)
    scorers = binder.scorers.first
    findings = FindingTally(limit: mostFindings)
    scratchSize = 1 << 12
    scratch = .allocate(capacity: scratchSize)
    codes = .allocate(capacity: 2 * (ProjectTable.longestCode + 16))
    expectedPlaces = .allocate(capacity: Self.mostExpected)
    expectedPlaces.initialize(repeating: ExpectedPlace(beside: codes), count: Self.mostExpected)
    recentPoints = .allocate(capacity: Self.mostRecent)
    recentPoints.initialize(repeating: RecentPoints(), count: Self.mostRecent)
  }

  deinit {
    scratch.deallocate()
    codes.deallocate()
    expectedPlaces.deallocate()
    recentPoints.deallocate()
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

  private mutating func forgetPlaces() {
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
  private mutating func takeIndicator(_ row: RowBytes, at position: RowPosition) {
    let known = place(of: row)
    let (number, placeHash) = (Int(known.number), known.hash)
    let place = binder.places[number]
    if place.problems >= 0 { reportPlacement(place, row, at: position) }
    guard place.kind == .indicator else { return }
    guard row.isFilled(columns.indicator) else {
      return report(SubmissionProblem.missingIndicatorName, column: .indicator, row, at: position)
    }
    let points = points(of: row, at: position)
    let reading = reading(of: row, binder: Int(place.binder), at: position)
    if reading.problems >= 0 { reportValues(reading, place, row, at: position) }
    let order = ByteHash.mixed(
      ByteHash.mixed(placeHash, UInt64(bitPattern: reading.target)),
      UInt64(bitPattern: reading.actual) ^ reading.comparator.salt ^ UInt64(bitPattern: points) << 32
    )
    run.keep(reading, place: number, points: points, order: order)
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
  private mutating func addOutcome(_ reading: RowReading, _ points: Points) {
    let index = Int(reading.outcome)
    while earned.count <= index { earned.append(EarnedPoints()) }
    if earned[index].points != points {
      let isCounted = binder.outcomes[index].isCounted
      earned[index] = EarnedPoints(points: points, score: score(index, points), isCounted: isCounted)
    }
    if !earned[index].isCounted { run.mustBeKept = true }
    run.sums.add(points, score: earned[index].score)
  }

  private mutating func score(_ outcome: Int, _ points: Points) -> Points? {
    let measured = binder.outcomes[outcome].measured
    do throws(ArithmeticFault) {
      return try rules.schemes[scheme].evaluator.score(measured, of: points)
    } catch {
      return nil
    }
  }

  @inline(never)
  private mutating func slowScore(_ reading: RowReading, _ points: Points) -> Points? {
    do throws(ArithmeticFault) { return try binder.score(reading, points: points) } catch { return nil }
  }

  // MARK: Places

  /// Projects list their indicators in much the same order; what stood at the same position before is looked at first.
  @inline(__always)
  private mutating func place(of row: RowBytes) -> ExpectedPlace {
    let key = placeBytes(of: row)
    let position = run.count & (Self.mostExpected - 1)
    let expected = expectedPlaces[position]
    if expected.key.count == key.count, memcmp(expected.key.start, key.start, key.count) == 0 { return expected }
    let hash = ByteHash.of(key.start, key.count)
    let number = placeNumbers.value(of: key.start, key.count, hash: hash) ?? newPlace(row, key, hash: hash)
    let found = ExpectedPlace(key: placeKeys[number], number: Int32(truncatingIfNeeded: number), hash: hash)
    expectedPlaces[position] = found
    return found
  }

  private static var mostExpected: Int { 64 }

  @inline(__always)
  private mutating func placeBytes(of row: RowBytes) -> (start: UnsafePointer<UInt8>, count: Int) {
    let bytes = placeSide?.bytes(of: row) ?? columns.ofPlace.copied(from: row, to: scratch)
    guard scheme != 0 else { return bytes }
    // A variant has places of its own.
    memmove(scratch, bytes.start, bytes.count)
    scratch[bytes.count] = UInt8(truncatingIfNeeded: scheme)
    return (UnsafePointer(scratch), bytes.count + 1)
  }

  @inline(never)
  private mutating func newPlace(
    _ row: RowBytes,
    _ key: (start: UnsafePointer<UInt8>, count: Int),
    hash: UInt64
  ) -> Int {
    let number = binder.place(of: flatRow(row), scheme: scheme)
    placeKeys.append(placeNumbers.insert(number, for: key.start, key.count, hash: hash))
    return number
  }

  // MARK: Values

  private mutating func valueBytes(of row: RowBytes) -> (start: UnsafePointer<UInt8>, count: Int) {
    columns.ofValue.side?.bytes(of: row) ?? columns.ofValue.copied(from: row, to: scratch)
  }

  @inline(__always)
  private mutating func points(of row: RowBytes, at position: RowPosition) -> Int64 {
    let cell = row.cell(columns.points)
    guard cell.count < 8 else { return points(cell, of: row, at: position) }
    // The same few weights come again and again.
    let bits = UInt64(truncatingIfNeeded: cell.count &* 8)
    let text = UnsafeRawPointer(cell.start).loadUnaligned(as: UInt64.self) & (1 &<< bits &- 1) | bits &<< 56
    let index = Int(truncatingIfNeeded: (text &* 0x9E37_79B9_7F4A_7C15) &>> 59)
    if recentPoints[index].text == text { return recentPoints[index].points }
    let points = points(cell, of: row, at: position)
    // What there is something to say about is said each time.
    if points >= 0 { recentPoints[index] = RecentPoints(text: text, points: points) }
    return points
  }

  private static var mostRecent: Int { 32 }

  private mutating func points(_ cell: CellBytes, of row: RowBytes, at position: RowPosition) -> Int64 {
    if cell.isEmpty { return -1 }
    if let number = PlainNumber(cell), number.places <= Points.places,
      let points = number.digits(places: Points.places), points <= Self.mostPoints
    {
      return points
    }
    return pointsSlowly(row, at: position)
  }

  /// What tables are held to: 10 000 points.
  private static var mostPoints: Int64 { 100_000_000 }

  @inline(never)
  private mutating func pointsSlowly(_ row: RowBytes, at position: RowPosition) -> Int64 {
    let flat = flatRow(row)
    var found: [Finding] = []
    let points = flat.number(.points, kind: .points, &found).flatMap { try? Points($0) }
    for finding in found { report(finding, row, at: position) }
    return points?.tenThousandths ?? -1
  }

  @inline(__always)
  private mutating func reading(of row: RowBytes, binder: Int, at position: RowPosition) -> RowReading {
    let (target, actual) = (row.cell(columns.target), row.cell(columns.actual))
    // A target of zero is not a matter of arithmetic.
    if let planned = NumberText(target), let reached = NumberText(actual), planned.number.digits > 0,
      let form = NumberForm(binder: binder, target: planned, actual: reached)
    {
      let number = planNumbers.value(of: form) ?? newPlan(form, row, binder: binder)
      if number < Self.noPlan, let reading = self.binder.plans[number].reading(planned.number, reached.number) {
        return reading
      }
    }
    return readingOfTexts(row, binder: binder)
  }

  /// Stands for a form whose texts have to be read one by one.
  private static var noPlan: Int { Int(Int32.max) }

  @inline(never)
  private mutating func newPlan(_ form: NumberForm, _ row: RowBytes, binder: Int) -> Int {
    let flat = flatRow(row)
    let texts = (FormText(flat[.target].text), FormText(flat[.actual].text))
    let number = self.binder.plan(of: flat, texts, isLikeDate: form.isLikeDate, binder: binder) ?? Self.noPlan
    scorers = self.binder.scorers.first
    planNumbers.insert(number, for: form)
    return number
  }

  @inline(never)
  private mutating func readingOfTexts(_ row: RowBytes, binder: Int) -> RowReading {
    let bytes = valueBytes(of: row)
    let hash = ByteHash.mixed(ByteHash.of(bytes.start, bytes.count), UInt64(truncatingIfNeeded: binder))
    // The same texts may be read in several ways; the number of the way is part of the key.
    memmove(scratch, bytes.start, bytes.count)
    withUnsafeBytes(of: Int32(truncatingIfNeeded: binder)) { number in
      for (index, byte) in number.enumerated() { scratch[bytes.count + index] = byte }
    }
    let count = bytes.count + MemoryLayout<Int32>.size
    if let known = readingNumbers.value(of: scratch, count, hash: hash) { return readings[known] }
    if readings.count >= Self.mostTexts { forgetTexts() }
    var reading = self.binder.reading(of: flatRow(row), binder: binder)
    // Outcomes are numbered as they come; their rows are put in order by their texts.
    if reading.outcome >= 0 { reading.target = Int64(bitPattern: ByteHash.of(bytes.start, bytes.count)) }
    scorers = self.binder.scorers.first
    readingNumbers.insert(readings.count, for: scratch, count, hash: hash)
    readings.append(reading)
    return reading
  }

  private mutating func forgetTexts() {
    readingNumbers.removeAll()
    readings.removeAll(keepingCapacity: true)
  }
}

/// A place in the tree and the bytes of a row by which it is known.
struct ExpectedPlace: BitwiseCopyable {
  var key: CellKey
  var number: Int32 = 0
  var hash: UInt64 = 0

  init(key: CellKey, number: Int32, hash: UInt64) {
    self.key = key
    self.number = number
    self.hash = hash
  }

  /// One that fits no row.
  init(beside memory: UnsafeMutablePointer<UInt8>) {
    key = CellKey(start: UnsafePointer(memory), count: -1)
  }
}

/// A short text for points and what it says.
struct RecentPoints: BitwiseCopyable {
  /// All bytes, and in the highest how many there are; nothing has all bits set.
  var text = UInt64.max
  var points: Int64 = 0
}

extension Comparator {
  /// Tells rows apart that state the same numbers.
  fileprivate var salt: UInt64 {
    switch self {
    case .atLeast: 0
    case .moreThan: 1 << 60
    case .atMost: 2 << 60
    case .lessThan: 3 << 60
    case .equalTo: 4 << 60
    }
  }
}

/// How many rows have the same problems, and from which row on they are only counted.
struct ProblemCount {
  var count = 0
  var bound: RowPosition?
}

/// What so many points earned with an outcome.
struct EarnedPoints {
  var points: Points?
  var score: Points?
  var isCounted = true
}

/// The rows of one project that came one after the other.
struct ProjectRun: ~Copyable {
  private var rows = UnsafeMutablePointer<KeptRow>.allocate(capacity: 64)
  private var room = 64
  var sums = ProjectSums()
  var count = 0
  /// One of the rows leaves its points to others, or the rule set asks for all rows together.
  var mustBeKept = false
  var lacksPoints = false
  var statesPoints = false

  deinit { rows.deallocate() }

  @inline(__always)
  mutating func keep(_ reading: RowReading, place: Int, points: Int64, order: UInt64) {
    if count == room { grow() }
    rows[count] = KeptRow(reading: reading, place: Int32(truncatingIfNeeded: place), points: points, order: order)
    count += 1
  }

  /// - Precondition: `index` is below ``count``.
  subscript(index: Int) -> KeptRow { rows[index] }

  mutating func clear() {
    sums = ProjectSums()
    count = 0
    mustBeKept = false
    lacksPoints = false
    statesPoints = false
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<KeptRow>.allocate(capacity: 2 * room)
    larger.update(from: rows, count: count)
    rows.deallocate()
    rows = larger
    room *= 2
  }
}
