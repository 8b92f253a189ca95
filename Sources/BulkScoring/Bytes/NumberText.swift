/// A text around one number: `≥15次`, `95%`, `1234.5万元`.
struct NumberText {
  var number: PlainNumber
  /// What stands before the number, at most seven bytes: a sign as a rule.
  var sign: UInt64
  /// What stands behind it, at most sixteen bytes.
  var unit: (UInt64, UInt64)
  /// How many bytes the unit has, and from the eighth bit on how many the sign has.
  var lengths: UInt64

  /// - Returns: `nil` for a text of another form.
  @inline(__always)
  init?(_ cell: CellBytes) {
    var offset = DigitWord(cell.start).leadingOthers
    guard offset < cell.count, offset < 8 else { return nil }
    let raw = UnsafeRawPointer(cell.start)
    sign = raw.loadUnaligned(as: UInt64.self) & Self.mask(offset)
    lengths = UInt64(truncatingIfNeeded: offset) &<< 8
    guard let number = PlainNumber(cell.start, &offset, before: cell.count) else { return nil }
    self.number = number
    let rest = cell.count &- offset
    guard rest <= 16 else { return nil }
    lengths |= UInt64(truncatingIfNeeded: rest)
    let first = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    if rest <= 8 {
      unit = (first & Self.mask(rest), 0)
    } else {
      unit = (first, raw.loadUnaligned(fromByteOffset: offset &+ 8, as: UInt64.self) & Self.mask(rest &- 8))
    }
  }

  /// The lowest bytes, at most eight.
  @inline(__always)
  private static func mask(_ bytes: Int) -> UInt64 {
    bytes == 0 ? 0 : UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* bytes)
  }
}

/// All that tells two pairs of target and actual apart besides their numbers.
struct NumberForm: Equatable, BitwiseCopyable {
  /// Which rule reads it, how long signs and units are, and in the lowest bit whether one of the numbers may be a date,
  /// since such numbers may mean something else.
  private let binder: UInt64
  private let sign: UInt64
  private let target: UInt64
  private let actual: UInt64
  /// The ends of long units.
  private let targetEnd: UInt64
  private let actualEnd: UInt64

  /// A form that no text has.
  static let none = NumberForm()

  private init() {
    (binder, sign, target, actual, targetEnd, actualEnd) = (.max, 0, 0, 0, 0, 0)
  }

  /// - Returns: `nil` where the actual has a sign.
  @inline(__always)
  init?(binder: Int, target: NumberText, actual: NumberText) {
    guard actual.lengths < 256 else { return nil }
    let isLikeDate = target.number.isLikeDate || actual.number.isLikeDate
    let lengths = target.lengths &<< 8 | actual.lengths
    self.binder = UInt64(truncatingIfNeeded: binder) &<< 32 | lengths &<< 1 | (isLikeDate ? 1 : 0)
    sign = target.sign
    self.target = target.unit.0
    targetEnd = target.unit.1
    self.actual = actual.unit.0
    actualEnd = actual.unit.1
  }

  var isLikeDate: Bool { binder & 1 == 1 }

  @inline(__always)
  static func == (left: NumberForm, right: NumberForm) -> Bool {
    left.target == right.target && left.actual == right.actual && left.sign == right.sign
      && left.binder == right.binder && left.targetEnd == right.targetEnd && left.actualEnd == right.actualEnd
  }

  @inline(__always)
  var hashed: UInt64 {
    let units = target ^ (actual &<< 23 | actual &>> 41) ^ targetEnd ^ actualEnd &* 3
    return ByteHash.mixed(units, sign &* 0x9E37_79B9_7F4A_7C15 ^ binder)
  }
}
