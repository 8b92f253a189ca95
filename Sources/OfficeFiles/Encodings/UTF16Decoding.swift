/// UTF-16 with a known or guessed byte order.
enum UTF16Decoding {
  /// The byte order of UTF-16 without a mark: its ASCII characters leave NUL bytes on one side.
  ///
  /// Some Chinese characters (一 is U+4E00) have their zero on the other side, so a clear majority decides.
  static func guess(_ bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count >= 2, bytes.count % 2 == 0 else { return nil }
    var zeros = (even: 0, odd: 0)
    for (index, byte) in bytes.prefix(4096).enumerated() where byte == 0 {
      if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    if zeros.odd > 3 * zeros.even { return .utf16LittleEndian }
    if zeros.even > 3 * zeros.odd { return .utf16BigEndian }
    return nil
  }

  static func decode(_ bytes: [UInt8], _ encoding: TextEncoding, from start: Int) throws(DecodingFault) -> String {
    let (low, high) = encoding == .utf16LittleEndian ? (0, 1) : (1, 0)
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: start, to: bytes.count - 1, by: 2) {
      units.append(UInt16(bytes[index + low]) | UInt16(bytes[index + high]) << 8)
    }
    if let nul = units.firstIndex(of: 0) { throw .nul(offset: start + nul * 2) }
    guard (bytes.count - start) % 2 == 0 else { throw .malformed(encoding: encoding, offset: bytes.count - 1) }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw .malformed(encoding: encoding, offset: start + 2 * (firstLoneSurrogate(units) ?? 0))
    }
    return text
  }

  private static func firstLoneSurrogate(_ units: [UInt16]) -> Int? {
    var index = 0
    while index < units.count {
      let pairs =
        UTF16.isLeadSurrogate(units[index]) && index + 1 < units.count && UTF16.isTrailSurrogate(units[index + 1])
      if !pairs, UTF16.isSurrogate(units[index]) { return index }
      index += pairs ? 2 : 1
    }
    return nil
  }
}
