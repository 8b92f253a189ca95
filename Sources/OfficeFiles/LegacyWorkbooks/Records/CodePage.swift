/// The character set of a machine, by the number that Windows gives it: 936 is simplified Chinese.
struct CodePage: Hashable {
  /// `nil` where the file does not say.
  let number: Int?

  /// Programs that know nothing of character sets call everything Western; what reads as Chinese then is Chinese.
  private var isSaidWithoutThinking: Bool { number == nil || number == 1252 || number == 367 || number == 0x8001 }

  func text(_ bytes: [UInt8]) -> String {
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
    if isSaidWithoutThinking || number == 936 || number == 54936 {
      do throws(DecodingFault) { return try GB18030Decoding.decode(bytes) } catch {}
    }
    return TextConverter.text(bytes, from: name) ?? String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a text's characters were guessed at, or did not fit.
  func isDoubtful(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0 == "\u{FFFD}" }
      || isSaidWithoutThinking && text.unicodeScalars.contains { !$0.isASCII }
  }

  private var name: String {
    switch number {
    case nil: "CP1252"
    case 10000: "MACINTOSH"
    case 10008: "GB2312"
    case 65001: "UTF-8"
    case let number?: "CP\(number)"
    }
  }
}
