/// Days as strict workbooks write them: `2020-12-31T00:00:00`.
enum ISODate {
  /// As in other cells: `2020-12-31`, with the time of day behind it where there is one.
  static func shown(_ bytes: [UInt8]) -> String {
    let text = SheetText.shown(bytes)
    let parts = text.split(separator: "T", maxSplits: 1)
    guard parts.count == 2 else { return text }
    let time = parts[1].prefix { $0 != "." && $0 != "Z" && $0 != "+" }
    if time.allSatisfy({ $0 == "0" || $0 == ":" }) { return String(parts[0]) }
    return "\(parts[0]) \(time.hasSuffix(":00") && time.utf8.count == 8 ? time.dropLast(3) : time)"
  }
}
