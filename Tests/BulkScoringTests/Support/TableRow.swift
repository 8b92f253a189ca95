/// A row of a flat table, as people write it.
struct TableRow: Hashable, Sendable {
  var department = "D1"
  var project = "P1"
  var name = "项目"
  /// 项目类型
  var type = ""
  /// 年初预算数, 全年预算数, 全年执行数
  var initial = "100"
  var planned = "100"
  var executed = "100"
  var category = "产出指标"
  var subcategory = "数量指标"
  var indicator = "活动次数"
  var target = "≥10次"
  var actual = "10次"
  /// 分值; empty where the table states none.
  var points = "10"

  static let header = [
    "department_id", "project_id", "project_name", "project_type", "budget_initial", "budget_planned",
    "budget_executed", "level1", "level2", "level3", "target_text", "actual_text", "weight",
  ]

  var cells: [String] {
    [
      department, project, name, type, initial, planned, executed, category, subcategory, indicator, target, actual,
      points,
    ]
  }

  /// A project that earns 100 of 100 under the national rule set: 50, 30 and 10 points reached, and 10 for execution.
  static func complete(_ department: String = "D1", _ project: String = "P1", name: String = "项目") -> [TableRow] {
    [("产出指标", "数量指标", "50"), ("效益指标", "社会效益指标", "30"), ("满意度指标", "服务对象满意度指标", "10")].map {
      TableRow(
        department: department,
        project: project,
        name: name,
        category: $0.0,
        subcategory: $0.1,
        points: $0.2
      )
    }
  }
}
