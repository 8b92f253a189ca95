/// Numbers as people read them, and as programs do.
enum FigureText {
  /// Three digits that count: `0.0123`, `1.23`, `123`.
  static func short(_ value: Double) -> String {
    var places = 2
    var size = value.magnitude
    if size >= 99.95 { places = 0 } else if size >= 9.995 { places = 1 }
    while size > 0, size < 0.9995, places < 5 {
      size *= 10
      places += 1
    }
    return fixed(value, places: places)
  }

  /// `1234567` as `1,234,567`.
  static func grouped(_ value: Double) -> String {
    let digits = Array(String(Int(value.rounded())).reversed())
    let groups = stride(from: 0, to: digits.count, by: 3).map { digits[$0..<min($0 + 3, digits.count)] }
    return String(groups.joined(separator: [","]).reversed())
  }

  /// All the digits that a measurement has: millionths.
  static func exact(_ value: Double) -> String { fixed(value, places: 6) }

  static func fixed(_ value: Double, places: Int) -> String {
    var factor = 1
    for _ in 0..<places { factor *= 10 }
    let scaled = Int((value.magnitude * Double(factor)).rounded())
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard places > 0 else { return sign + String(scaled) }
    let fraction = String(scaled % factor)
    return "\(sign)\(scaled / factor)." + String(repeating: "0", count: places - fraction.count) + fraction
  }
}
