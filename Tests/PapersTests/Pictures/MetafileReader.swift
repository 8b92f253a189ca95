/// An Enhanced Metafile taken apart by its published layout, for the tests; independent of what writes it.
struct MetafileReader {
  var records: [(kind: UInt32, bytes: ArraySlice<UInt8>)] = []
  /// Whether the sizes of the records make up the file to its last byte.
  var isWhole = false

  init(_ file: [UInt8]) {
    var offset = 0
    while offset + 8 <= file.count {
      let size = Int(Self.number(file[...], offset + 4))
      guard size >= 8, size % 4 == 0, offset + size <= file.count else { return }
      records.append((Self.number(file[...], offset), file[offset..<offset + size]))
      offset += size
    }
    isWhole = offset == file.count
  }

  static func number(_ bytes: ArraySlice<UInt8>, _ offset: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(bytes[bytes.startIndex + offset + $1]) << UInt32(8 * $1) }
  }

  func field(_ record: Int, _ offset: Int) -> UInt32 { Self.number(records[record].bytes, offset) }

  /// The texts in their order, by the offsets that the records state.
  var texts: [String] {
    records.filter { $0.kind == 84 }.map { _, bytes in
      let (count, start) = (Int(Self.number(bytes, 44)), Int(Self.number(bytes, 48)))
      let units = (0..<count).map { index -> UInt16 in
        let at = bytes.startIndex + start + 2 * index
        return UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8
      }
      return String(decoding: units, as: UTF16.self)
    }
  }

  /// The handles that are made, and those that are selected without being of the stock.
  var made: [UInt32] { records.filter { [38, 39, 82, 95].contains($0.kind) }.map { Self.number($0.bytes, 8) } }
  var selected: [UInt32] {
    records.filter { $0.kind == 37 }.map { Self.number($0.bytes, 8) }.filter { $0 & 0x8000_0000 == 0 }
  }
}
