/// What a row of the sheet 基本信息 says, by the words in its first column.
enum BasicsLabel: String, CaseIterable {
  case department = "部门名称"
  case departmentCode = "部门代码"
  case year = "年度"
  case compilingDate = "编制日期"
  case rules = "规则"
  // How the work was organised
  case basis = "依据文件"
  case lead = "牵头部门"
  case participants = "参与处室"
  case steps = "方法步骤"
  // 部门整体绩效目标
  case overallGoal = "总体绩效目标"
  /// Begins an item; the rows below it belong to it.
  case itemTitle = "分项目标名称"
  case itemText = "分项目标内容"
  case itemGoal = "分项绩效目标"
  case itemIndicators = "分项绩效指标"
  case safeguards = "工作保障措施"
  /// Begins a task; the rows below it belong to it.
  case taskName = "重点工作任务"
  case taskContent = "任务主要内容"
  case taskAmount = "任务资金（万元）"
  case taskGoal = "任务预期目标"
  /// Its value stands in the third column.
  case figure = "预算数字"

  init?(_ written: String) {
    let key = HeaderName(written).key
    guard let label = Self.allCases.first(where: { $0.keys.contains(key) }) else { return nil }
    self = label
  }

  private var keys: [String] { ([rawValue] + aliases).map { HeaderName($0).key } }

  private var aliases: [String] {
    switch self {
    case .department: ["部门", "单位名称", "department"]
    case .departmentCode: ["部门编码", "单位代码", "department-code"]
    case .year: ["评价年度", "自评年度", "year"]
    case .compilingDate: ["编制时间", "填报日期", "compiling-date"]
    case .rules: ["规则集", "评分规则", "rules"]
    case .basis: ["自评依据", "basis"]
    case .lead: ["牵头", "牵头部门或工作小组", "lead"]
    case .participants: ["参与", "参与部门", "participants"]
    case .steps: ["步骤", "自评方法步骤", "steps"]
    case .overallGoal: ["部门总体绩效目标", "overall-goal"]
    case .safeguards: ["保障措施", "safeguards"]
    case .taskName: ["年度重点工作任务", "key-task"]
    case .figure: ["figure"]
    default: []
    }
  }

  var fact: OrganisationFact? {
    switch self {
    case .basis: .basis
    case .lead: .lead
    case .participants: .participants
    case .steps: .steps
    default: nil
    }
  }
}
