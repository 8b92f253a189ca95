/// A text around one number: `≥15次`, `95%`, `1234.5万元`.
struct NumberText {
  /// What stands before the number, at most seven bytes and their count: a sign as a rule.
  var sign: UInt64
  var number: PlainNumber
  /// What stands behind it, at most fifteen bytes and their count.
  var unit: UInt128

  /// - Returns: `nil` for a text of another form.
  @inline(__always)
  init?(_ cell: CellBytes) {
    var offset = 0
    while offset < cell.count, cell.start[offset] &- 0x30 > 9 {
      offset += 1
      if offset > 7 { return nil }
    }
    let raw = UnsafeRawPointer(cell.start)
    let head = raw.loadUnaligned(as: UInt64.self) & (1 &<< UInt64(truncatingIfNeeded: offset &* 8) &- 1)
    sign = head | UInt64(truncatingIfNeeded: offset) &<< 56
    guard let number = PlainNumber(cell.start, &offset, before: cell.count) else { return nil }
    self.number = number
    let rest = cell.count - offset
    guard rest < 16 else { return nil }
    let tail = raw.loadUnaligned(fromByteOffset: offset, as: UInt128.self)
    let mask = UInt128(1) &<< UInt128(truncatingIfNeeded: rest &* 8) &- 1
    unit = tail & mask | UInt128(truncatingIfNeeded: rest) &<< 120
  }
}

/// All that tells two pairs of target and actual apart besides their numbers.
struct NumberForm: Equatable, BitwiseCopyable {
  /// In its lowest bit whether one of the numbers may be a date, since such numbers may mean something else.
  var binder: UInt64
  var sign: UInt64
  var targetUnit: UInt128
  var actualSign: UInt64
  var actualUnit: UInt128

  @inline(__always)
  init(binder: Int, target: NumberText, actual: NumberText) {
    let isLikeDate = target.number.isLikeDate || actual.number.isLikeDate
    self.binder = UInt64(truncatingIfNeeded: binder) &<< 1 | (isLikeDate ? 1 : 0)
    sign = target.sign
    targetUnit = target.unit
    actualSign = actual.sign
    actualUnit = actual.unit
  }

  var isLikeDate: Bool { binder & 1 == 1 }

  @inline(__always)
  static func == (left: NumberForm, right: NumberForm) -> Bool {
    left.sign == right.sign && left.targetUnit == right.targetUnit && left.actualUnit == right.actualUnit
      && left.actualSign == right.actualSign && left.binder == right.binder
  }

  @inline(__always)
  var hashed: UInt64 {
    var hash = ByteHash.mixed(binder &* 0x9E37_79B9_7F4A_7C15, sign ^ actualSign &* 31)
    let units = targetUnit ^ (actualUnit &<< 1)
    hash = ByteHash.mixed(hash, UInt64(truncatingIfNeeded: units))
    return ByteHash.mixed(hash, UInt64(truncatingIfNeeded: units &>> 64))
  }
}
