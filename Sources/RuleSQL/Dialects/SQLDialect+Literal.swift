extension SQLDialect {
  /// A text as a constant of SQL. Marks that cannot be seen are written by their numbers.
  func literal(_ text: String) -> String {
    var pieces: [String] = []
    var visible = ""
    func quoted() -> String { "'" + visible + "'" }
    for scalar in text.unicodeScalars {
      if Self.isVisible(scalar) {
        visible += escaped(scalar)
      } else if self == .spark {
        visible += "\\u" + Self.hexadecimal(scalar)
      } else {
        if !visible.isEmpty { pieces.append(quoted()) }
        visible = ""
        pieces.append("chr(\(scalar.value))")
      }
    }
    if !visible.isEmpty || pieces.isEmpty { pieces.append(quoted()) }
    return pieces.count == 1 ? pieces[0] : "(" + pieces.joined(separator: " || ") + ")"
  }

  private func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "'": self == .spark ? "\\'" : "''"
    case "\\": self == .spark ? "\\\\" : "\\"
    default: String(scalar)
    }
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == " " { return true }
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .nonspacingMark, .unassigned:
      return false
    default: return true
    }
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  func list(_ texts: [String]) -> String { "(" + texts.map(literal).joined(separator: ", ") + ")" }
}
