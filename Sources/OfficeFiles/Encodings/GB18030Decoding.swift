import Glibc

/// GB18030 through the system's converter, strictly.
enum GB18030Decoding {
  static func decode(_ bytes: [UInt8]) throws(DecodingFault) -> String {
    guard let converter = Converter() else { throw .converterMissing(.gb18030) }
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

private struct Converter: ~Copyable {
  private let handle: iconv_t

  init?() {
    guard let opened = iconv_open("UTF-8", "GB18030"), Int(bitPattern: opened) != -1 else { return nil }
    handle = opened
  }

  deinit { iconv_close(handle) }

  /// - Returns: how many bytes were understood before the end or the first fault, and how many they became.
  borrowing func convert(_ input: inout [UInt8], into output: inout [UInt8]) -> (consumed: Int, produced: Int) {
    input.withUnsafeMutableBytes { source in
      output.withUnsafeMutableBytes { target in
        var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        var inputLeft = source.count
        var outputLeft = target.count
        _ = iconv(handle, &from, &inputLeft, &to, &outputLeft)
        return (source.count - inputLeft, target.count - outputLeft)
      }
    }
  }
}
