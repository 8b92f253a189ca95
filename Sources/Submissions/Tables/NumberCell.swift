import Diagnostics
import ScoringCore

/// Reads the numbers of a table and says what is wrong with them.
enum NumberCell {
  /// - Unit: 万元; ten million 亿元 is more than the country has.
  private static let moneyLimit = ExactDecimal(1_000_000_000_000)
  private static let pointsLimit = ExactDecimal(10_000)

  static func money<Column: TableColumn>(
    _ column: Column,
    in row: CSVRow,
    of table: ColumnTable<Column>,
    log: inout FindingLog
  ) -> ExactDecimal? {
    guard !table.header.inYuan.contains(column) else { return nil }
    return number(
      table.cell(column, in: row),
      name: column.name,
      units: ["万元"],
      limit: moneyLimit,
      in: table.source,
      log: &log
    )
  }

  static func points<Column: TableColumn>(
    _ column: Column,
    in row: CSVRow,
    of table: ColumnTable<Column>,
    log: inout FindingLog
  ) -> ExactDecimal? {
    number(
      table.cell(column, in: row),
      name: column.name,
      units: ["分"],
      limit: pointsLimit,
      in: table.source,
      log: &log
    )
  }

  private static func number(
    _ cell: Cell,
    name: String,
    units: [String],
    limit: ExactDecimal,
    in source: TableText,
    log: inout FindingLog
  ) -> ExactDecimal? {
    let text = Quoted.shortened(cell.text)
    switch WrittenNumber(cell.text, units: units) {
    case .absent: return nil
    case .inYuan: log.add(.amountInYuan(text: text, column: name), at: cell.place, in: source)
    case .unreadable: log.add(.unreadableNumber(text: text, column: name), at: cell.place, in: source)
    case .value(let value) where value.isNegative:
      log.add(.negativeNumber(text: text, column: name), at: cell.place, in: source)
    case .value(let value) where value > limit:
      log.add(.numberTooLarge(text: text, column: name, limit: limit.text), at: cell.place, in: source)
    case .value(let value): return value
    }
    return nil
  }
}
