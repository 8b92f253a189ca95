/// The columns of `indicators.csv`.
enum IndicatorColumn: TableColumn {
  case projectID, goal, category, subcategory, name, description, target, actual, points, givenScore, deduction,
    adjustments
  case evidence, reason, reportingUnit, amount, note, basis, periodTarget

  var name: String { names.0 }
  var aliases: [String] { names.1 }

  var need: ColumnNeed {
    switch self {
    case .projectID, .category, .name, .target, .actual: .essential
    default: .optional
    }
  }

  var isMoney: Bool { self == .amount }

  private var names: (String, [String]) {
    switch self {
    case .projectID: ("项目编码", ["项目代码", "项目编号", "project_id", "project_code"])
    case .goal: ("年度绩效目标", ["绩效目标", "目标", "goal"])
    case .category: ("一级指标", ["level1", "category"])
    case .subcategory: ("二级指标", ["level2", "subcategory"])
    case .name: ("三级指标", ["指标名称", "绩效指标", "level3", "indicator"])
    case .description: ("指标描述", ["指标说明", "指标解释", "指标内容", "description"])
    case .target: ("年度指标值", ["指标值", "目标值", "年度目标值", "预期指标值", "计划指标值", "target_text", "target"])
    case .actual:
      (
        "实际完成值",
        ["全年实际值", "完成值", "实际值", "全年完成值", "全年实际完成值", "年度完成值", "实际完成情况", "actual_text", "actual"]
      )
    case .points: ("分值", ["权重", "分值权重", "标准分值", "满分", "weight", "points"])
    case .givenScore: ("自评得分", ["得分", "自评分", "自评分数", "self_score", "score"])
    case .deduction: ("扣分", ["扣减分", "另行扣分", "deduction"])
    case .adjustments: ("核减事项", ["扣分事项", "复核扣分事项", "adjustments"])
    case .evidence: ("佐证材料", ["证明材料", "佐证资料", "evidence"])
    case .reason:
      (
        "偏差原因及改进措施",
        [
          "偏差原因分析及改进措施", "未完成原因分析及改进措施", "未完成原因及改进措施", "偏差原因分析", "偏差原因", "改进措施", "原因",
          "deviation_reason", "reason",
        ]
      )
    case .reportingUnit: ("填报单位", ["资金使用单位", "具体实施单位", "reporting_unit"])
    case .amount: ("资金额度", ["使用资金", "amount"])
    case .note: ("备注", ["note", "notes", "remarks"])
    case .basis: ("指标值确定依据", ["确定依据", "指标值依据", "目标值确定依据", "basis"])
    case .periodTarget: ("实施周期指标值", ["周期指标值", "中期指标值", "period_target"])
    }
  }
}
