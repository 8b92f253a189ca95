/// What a character of a text asks for in Word.
enum TextScalar: Hashable {
  case usual
  /// Punctuation that Chinese and Western fonts both have: without a hint Word takes it from the Western one, half as wide.
  case ambiguous
  case tab
  case lineEnd
  /// Written from right to left.
  case rightToLeft
  /// Shows nothing, or would turn the order of what is around it: XML forbids it, or it has no place in a paper.
  case dropped

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09: self = .tab
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: self = .lineEnd
    // Controls; the marks that force an order of writing; the byte order mark; what is no character.
    case 0...0x1F, 0x7F...0x9F, 0x202D, 0x202E, 0xFEFF, 0xFFFE, 0xFFFF: self = .dropped
    case let value where value & 0xFFFE == 0xFFFE: self = .dropped
    case 0x0590...0x08FF, 0xFB1D...0xFDCF, 0xFDF0...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      self = .rightToLeft
    case 0xA7, 0xA8, 0xB0, 0xB1, 0xB4, 0xB6, 0xB7, 0xD7, 0xF7, 0x2010...0x2027, 0x2030...0x205E, 0x2100...0x2BFF:
      self = .ambiguous
    default: self = .usual
    }
  }
}
