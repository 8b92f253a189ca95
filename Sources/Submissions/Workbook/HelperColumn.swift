/// Columns that the workbook calculates or keeps for its formulas; they are not read.
enum HelperColumn: String, CaseIterable {
  /// Beside the code of an indicator's project.
  case projectName = "项目名称"
  /// The unit of the target, beside the actual value.
  case unit = "计量单位"
  case executionRate = "执行率"
  case rate = "完成率"
  case hint = "提示"
  // Hidden
  case targetKind = "目标类型"
  case targetNumber = "目标数值"
  case targetUpper = "目标上限"
  case actualText = "实际文字"
  case actualNumber = "实际数值"

  var isHidden: Bool {
    switch self {
    case .projectName, .unit, .executionRate, .rate, .hint: false
    case .targetKind, .targetNumber, .targetUpper, .actualText, .actualNumber: true
    }
  }

  /// Those in the sheet of projects.
  static let ofProjects: Set<HelperColumn> = [.executionRate, .hint]
  static let ofIndicators = Set(allCases).subtracting([.executionRate])
}
