import Diagnostics
import ScoringCore

/// Reads the amounts of a document and says what is wrong with them.
enum DraftAmount {
  /// - Returns: 万元; `nil` where nothing readable is stated.
  static func money(_ cell: Cell, column: String, in unit: MoneyUnit, log: inout FindingLog) -> ExactDecimal? {
    let written = unit == .yuan ? Cell(withoutYuan(cell.text), at: cell.place) : cell
    guard let value = read(written, column: column, kind: .money, log: &log) else { return nil }
    guard unit == .yuan else { return value }
    guard let tenThousandth = ExactDecimal("0.0001"), let converted = try? value.multiplied(by: tenThousandth) else {
      log.add(ImportProblem.amountInYuan(text: Quoted.shortened(cell.text), column: column), at: cell.place)
      return nil
    }
    return converted
  }

  static func points(_ cell: Cell, column: String, log: inout FindingLog) -> ExactDecimal? {
    read(cell, column: column, kind: .points, log: &log)
  }

  private static func read(_ cell: Cell, column: String, kind: NumberCell.Kind, log: inout FindingLog) -> ExactDecimal?
  {
    switch NumberCell.read(cell, name: column, kind: kind) {
    case .success(let value): return value
    case .failure(let problem):
      log.add(problem, at: cell.place)
      return nil
    }
  }

  private static func withoutYuan(_ text: String) -> String {
    text.hasSuffix("元") && !text.hasSuffix("万元") ? String(text.dropLast()) : text
  }
}
