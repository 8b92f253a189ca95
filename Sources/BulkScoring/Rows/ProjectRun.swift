import ScoringCore

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
  mutating func keep(_ reading: RowReading, place: Int, points: Int64) {
    if count == room { grow() }
    rows[count] = KeptRow(reading: reading, place: Int32(truncatingIfNeeded: place), points: points)
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
