/// A submission's indicators as a table: those of the projects first, those of the department as a whole behind them.
enum IndicatorTableText {
  static func text(of submission: Submission) -> String { table(of: submission).csv }

  static func table(of submission: Submission) -> WrittenTable<IndicatorColumn> {
    WrittenTable(rows(of: submission), order: order, always: always) { text($0, of: $1) }
  }

  struct Row {
    /// Empty for the department as a whole.
    let projectCode: String
    let indicator: IndicatorEntry
  }

  static func rows(of submission: Submission) -> [Row] {
    submission.projects.flatMap { project in
      project.indicators.map { Row(projectCode: project.id, indicator: $0) }
    } + submission.departmentIndicators.map { Row(projectCode: "", indicator: $0) }
  }

  static let order: [IndicatorColumn] = [
    .projectID, .goal, .category, .subcategory, .name, .description, .basis, .periodTarget, .target, .actual, .points,
    .givenScore, .deduction, .adjustments, .evidence, .reason, .reportingUnit, .amount, .note,
  ]

  static let always: Set<IndicatorColumn> = [
    .projectID, .category, .subcategory, .name, .description, .target, .actual, .points, .givenScore, .evidence,
    .reason,
  ]

  static func text(_ column: IndicatorColumn, of row: Row) -> String {
    let indicator = row.indicator
    return switch column {
    case .projectID: row.projectCode
    case .goal: indicator.goal?.text ?? ""
    case .category: indicator.category.text
    case .subcategory: indicator.subcategory.text
    case .name: indicator.name.text
    case .description: indicator.description
    case .target: indicator.target.text
    case .actual: indicator.actual.text
    case .points: indicator.points?.text ?? ""
    case .givenScore: indicator.givenScore?.text ?? ""
    case .deduction: indicator.deduction?.text ?? ""
    case .adjustments: indicator.adjustments?.text ?? ""
    case .evidence: indicator.evidence
    case .reason: indicator.deviationReason
    case .reportingUnit: indicator.reportingUnit
    case .amount: indicator.amount?.text ?? ""
    case .note: indicator.note
    case .basis: indicator.basis
    case .periodTarget: indicator.periodTarget?.text ?? ""
    }
  }
}
