/// Gzip by hand, as RFC 1952 has it, with blocks that are stored and not compressed.
enum StoredGzip {
  static func member(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
    var from = 0
    repeat {
      let to = min(from + 60_000, bytes.count)
      output.append(to == bytes.count ? 1 : 0)
      output += littleEndian(UInt32(to - from), 2) + littleEndian(~UInt32(to - from), 2) + bytes[from..<to]
      from = to
    } while from < bytes.count
    return output + littleEndian(checksum(bytes), 4) + littleEndian(UInt32(bytes.count), 4)
  }

  private static func littleEndian(_ value: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 }
  }
}
