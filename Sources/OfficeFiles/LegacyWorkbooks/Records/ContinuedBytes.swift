/// The bytes of a record that may go on in continuation records.
struct ContinuedBytes {
  private let chunks: [ArraySlice<UInt8>]
  private var chunk = 0
  private var offset: Int

  init(_ chunks: [ArraySlice<UInt8>]) {
    self.chunks = chunks
    offset = chunks.first?.startIndex ?? 0
  }

  mutating func byte() -> Int? {
    while chunk < chunks.count {
      if offset < chunks[chunk].endIndex {
        defer { offset += 1 }
        return Int(chunks[chunk][offset])
      }
      advanceChunk()
    }
    return nil
  }

  mutating func word() -> Int? {
    guard let low = byte(), let high = byte() else { return nil }
    return low | high << 8
  }

  mutating func long() -> Int? {
    guard let low = word(), let high = word() else { return nil }
    return low | high << 16
  }

  mutating func bytes(_ count: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    while bytes.count < count {
      guard let byte = byte() else { return nil }
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
    return bytes
  }

  mutating func skip(_ count: Int) -> Bool {
    var rest = count
    while rest > 0 {
      guard chunk < chunks.count else { return false }
      let step = min(rest, chunks[chunk].endIndex - offset)
      offset += step
      rest -= step
      if rest > 0 { advanceChunk() }
    }
    return true
  }

  private mutating func advanceChunk() {
    chunk += 1
    if chunk < chunks.count { offset = chunks[chunk].startIndex }
  }
}

extension ContinuedBytes {
  /// A text of Excel 97 and later whose length is already known: its kind, its characters, and what is only decoration.
  ///
  /// Where a text goes on in another record, that record begins with a new byte that says whether characters take one
  /// byte or two from there on.
  mutating func text(length: Int) -> String? {
    guard let flags = byte() else { return nil }
    let runs = flags & 8 == 0 ? 0 : word()
    let phonetics = flags & 4 == 0 ? 0 : long()
    guard let runs, let phonetics else { return nil }
    guard let units = units(length, isWide: flags & 1 == 1), skip(runs * 4), skip(phonetics) else { return nil }
    return String(decoding: units, as: UTF16.self)
  }

  private mutating func units(_ count: Int, isWide: Bool) -> [UInt16]? {
    var isWide = isWide
    var units: [UInt16] = []
    units.reserveCapacity(count)
    while units.count < count {
      guard chunk < chunks.count else { return nil }
      if offset >= chunks[chunk].endIndex {
        advanceChunk()
        guard let flags = byte() else { return nil }
        isWide = flags & 1 == 1
        continue
      }
      guard let unit = isWide ? word() : byte() else { return nil }
      units.append(UInt16(truncatingIfNeeded: unit))
    }
    return units
  }
}
