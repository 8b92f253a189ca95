/// The columns of a flat table: many departments in one file, a row for each indicator.
package enum FlatColumn: TableColumn {
  case department
  // Of the project; every row of it repeats them.
  case projectID, projectName, projectType, initialBudget, adjustedBudget, executed, events
  // Of the indicator.
  case category, subcategory, indicator, target, actual, points
  // What only some rule sets ask for.
  case goal, givenScore, deduction, adjustments, evidence, reportingUnit, amount
  // For people.
  case description, reason, note

  package var name: String { project?.name ?? row?.name ?? "部门编码" }

  package var aliases: [String] {
    project?.aliases ?? row?.aliases ?? [
      "部门代码", "单位编码", "预算单位编码", "部门", "department_id", "department_code", "department",
    ]
  }

  package var need: ColumnNeed {
    switch self {
    case .department, .projectID, .category, .indicator, .target, .actual: .essential
    case .adjustedBudget, .executed: .expected
    default: .optional
    }
  }

  package var isMoney: Bool { project?.isMoney ?? row?.isMoney ?? false }

  /// The same column in `projects.csv`.
  private var project: ProjectColumn? {
    switch self {
    case .projectID: .id
    case .projectName: .name
    case .projectType: .type
    case .initialBudget: .initialBudget
    case .adjustedBudget: .adjustedBudget
    case .executed: .executed
    case .events: .events
    default: nil
    }
  }

  /// The same column in `indicators.csv`.
  var row: IndicatorColumn? {
    switch self {
    case .category: .category
    case .subcategory: .subcategory
    case .indicator: .name
    case .target: .target
    case .actual: .actual
    case .points: .points
    case .goal: .goal
    case .givenScore: .givenScore
    case .deduction: .deduction
    case .adjustments: .adjustments
    case .evidence: .evidence
    case .reportingUnit: .reportingUnit
    case .amount: .amount
    case .description: .description
    case .reason: .reason
    case .note: .note
    default: nil
    }
  }
}
