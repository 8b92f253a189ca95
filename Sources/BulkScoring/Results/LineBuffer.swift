import Glibc
import ScoringCore

/// Lines of a table while they are put together, byte by byte.
struct LineBuffer: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 1 << 16) {
    self.capacity = capacity
    start = .allocate(capacity: capacity)
  }

  deinit { start.deallocate() }

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

  /// Makes sure that so many bytes fit.
  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(more) }
  }

  private mutating func grow(_ more: Int) {
    capacity = max(2 * capacity, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    memcpy(larger, start, count)
    start.deallocate()
    start = larger
  }

  /// What may stand behind a text until the next one, or the next line, begins: numbers, commas and the end of the line.
  private static let numbersOfLine = 512

  @inline(__always)
  mutating func put(byte: UInt8) {
    start[count] = byte
    count += 1
  }

  /// As the field of a table.
  mutating func put(_ cell: CellBytes) {
    if let field = cell.field { return put(field) }
    reserve(cell.count + Self.numbersOfLine)
    memcpy(start + count, cell.start, cell.count)
    count += cell.count
  }

  mutating func put(_ text: [UInt8]) {
    reserve(text.count + Self.numbersOfLine)
    for byte in text { put(byte: byte) }
  }

  mutating func put(_ text: String) {
    reserve(text.utf8.count + Self.numbersOfLine)
    for byte in text.utf8 { put(byte: byte) }
  }

  mutating func removeAll() { count = 0 }

  mutating func comma() { put(byte: 0x2C) }

  mutating func endLine() {
    put(byte: 0x0D)
    put(byte: 0x0A)
  }

  mutating func put(_ whole: Int) { put(magnitude: whole.magnitude, isNegative: whole < 0, places: 0) }

  /// As ``ExactDecimal/text``.
  mutating func put(_ amount: ExactDecimal) {
    put(magnitude: UInt(amount.coefficient.magnitude), isNegative: amount.coefficient < 0, places: Int(amount.scale))
  }

  /// As ``Points/text(places:)``.
  mutating func put(_ points: Points, places: Int) {
    var (value, scale) = (points.tenThousandths, Points.places)
    while scale > places, value % 10 == 0 {
      value /= 10
      scale -= 1
    }
    put(magnitude: UInt(value.magnitude), isNegative: value < 0, places: scale)
  }

  private mutating func put(magnitude: UInt, isNegative: Bool, places: Int) {
    if isNegative { put(byte: 0x2D) }
    // From the last digit to the first, behind the place that they will take.
    let end = start + count + Self.longestNumber
    var (first, value, left) = (end, magnitude, places)
    repeat {
      first -= 1
      first.pointee = UInt8(truncatingIfNeeded: value % 10) + 0x30
      value /= 10
      left -= 1
      if left == 0 {
        first -= 1
        first.pointee = 0x2E
      }
    } while value > 0 || left >= 0
    memmove(start + count, first, end - first)
    count += end - first
  }

  /// The digits of 64 bits, as many zeros before them as a scale may ask for, and a point.
  private static let longestNumber = 48
}
