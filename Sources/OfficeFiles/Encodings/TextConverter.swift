import Glibc

/// The system's own converter from one encoding to UTF-8.
struct TextConverter: ~Copyable {
  private let handle: iconv_t

  /// - Parameter encoding: as the C library names it.
  /// - Returns: `nil` where the system does not know the encoding.
  init?(from encoding: String) {
    guard let opened = iconv_open("UTF-8", encoding), Int(bitPattern: opened) != -1 else { return nil }
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

extension TextConverter {
  /// A short text in an encoding.
  ///
  /// - Returns: `nil` where the system does not know the encoding or a byte does not fit it.
  static func text(_ bytes: [UInt8], from encoding: String) -> String? {
    guard let converter = TextConverter(from: encoding) else { return nil }
    var output = [UInt8](repeating: 0, count: bytes.count * 4 + 16)
    var input = bytes
    let (consumed, produced) = converter.convert(&input, into: &output)
    return consumed == bytes.count ? String(validating: output[..<produced], as: UTF8.self) : nil
  }
}
