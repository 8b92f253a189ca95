/// What stands beside a value in a form and says what it is.
enum FormLabel: CaseIterable, Hashable {
  case projectCode, projectName, projectType
  case departmentName, unit
  /// 预算数 of a target table, which knows one budget only.
  case budget
  case initialBudget, adjustedBudget, executed
  case wholeBudget, fiscalFunds, carriedOver, otherFunds
  case executionRate, points, score
  /// 预算规模及资金用途, 项目资金: the name of a block, without a value of its own.
  case fundsBlock
  case purpose
  case spendingPlan
  case goal, expectedGoal, goalResult
  case total
  case keyTasks, figures

  init?(_ text: String) {
    guard FormText.canBeLabel(text), let label = Self.names[FormText.label(text)] else { return nil }
    self = label
  }

  private static let names: [String: FormLabel] = {
    var names: [String: FormLabel] = [:]
    for label in allCases {
      for name in label.texts { names[FormText.label(name)] = label }
    }
    return names
  }()

  private var texts: [String] {
    switch self {
    case .projectCode: ["项目编码", "项目代码", "项目编号"]
    case .projectName: ["项目名称"]
    case .projectType: ["项目类型", "项目类别", "项目属性"]
    case .departmentName: ["部门名称", "单位名称", "部门单位名称", "主管部门", "主管部门及代码", "预算部门", "填报单位"]
    case .unit: ["实施单位", "项目单位", "预算单位", "项目实施单位", "资金使用单位"]
    case .budget: ["预算数", "预算规模", "项目预算", "预算金额"]
    case .initialBudget: ["年初预算数", "年初预算", "年初批复预算数"]
    case .adjustedBudget: ["全年预算数", "全年预算", "调整后预算数", "调整预算数"]
    case .executed: ["全年执行数", "全年执行", "执行数", "全年支出数", "实际支出数"]
    case .wholeBudget: ["年度资金总额", "资金总额", "年度资金", "项目资金总额"]
    case .fiscalFunds: ["财政资金", "财政拨款", "当年财政拨款", "本年财政拨款", "当年财政资金", "年度财政拨款"]
    case .carriedOver: ["上年结转资金", "上年结转", "上年结转结余资金"]
    case .otherFunds: ["其他资金", "其它资金"]
    case .executionRate: ["执行率", "预算执行率", "执行率B/A"]
    case .points: ["分值", "权重"]
    case .score: ["得分", "自评得分"]
    case .fundsBlock: ["预算规模及资金用途", "项目资金", "项目资金万元", "预算执行情况", "资金情况"]
    case .purpose: ["资金用途", "用途"]
    case .spendingPlan: ["资金支出计划", "支出计划"]
    case .goal: ["绩效目标", "年度总体目标", "总体目标", "年度绩效目标", "年度目标", "总体绩效目标", "部门整体绩效目标"]
    case .expectedGoal: ["预期目标", "年初设定目标", "年初预期目标"]
    case .goalResult: ["实际完成情况", "目标实际完成情况", "目标完成情况", "年度目标完成情况", "全年实际完成情况"]
    case .total: ["总分", "合计", "总计", "总分合计"]
    case .keyTasks: ["年度重点工作任务", "重点工作任务", "年度主要任务"]
    case .figures: ["基本信息", "预算整体情况", "单位基本情况", "部门预算", "年度部门预算"]
    }
  }
}

extension FormLabel {
  /// The amount of money that stands beside it, where it is one.
  var amount: DraftProject.Amount? {
    switch self {
    case .budget, .initialBudget: .initial
    case .adjustedBudget: .adjusted
    case .executed: .executed
    case .fiscalFunds: .fiscal
    case .carriedOver: .carriedOver
    case .otherFunds: .other
    default: nil
    }
  }

  /// The labels that a table below an indicator table would begin with: another project, or another part of the form.
  var endsIndicators: Bool {
    switch self {
    case .projectCode, .projectName, .departmentName, .budget, .fundsBlock, .spendingPlan, .keyTasks, .figures:
      true
    default: false
    }
  }

  /// `6月底` is 6.
  static func month(_ text: String) -> Int? {
    guard FormText.canBeLabel(text) else { return nil }
    let label = FormText.label(text)
    guard label.hasSuffix("月底") || label.hasSuffix("月末") || label.hasSuffix("月") else { return nil }
    let digits = label.prefix { $0.isASCII && $0.isNumber }
    guard digits.count == label.prefix(while: { $0 != "月" }).count, let month = Int(digits), (1...12).contains(month)
    else {
      return nil
    }
    return month
  }
}
