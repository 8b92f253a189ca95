import Diagnostics
import ScoringCore
import SelfEvaluation

/// How figures stand in the papers of a spot check.
enum FigureText {
  /// In 万元, with two places and as many more as were written; a dash where there is none.
  static func money(_ amount: ExactDecimal?) -> String { amount?.text(minimumPlaces: 2) ?? "—" }

  static func points(_ points: Points?) -> String { points?.text(places: 2) ?? "—" }

  /// Statistics are rounded for reading only.
  static func number(_ value: Double?, places: Int = 2) -> String {
    guard let value, value.isFinite, abs(value) < 1e12 else { return "—" }
    var unit: Int64 = 1
    for _ in 0..<places { unit *= 10 }
    let rounded = Int64((value * Double(unit)).rounded())
    let (whole, rest) = (rounded.magnitude / unit.magnitude, rounded.magnitude % unit.magnitude)
    let digits = String(rest)
    return (rounded < 0 ? "-" : "") + "\(whole)"
      + (places > 0 ? "." + String(repeating: "0", count: places - digits.count) + digits : "")
  }

  /// Coverage is told to a tenth of a percent.
  static func coverage(_ share: Ratio?) -> String { share.map { percent($0, places: 1) } ?? "—" }

  /// As somebody asked for it: `95%`.
  static func share(_ share: Ratio) -> String { RatioText.percent(share) }

  /// With all its places, so that columns stand in line: `2.70%`.
  static func percent(_ share: Ratio, places: Int = 2) -> String {
    let number = RatioText.percent(share, places: places).dropLast()
    let written = number.contains(".") ? number.reversed().prefix { $0 != "." }.count : 0
    let point = written == 0 && places > 0 ? "." : ""
    return number + point + String(repeating: "0", count: max(0, places - written)) + "%"
  }

  static func shortened(_ names: [String], to count: Int = 5) -> String {
    names.count > count ? names.prefix(count).joined(separator: "、") + "等\(names.count)个" : names.joined(separator: "、")
  }
}
