/// GB18030 through the system's converter, strictly.
enum GB18030Decoding {
  static func decode(_ bytes: [UInt8]) throws(DecodingFault) -> String {
    guard let converter = TextConverter(from: "GB18030") else { throw .converterMissing(.gb18030) }
    // Two bytes become at most three, four become at most four.
    var output = [UInt8](repeating: 0, count: bytes.count * 2 + 16)
    var input = bytes
    let (consumed, produced) = converter.convert(&input, into: &output)
    guard consumed == bytes.count, let text = String(validating: output[..<produced], as: UTF8.self) else {
      throw .malformed(encoding: .gb18030, offset: consumed)
    }
    return text
  }
}
