import RuleFiles
import ScoringCore

/// The words for units with everything that comparing them needs, as rows of SQL.
struct UnitWordTable {
  static let columns = "word, base, family, factor, dimension, size, counting, reading, magnitudes"

  let rows: [String]
  /// Words with a stroke inside, which are not taken apart at it: 人/次.
  let stroked: [String]
  /// Words that begin with a magnitude and are none: 千米.
  let magnitudeLike: [String]
  /// The words that only some numbers may stand before: 年, 月.
  let calendar: [ReadableUnit]

  init(_ units: UnitTable, _ dialect: SQLDialect) throws(ArithmeticFault) {
    let known = ReadableUnit.all
    var rows: [String] = []
    for unit in known { rows.append(try Self.row(unit, units, dialect)) }
    self.rows = rows
    stroked = known.map(\.spelling).filter { $0.contains("/") }
    let first = Set(Magnitude.allCases.compactMap(\.rawValue.first))
    magnitudeLike = known.map(\.spelling).filter { $0.first.map(first.contains) ?? false }
      .sorted { ($1.count, $0) < ($0.count, $1) }
    calendar = known.filter { !$0.targets.isEmpty && !$0.isSteady }
  }

  private static func row(
    _ unit: ReadableUnit,
    _ units: UnitTable,
    _ dialect: SQLDialect
  ) throws(ArithmeticFault) -> String {
    // Shares are counted in hundredths of a per cent, so that ‰ and ‱ are whole numbers, too.
    let family: Int64 = unit.base == "%" ? 100 : 1
    let factor = try unit.factor.multiplied(by: ExactDecimal(family))
    guard factor.scale == 0 else { throw .overflow }
    let dimension = units.dimensions.firstIndex { dimension in
      dimension.units.contains { ([$0.name] + $0.aliases).contains(unit.base) }
    }
    var size: Int64 = 1
    var counting = "open"
    if let dimension {
      let all = units.dimensions[dimension].units
      let places = all.map(\.size.scale).max() ?? 0
      let own = all.first { ([$0.name] + $0.aliases).contains(unit.base) }?.size ?? ExactDecimal(1)
      let whole = try own.multiplied(by: ExactDecimal(coefficient: powerOfTen(places), scale: 0))
      size = whole.coefficient
      counting = units.dimensions[dimension].counts?.rawValue ?? "measure"
    }
    let reading = unit.isSteady ? "steady" : unit.targets.isEmpty ? "never" : "calendar"
    let cells = [
      dialect.literal(unit.spelling), dialect.literal(unit.base), "\(family)", "\(factor.coefficient)",
      "\(dimension.map { $0 + 1 } ?? 0)", "\(size)", "'\(counting)'", "'\(reading)'",
      unit.targets.isEmpty || !unit.takesMagnitudes ? "FALSE" : "TRUE",
    ]
    return "(" + cells.joined(separator: ", ") + ")"
  }

  private static func powerOfTen(_ places: UInt8) -> Int64 {
    (0..<min(places, 18)).reduce(Int64(1)) { power, _ in power * 10 }
  }
}
