/// Finds out the encoding of a text file and decodes it strictly: nothing is replaced or dropped but the byte order mark.
///
/// A byte order mark decides. Without one, many NUL bytes on one side mean UTF-16, and what is valid UTF-8 is UTF-8;
/// the rest must be GB18030. Chinese text in GBK is practically never valid UTF-8.
public enum TextDecoding {
  public static func decode(_ bytes: [UInt8]) throws(DecodingFault) -> DecodedText {
    if let container = DecodingFault.Container(signatureOf: bytes) { throw .container(container) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try utf8(bytes, from: 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes, .utf16LittleEndian, from: 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes, .utf16BigEndian, from: 2) }
    if let encoding = UTF16Decoding.guess(bytes) { return try utf16(bytes, encoding, from: 0) }
    if let nul = bytes.firstIndex(of: 0) { throw .nul(offset: nul) }
    return try utf8OrGB18030(bytes)
  }

  /// Decodes a stretch of a text whose encoding is known.
  ///
  /// - Throws: `.malformed`, `.converterMissing`
  public static func decode(_ bytes: [UInt8], as encoding: TextEncoding) throws(DecodingFault) -> String {
    switch encoding {
    case .utf8:
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw .malformed(encoding: .utf8, offset: UTF8Scan.firstBadByte(bytes) ?? 0)
      }
      return text
    case .gb18030: return try GB18030Decoding.decode(bytes)
    case .utf16LittleEndian, .utf16BigEndian: return try UTF16Decoding.decode(bytes, encoding, from: 0)
    }
  }

  private static func utf8(_ bytes: [UInt8], from start: Int) throws(DecodingFault) -> DecodedText {
    if let nul = bytes.firstIndex(of: 0) { throw .nul(offset: nul) }
    guard let text = String(validating: bytes[start...], as: UTF8.self) else {
      throw .malformed(encoding: .utf8, offset: UTF8Scan.firstBadByte(bytes) ?? start)
    }
    return DecodedText(text: text, encoding: .utf8, hadByteOrderMark: start > 0)
  }

  private static func utf16(
    _ bytes: [UInt8],
    _ encoding: TextEncoding,
    from start: Int
  ) throws(DecodingFault) -> DecodedText {
    let text = try UTF16Decoding.decode(bytes, encoding, from: start)
    return DecodedText(text: text, encoding: encoding, hadByteOrderMark: start > 0)
  }

  private static func utf8OrGB18030(_ bytes: [UInt8]) throws(DecodingFault) -> DecodedText {
    if let text = String(validating: bytes, as: UTF8.self) { return DecodedText(text: text, encoding: .utf8) }
    do throws(DecodingFault) {
      return DecodedText(text: try GB18030Decoding.decode(bytes), encoding: .gb18030)
    } catch {
      let utf8End = UTF8Scan.firstBadByte(bytes) ?? 0
      if case .malformed(_, let offset) = error, offset <= utf8End {
        throw .malformed(encoding: .utf8, offset: utf8End)
      }
      throw error
    }
  }
}
