import ScoringCore
import SelfEvaluation

extension ProjectResult {
  /// 自评总分 as the department wrote it: the total that it states, else the sum of the scores that it gave every
  /// indicator.
  ///
  /// Execution counts as it was given, in a row or a column; a table that leaves it out gets what the figures make.
  /// `nil` where some indicator has no score by the department.
  public var givenTotal: Points? {
    if let stated = entry.givenScores.total { return try? Points(stated) }
    let rows = entry.indicators
    let given = rows.compactMap { row in row.givenScore.flatMap { try? Points($0) } }
    guard !rows.isEmpty, given.count == rows.count else { return nil }
    let scored = indicators.reduce(0) { $0 + $1.rows.count } + unplaced.count
    let execution = rows.count > scored ? nil : givenExecution
    return try? Points.sum(of: given + [execution].compactMap(\.self))
  }

  private var givenExecution: Points? {
    entry.givenScores.execution.flatMap { try? Points($0) } ?? score?.execution?.score
  }
}
