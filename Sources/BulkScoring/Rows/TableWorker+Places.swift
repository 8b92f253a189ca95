import Glibc

extension TableWorker {
  /// The number of the place of a row. Projects list their indicators in much the same order; what stood at the same
  /// position before is looked at first.
  @inline(__always)
  mutating func place(of row: RowBytes) -> Int {
    let key = placeBytes(of: row)
    let position = run.count & (Self.mostExpected - 1)
    let expected = expectedPlaces[position]
    if expected.key.count == key.count, memcmp(expected.key.start, key.start, key.count) == 0 {
      return Int(expected.number)
    }
    let hash = ByteHash.of(key.start, key.count)
    let number = placeNumbers.value(of: key.start, key.count, hash: hash) ?? newPlace(row, key, hash: hash)
    expectedPlaces[position] = ExpectedPlace(key: placeKeys[number], number: Int32(truncatingIfNeeded: number))
    return number
  }

  static var mostExpected: Int { 64 }

  @inline(__always)
  mutating func placeBytes(of row: RowBytes) -> (start: UnsafePointer<UInt8>, count: Int) {
    let bytes = placeSide?.bytes(of: row) ?? columns.ofPlace.copied(from: row, to: scratch)
    guard scheme != 0 else { return bytes }
    // A variant has places of its own.
    memmove(scratch, bytes.start, bytes.count)
    scratch[bytes.count] = UInt8(truncatingIfNeeded: scheme)
    return (UnsafePointer(scratch), bytes.count + 1)
  }

  @inline(never)
  mutating func newPlace(
    _ row: RowBytes,
    _ key: (start: UnsafePointer<UInt8>, count: Int),
    hash: UInt64
  ) -> Int {
    let number = binder.place(of: flatRow(row), scheme: scheme)
    placeKeys.append(placeNumbers.insert(number, for: key.start, key.count, hash: hash))
    placeHashes.append(hash)
    return number
  }
}

/// A place in the tree and the bytes of a row by which it is known.
struct ExpectedPlace: BitwiseCopyable {
  var key: CellKey
  var number: Int32 = 0

  init(key: CellKey, number: Int32) {
    self.key = key
    self.number = number
  }

  /// One that fits no row.
  init(beside memory: UnsafeMutablePointer<UInt8>) {
    key = CellKey(start: UnsafePointer(memory), count: -1)
  }
}
