import OfficeFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// A written number as a cell holds it: 12 shown as `12次`, and what it is to be multiplied with to be compared.
struct CellQuantity {
  let value: ExactDecimal
  let unit: String
  let factor: ExactDecimal

  /// - Returns: `nil` where something else stands there than a number and its unit.
  init?(actualOf indicator: IndicatorResult, _ live: LiveIndicator) {
    guard let actual = live.actual else {
      // Nothing is filled in yet; it will be in the unit of the target.
      guard case .quantity(let target) = indicator.entry.targetValue.reading, indicator.entry.actual.text.isEmpty,
        let factor = Self.factor(from: target.value, to: live.target, in: target.unit)
      else { return nil }
      (value, unit, self.factor) = (.zero, target.unit.written, factor)
      return
    }
    guard case .quantity(let written) = indicator.entry.actualValue.reading, !written.isApproximate,
      written.comparator == nil, Self.isWritten(indicator.entry.actual.text, written),
      let factor = Self.factor(from: written.value, to: actual, in: written.unit)
    else { return nil }
    (value, unit, self.factor) = (written.value, written.unit.written, factor)
  }

  init?(targetOf indicator: IndicatorResult, _ live: LiveIndicator) {
    guard case .quantity(let written) = indicator.entry.targetValue.reading, !written.isApproximate,
      let factor = Self.factor(from: written.value, to: live.target, in: written.unit)
    else { return nil }
    (value, unit, self.factor) = (written.value, written.unit.written, factor)
  }

  /// Whether nothing but the number and its unit is written, so that nothing gets lost.
  private static func isWritten(_ text: String, _ quantity: Quantity) -> Bool {
    let plain = text.filter { !$0.isWhitespace && $0 != "," && $0 != "，" }
    guard plain.hasSuffix(quantity.unit.written) else { return false }
    return ExactDecimal(plain.dropLast(quantity.unit.written.count)) == quantity.value
  }

  /// - Returns: `nil` where the two do not belong together, or no decimal factor does.
  private static func factor(from written: ExactDecimal, to counted: ExactDecimal, in unit: Unit) -> ExactDecimal? {
    guard CellNumber.holds(written), unit.written.utf16.count <= 60 else { return nil }
    if (try? written.multiplied(by: unit.factor)) == counted, !written.isZero || unit.factor == ExactDecimal(1) {
      return unit.factor
    }
    guard !written.isZero, let factor = try? counted.rounded(dividingBy: written),
      (try? written.multiplied(by: factor)) == counted
    else { return nil }
    return factor
  }

  var numberFormat: String {
    let shown = unit.filter { $0 != "\"" && $0 != "\\" }
    return shown.isEmpty ? "General" : "General\"\(shown)\""
  }

  /// The number as it is compared, from the cell that holds it as it is written.
  func conversion(of cell: String, to number: ExactDecimal?) -> WorksheetCell.Content {
    let counted = factor == ExactDecimal(1) ? cell : "ROUND(\(cell)*\(factor.text),8)"
    return .formula("=IF(\(cell)=\"\",\"\",\(counted))", result: number.map { .number($0.text) } ?? .text(""))
  }
}
