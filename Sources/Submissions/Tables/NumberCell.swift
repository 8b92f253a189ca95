import Diagnostics
import ScoringCore

/// Reads the numbers of a table and says what is wrong with them.
package enum NumberCell {
  /// - Unit: 万元; ten million 亿元 is more than the country has.
  private static let moneyLimit = ExactDecimal(1_000_000_000_000)
  private static let pointsLimit = ExactDecimal(10_000)

  static func money<Column: TableColumn>(
    _ column: Column,
    in row: TableRow,
    of table: ColumnTable<Column>,
    log: inout FindingLog
  ) -> ExactDecimal? {
    guard !table.header.inYuan.contains(column) else { return nil }
    return number(
      table.cell(column, in: row),
      name: column.name,
      kind: .money,
      in: table.source,
      log: &log
    )
  }

  static func points<Column: TableColumn>(
    _ column: Column,
    in row: TableRow,
    of table: ColumnTable<Column>,
    log: inout FindingLog
  ) -> ExactDecimal? {
    number(
      table.cell(column, in: row),
      name: column.name,
      kind: .points,
      in: table.source,
      log: &log
    )
  }

  /// What kind of number a column holds.
  package enum Kind: Sendable {
    /// In 万元.
    case money
    case points

    fileprivate var units: [String] { self == .money ? ["万元"] : ["分"] }
    package var limit: ExactDecimal { self == .money ? moneyLimit : pointsLimit }
  }

  private static func number(
    _ cell: Cell,
    name: String,
    kind: Kind,
    in source: TableSource,
    log: inout FindingLog
  ) -> ExactDecimal? {
    switch read(cell, name: name, kind: kind) {
    case .success(let value): return value
    case .failure(let problem):
      log.add(problem, at: cell.place, in: source)
      return nil
    }
  }

  /// - Returns: `nil` for a cell that states none.
  package static func read(
    _ cell: Cell,
    name: String,
    kind: Kind
  ) -> Result<ExactDecimal?, SubmissionProblem> {
    // Only what goes wrong is quoted.
    var text: String { Quoted.shortened(cell.text) }
    switch WrittenNumber(cell.text, units: kind.units) {
    case .absent: return .success(nil)
    case .inYuan: return .failure(.amountInYuan(text: text, column: name))
    case .unreadable: return .failure(.unreadableNumber(text: text, column: name))
    case .value(let value) where value.isNegative: return .failure(.negativeNumber(text: text, column: name))
    case .value(let value) where value > kind.limit:
      return .failure(.numberTooLarge(text: text, column: name, limit: kind.limit.text))
    case .value(let value): return .success(value)
    }
  }
}
