/// The columns of `projects.csv`.
enum ProjectColumn: TableColumn {
  case id, name, type, initialBudget, adjustedBudget, executed, fiscalFunds, carriedOver, otherFunds, purpose, goal
  case goalResult
  case events, note, unit, executionScore, totalScore
  case planToMarch, planToJune, planToOctober, planToDecember

  var name: String { names.0 }
  var aliases: [String] { names.1 }

  var need: ColumnNeed {
    switch self {
    case .id, .name: .essential
    case .adjustedBudget, .executed: .expected
    default: .optional
    }
  }

  var isMoney: Bool {
    switch self {
    case .initialBudget, .adjustedBudget, .executed, .fiscalFunds, .carriedOver, .otherFunds: true
    default: false
    }
  }

  /// The month whose end a column of the spending plan (资金支出计划) is about.
  var plannedMonth: Int? {
    switch self {
    case .planToMarch: 3
    case .planToJune: 6
    case .planToOctober: 10
    case .planToDecember: 12
    default: nil
    }
  }

  private var names: (String, [String]) {
    switch self {
    case .id: ("项目编码", ["项目代码", "项目编号", "project_id", "project_code", "id"])
    case .name: ("项目名称", ["项目", "project_name", "project", "name"])
    case .type: ("项目类型", ["项目类别", "project_type", "type"])
    case .initialBudget: ("年初预算数", ["年初预算", "年初批复预算数", "budget_initial"])
    case .adjustedBudget:
      ("全年预算数", ["全年预算", "预算数", "调整后预算数", "调整预算数", "budget_planned", "budget_adjusted", "budget"])
    case .executed: ("全年执行数", ["全年执行", "执行数", "全年支出数", "实际支出数", "budget_executed", "executed"])
    case .fiscalFunds: ("财政资金", ["财政拨款", "当年财政拨款", "其中:财政资金", "fiscal_funds"])
    case .carriedOver: ("上年结转资金", ["上年结转", "上年结转结余资金", "carried_over"])
    case .otherFunds: ("其他资金", ["其中:其他资金", "other_funds"])
    case .purpose: ("资金用途", ["用途", "purpose"])
    case .goal: ("年度总体目标", ["总体目标", "年度目标", "绩效目标", "预期目标", "goal"])
    case .goalResult: ("目标完成情况", ["目标实际完成情况", "实际完成情况", "完成情况", "goal_result"])
    case .events: ("否决事项", ["一票否决事项", "events"])
    case .note: ("备注", ["说明", "note", "notes", "remarks"])
    case .executionScore: ("预算执行率得分", ["执行率得分", "预算执行得分", "execution_score"])
    case .totalScore: ("自评总分", ["总分", "自评得分", "total_score"])
    case .unit: ("预算单位", ["实施单位", "项目单位", "unit"])
    case .planToMarch: ("3月底支出计划", ["3月底", "plan_march"])
    case .planToJune: ("6月底支出计划", ["6月底", "plan_june"])
    case .planToOctober: ("10月底支出计划", ["10月底", "plan_october"])
    case .planToDecember: ("12月底支出计划", ["12月底", "plan_december"])
    }
  }
}
