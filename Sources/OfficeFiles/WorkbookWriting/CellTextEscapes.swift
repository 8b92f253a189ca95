import Diagnostics
import Glibc

/// What has to be done to a text before it goes into a cell.
enum CellTextEscapes {
  /// Line ends become line feeds; what XML cannot hold is left out; `_x0041_`, which would be read as an escaped A, is
  /// escaped itself.
  static func escaped(_ text: String) -> String {
    if isPlain(text) { return text }
    var escaped = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\0", "\u{FFFE}", "\u{FFFF}": break
      case "\n" where index > 0 && scalars[index - 1] == "\r": break
      case "\r": escaped.append("\n")
      case "_" where isEscape(scalars[index...]): escaped.append(contentsOf: "_x005F_".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Nearly every text: nothing in it needs a second look.
  private static func isPlain(_ text: String) -> Bool {
    var text = text
    let (isPlain, mayHoldNoncharacters) = text.withUTF8 { bytes in
      func holds(_ byte: UInt8) -> Bool { bytes.baseAddress.flatMap { memchr($0, Int32(byte), bytes.count) } != nil }
      // U+FFFE and U+FFFF begin with EF, as full-width signs do.
      return (!holds(0) && !holds(UInt8(ascii: "\r")) && !holds(UInt8(ascii: "_")), holds(0xEF))
    }
    return isPlain && !(mayHoldNoncharacters && (text.holds("\u{FFFE}") || text.holds("\u{FFFF}")))
  }

  /// `_x`, four hexadecimal digits, `_`.
  private static func isEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let form = Array(scalars.prefix(7))
    return form.count == 7 && form[1] == "x" && form[6] == "_" && form[2..<6].allSatisfy(\.properties.isASCIIHexDigit)
  }
}
