/// Comma-separated text that Excel and WPS open as it is: UTF-8 with a byte order mark, lines ended by CR LF.
///
/// - Source: RFC 4180
package enum CSVText {
  package static let byteOrderMark = "\u{FEFF}"

  package static func text(header: [String], rows: [[String]]) -> String {
    var output = byteOrderMark
    for row in [header] + rows {
      output += row.map(field).joined(separator: ",")
      output += "\r\n"
    }
    return output
  }

  package static func field(_ text: String) -> String {
    let text = disarmed(text)
    let needsQuotes = text.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }
    guard needsQuotes else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"\"" } else { quoted.unicodeScalars.append(scalar) }
    }
    return quoted + "\""
  }

  /// A cell that a spreadsheet would run as a formula gets an apostrophe in front; plain numbers keep their sign.
  ///
  /// So does a text that looks as if it had got one, or ``rearmed(_:)`` would take what is the text's own.
  private static func disarmed(_ text: String) -> String {
    isFormulaLike(text.unicodeScalars.drop { $0 == "'" }) ? "'" + text : text
  }

  /// Takes the apostrophe back that ``field(_:)`` put before a text: what was written is read.
  package static func rearmed(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'"), isFormulaLike(text.unicodeScalars.drop { $0 == "'" }) else {
      return text
    }
    return String(text.unicodeScalars.dropFirst())
  }

  private static func isFormulaLike(_ text: Substring.UnicodeScalarView) -> Bool {
    switch text.first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": !isPlainNumber(String(text))
    default: false
    }
  }

  private static func isPlainNumber(_ text: String) -> Bool {
    let unsigned = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }
  }
}
