import ScoringCore

/// What a row says about its indicator, as plain data: two numbers, or an outcome that many rows share.
struct RowReading: BitwiseCopyable {
  /// Both in the same unit, with ``places`` of their digits behind the point. Where there is an outcome, the target is
  /// a hash of the texts, which puts the rows of a project in order.
  var target: Int64 = 0
  var actual: Int64 = 0
  var places: Int16 = 0
  var comparator = Comparator.atLeast
  /// Which rule reads and scores it.
  var binder: Int32
  /// Which ``NumberScorer`` may score it; below zero where none can.
  var scorer: Int32 = -1
  /// The outcome of a row that is no pair of numbers; below zero for numbers.
  var outcome: Int32 = -1
  /// What there is to say about it; below zero for nothing.
  var problems: Int32 = -1
}

/// A row that is kept until all rows of its project are known, since its points depend on them.
struct KeptRow: BitwiseCopyable {
  var reading: RowReading
  /// The place in the tree.
  var place: Int32
  /// The row of the same project that was kept before it; below zero for none.
  var next: Int32 = -1
  /// In 1/10 000; below zero where the table states none.
  var points: Int64

  /// Rows of a project are scored in this order, so that their order in the file does not matter.
  ///
  /// - Parameter placeHash: that of the bytes by which the place is known.
  func order(placeHash: UInt64) -> UInt64 {
    ByteHash.mixed(
      ByteHash.mixed(placeHash, UInt64(bitPattern: reading.target)),
      UInt64(bitPattern: reading.actual) ^ reading.comparator.salt ^ UInt64(bitPattern: points) << 32
    )
  }
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

/// How numbers of one form become plain numbers in one unit.
struct NumberPlan: BitwiseCopyable {
  var binder: Int32
  var comparator: Comparator
  var scorer: Int32
  var problems: Int32
  /// What the numbers are multiplied with, so that both are in one unit.
  var targetFactor: Int64
  var actualFactor: Int64
  /// How many more of the digits stand behind the point then.
  var morePlaces: Int16

  /// - Returns: `nil` where the numbers do not fit into 64 bits.
  @inline(__always)
  func reading(_ target: PlainNumber, _ actual: PlainNumber) -> RowReading? {
    let places = max(target.places, actual.places)
    guard let planned = target.digits(places: places), let reached = actual.digits(places: places) else { return nil }
    let (large, isTooLarge) = planned.multipliedReportingOverflow(by: targetFactor)
    let (other, isOtherTooLarge) = reached.multipliedReportingOverflow(by: actualFactor)
    if isTooLarge || isOtherTooLarge { return nil }
    return RowReading(
      target: large,
      actual: other,
      places: Int16(truncatingIfNeeded: places) &+ morePlaces,
      comparator: comparator,
      binder: binder,
      scorer: scorer,
      problems: problems
    )
  }
}
