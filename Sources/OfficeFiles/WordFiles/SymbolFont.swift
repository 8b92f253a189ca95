/// Characters that Word keeps as numbers in a symbol font.
enum SymbolFont {
  /// - Parameter code: four hexadecimal digits, most often in the private area from F000 on.
  static func character(code: String, font: String) -> Unicode.Scalar? {
    guard let number = UInt32(code, radix: 16), let scalar = Unicode.Scalar(number) else { return nil }
    let isPrivate = number >= 0xF000 && number <= 0xF0FF
    let low = isPrivate ? number - 0xF000 : number
    guard isPrivate || low <= 0xFF else { return scalar }
    switch font.lowercased() {
    case "symbol": return symbol[low] ?? ascii(low)
    case "wingdings": return wingdings[low]
    case "wingdings 2": return wingdings2[low]
    case "": return isPrivate ? nil : scalar
    default: return isPrivate ? ascii(low) : scalar
    }
  }

  private static func ascii(_ number: UInt32) -> Unicode.Scalar? {
    number >= 0x20 && number < 0x7F ? Unicode.Scalar(number) : nil
  }

  private static let symbol: [UInt32: Unicode.Scalar] = [
    0x2D: "-", 0x40: "≅", 0xA3: "≤", 0xB3: "≥", 0xB9: "≠", 0xB1: "±", 0xB4: "×", 0xB8: "÷", 0xBA: "≡", 0xBB: "≈",
    0xB0: "°", 0xA5: "∞", 0xB7: "•", 0xBC: "…", 0xA2: "′", 0xB2: "″", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→",
    0xAF: "↓", 0xD7: "·", 0xD6: "√", 0xE5: "∑", 0x61: "α", 0x62: "β", 0x44: "Δ", 0x6D: "μ", 0x57: "Ω",
  ]

  private static let wingdings: [UInt32: Unicode.Scalar] = [
    0xA8: "□", 0x6F: "□", 0x71: "□", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑", 0x78: "☒", 0x6C: "●", 0x6E: "■",
    0x75: "◆", 0x76: "❖", 0x9F: "•", 0xA7: "▪", 0xD8: "➢", 0xE0: "→",
  ]

  private static let wingdings2: [UInt32: Unicode.Scalar] = [
    0x50: "✓", 0x4F: "✗", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0xA3: "□", 0x2A: "□",
  ]
}
