import Diagnostics
import ScoringCore

/// A row of a flat table as texts, each with its place.
package struct FlatRow: Sendable {
  private let cells: [FlatColumn: Cell]
  package let place: SourcePlace

  package init(_ cells: [FlatColumn: Cell], place: SourcePlace) {
    self.cells = cells
    self.place = place
  }

  package subscript(column: FlatColumn) -> Cell { cells[column] ?? Cell("", at: place) }

  /// The same row with other values.
  package func with(target: String, actual: String) -> FlatRow {
    var changed = cells
    changed[.target] = Cell(target, at: self[.target].place)
    changed[.actual] = Cell(actual, at: self[.actual].place)
    return FlatRow(changed, place: place)
  }

  /// The row as `indicators.csv` would have it, with what could not be read as a number.
  ///
  /// - Parameter points: whether numbers are read, too; without them only names and values are.
  package func entry(readingNumbers: Bool = true) -> (entry: IndicatorEntry, findings: [Finding]) {
    var findings: [Finding] = []
    func points(_ column: FlatColumn) -> ExactDecimal? {
      readingNumbers ? number(column, kind: .points, &findings) : nil
    }
    let (target, actual) = (self[.target], self[.actual])
    let entry = IndicatorEntry(
      goal: self[.goal],
      category: self[.category],
      subcategory: self[.subcategory],
      name: self[.indicator],
      description: self[.description].text,
      target: target,
      actual: actual,
      targetValue: NotationReader.target(target.text),
      actualValue: NotationReader.actual(actual.text),
      points: points(.points),
      givenScore: points(.givenScore),
      deduction: points(.deduction),
      adjustments: self[.adjustments],
      evidence: self[.evidence].text,
      deviationReason: self[.reason].text,
      reportingUnit: self[.reportingUnit].text,
      amount: readingNumbers ? number(.amount, kind: .money, &findings) : nil,
      note: self[.note].text,
      place: place
    )
    return (entry, findings)
  }

  /// A number of the row; `nil` when it states none or it cannot be read, which is a finding.
  package func number(
    _ column: FlatColumn,
    kind: NumberCell.Kind,
    _ findings: inout [Finding]
  ) -> ExactDecimal? {
    switch NumberCell.read(self[column], name: column.name, kind: kind) {
    case .success(let value): return value
    case .failure(let problem):
      findings.append(problem.finding(at: self[column].place))
      return nil
    }
  }
}
