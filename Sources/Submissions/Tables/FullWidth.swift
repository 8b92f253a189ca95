/// Full-width forms, as Chinese input methods write them, and their plain partners.
package enum FullWidth {
  /// `（Ａ）１，２` becomes `(A)1,2`.
  package static func narrowed(_ text: String) -> String {
    guard text.utf8.contains(where: Self.mayBegin) else { return text }
    var narrowed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { narrowed.append(narrow(scalar)) }
    return String(narrowed)
  }

  /// Whether one of the forms may begin with this byte in UTF-8; letters, digits and most Chinese signs don't.
  private static func mayBegin(_ byte: UInt8) -> Bool { byte == 0xE2 || byte == 0xE3 || byte == 0xEF }

  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000: " "
    case 0x2212, 0x2013: "-"
    case 0x3010, 0x3014: "["
    case 0x3011, 0x3015: "]"
    default: scalar
    }
  }
}
