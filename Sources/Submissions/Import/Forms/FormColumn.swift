/// The columns of an indicator table, by the names that forms give them.
enum FormColumn: String, CaseIterable, Hashable, Sendable {
  case projectID = "项目编码"
  case projectName = "项目名称"
  case category = "一级指标"
  case subcategory = "二级指标"
  case name = "三级指标"
  case description = "绩效指标描述"
  case comparator = "指标性质"
  case target = "指标值"
  case unit = "度量单位"
  case periodTarget = "实施周期指标值"
  case actual = "实际完成值"
  case points = "分值"
  case score = "得分"
  case evidence = "佐证材料"
  case reason = "偏差原因及改进措施"
  case basis = "指标值确定依据"
  case note = "备注"

  /// - Parameter text: a cell of a header row.
  init?(_ text: String) {
    guard FormText.canBeLabel(text), let column = Self.names[FormText.label(text)] else { return nil }
    self = column
  }

  private static let names: [String: FormColumn] = {
    var names: [String: FormColumn] = [:]
    for column in allCases {
      for name in [column.rawValue] + column.aliases { names[FormText.label(name)] = column }
    }
    return names
  }()

  private var aliases: [String] {
    switch self {
    case .projectID: ["项目代码", "项目编号"]
    case .projectName, .category, .subcategory: []
    case .name: ["指标名称", "绩效指标名称"]
    case .description: ["指标描述", "指标说明", "指标解释", "指标内容", "绩效指标说明", "指标值说明"]
    case .comparator: ["符号", "指标性质符号", "比较符号", "运算符", "指标符号", "计算符号"]
    case .target:
      ["年度指标值", "目标值", "年度目标值", "预期指标值", "计划指标值", "年度绩效指标值", "绩效指标值", "年初指标值", "指标值A", "年度指标值A"]
    case .unit: ["计量单位", "单位", "指标单位"]
    case .periodTarget: ["周期指标值", "中期指标值"]
    case .actual: ["全年实际值", "完成值", "实际值", "全年完成值", "全年实际完成值", "年度完成值", "实际完成指标值", "实际完成情况", "自评完成值"]
    case .points: ["权重", "分值权重", "标准分值", "标准分", "满分"]
    case .score: ["自评得分", "自评分", "评分"]
    case .evidence: ["证明材料", "佐证资料"]
    case .reason:
      [
        "偏差原因分析及改进措施", "未完成原因分析及改进措施", "未完成原因及改进措施", "偏差原因分析", "偏差原因", "未完成原因分析", "未完成原因",
        "改进措施", "完成情况说明", "偏差大或目标未完成原因分析",
      ]
    case .basis: ["确定依据", "指标值依据", "目标值确定依据", "指标值设定依据", "评分标准"]
    case .note: ["说明"]
    }
  }
}
