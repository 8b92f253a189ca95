import Diagnostics
import RuleFiles
import ScoringCore

/// The units of a rule set, one dimension after the other: `长度  1 毫米=mm; 10 厘米=cm; 1000 米=m`.
struct UnitTableText {
  let units: UnitTable
  let language: Language
  let columns: Int

  var lines: [String] {
    guard !units.dimensions.isEmpty else { return [] }
    let width = units.dimensions.map { DisplayWidth.columns(of: $0.name) }.max() ?? 0
    let indent = String(repeating: " ", count: width + 4)
    var lines = ["", RuleWording.units.text(in: language)]
    for dimension in units.dimensions {
      let words = WrappedText.lines(Self.words(of: dimension), width: max(20, columns - indent.count))
      for (index, line) in words.enumerated() {
        lines.append((index == 0 ? "  " + PaddedText.left(dimension.name, width: width) + "  " : indent) + line)
      }
    }
    return lines
  }

  /// Words that mean the same are joined; the number says how large the unit is against the others.
  private static func words(of dimension: UnitDimension) -> String {
    dimension.units.map { unit in
      let words = ([unit.name] + unit.aliases).joined(separator: "=")
      return dimension.units.count == 1 ? words : "\(unit.size.text) \(words)"
    }
    .joined(separator: "; ")
  }
}
