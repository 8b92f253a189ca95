/// How many columns a text takes in a terminal: wide and full-width characters take two, combining marks none.
///
/// - Source: Unicode Standard Annex #11, East Asian Width; the ranges of classes W and F.
public enum DisplayWidth {
  public static func columns(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  public static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    // What most texts are made of needs no look into the tables of Unicode.
    case 0x20...0x7E: 1
    case 0x4E00...0x9FFF: 2
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format, .control: 0
      default: isWide(scalar) ? 2 : 1
      }
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
