import Diagnostics
import Glibc
import ScoringCore
import Submissions

/// What a row says about its indicator.
extension TableWorker {
  mutating func valueBytes(of row: RowBytes) -> (start: UnsafePointer<UInt8>, count: Int) {
    columns.ofValue.side?.bytes(of: row) ?? columns.ofValue.copied(from: row, to: scratch)
  }

  @inline(__always)
  mutating func points(of row: RowBytes, at position: RowPosition) -> Int64 {
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

  static var mostRecent: Int { 32 }

  mutating func points(_ cell: CellBytes, of row: RowBytes, at position: RowPosition) -> Int64 {
    if cell.isEmpty { return -1 }
    if let number = PlainNumber(cell), number.places <= Points.places,
      let points = number.digits(places: Points.places), points <= Self.mostPoints
    {
      return points
    }
    return pointsSlowly(row, at: position)
  }

  /// What tables are held to: 10 000 points.
  static var mostPoints: Int64 { 100_000_000 }

  @inline(never)
  mutating func pointsSlowly(_ row: RowBytes, at position: RowPosition) -> Int64 {
    let flat = flatRow(row)
    var found: [Finding] = []
    let points = flat.number(.points, kind: .points, &found).flatMap { try? Points($0) }
    for finding in found { report(finding, row, at: position) }
    return points?.tenThousandths ?? -1
  }

  @inline(__always)
  mutating func reading(of row: RowBytes, binder: Int, at position: RowPosition) -> RowReading {
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
  static var noPlan: Int { Int(Int32.max) }

  @inline(never)
  mutating func newPlan(_ form: NumberForm, _ row: RowBytes, binder: Int) -> Int {
    let flat = flatRow(row)
    let texts = (FormText(flat[.target].text), FormText(flat[.actual].text))
    let number = self.binder.plan(of: flat, texts, isLikeDate: form.isLikeDate, binder: binder) ?? Self.noPlan
    scorers = self.binder.scorers.first
    planNumbers.insert(number, for: form)
    return number
  }

  @inline(never)
  mutating func readingOfTexts(_ row: RowBytes, binder: Int) -> RowReading {
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

  mutating func forgetTexts() {
    readingNumbers.removeAll()
    readings.removeAll(keepingCapacity: true)
  }
}

/// A short text for points and what it says.
struct RecentPoints: BitwiseCopyable {
  /// All bytes, and in the highest how many there are; nothing has all bits set.
  var text = UInt64.max
  var points: Int64 = 0
}
