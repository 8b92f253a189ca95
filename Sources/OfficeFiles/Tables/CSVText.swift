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
  private static func disarmed(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return isPlainNumber(text) ? text : "'" + text
    default: return text
    }
  }

  private static func isPlainNumber(_ text: String) -> Bool {
    let unsigned = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }
  }
}
