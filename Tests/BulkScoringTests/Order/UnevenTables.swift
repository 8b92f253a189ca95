/// Projects in which the order of rows could matter, if anything did.
enum UnevenTables {
  /// Three indicators share 50 points, which leaves a cent to one of them; what they earn differs.
  static let rows: [TableRow] = {
    let values = [
      ("≥10次", "10次"), ("≤10次", "20次"), ("是", "否"), ("是", "是"), ("达成年度指标", "部分达成年度指标并具有一定效果"), ("11月底前", "12月1日"),
      ("≥1.5万册", "10000册"), ("长期", "不清楚"), ("≥10次", "20次"), ("≤10次", "10次"), ("12", "8"),
    ]
    return (0..<12).flatMap { project in
      (0..<3).map { index in
        let value = values[(project + index * 4) % values.count]
        return TableRow(
          department: "U",
          project: "U\(project)",
          category: "产出指标",
          subcategory: "",
          indicator: "指标\(index)",
          target: value.0,
          actual: value.1,
          points: ""
        )
      }
    }
  }()

  /// Rows of one project that state different money, names and types.
  static let rowsThatDisagree: [TableRow] = {
    var rows = (0..<4).flatMap { TableRow.complete("V", "V\($0)") }
    (rows[0].planned, rows[1].executed, rows[2].planned) = ("90", "", "")
    (rows[3].name, rows[4].name, rows[5].name) = ("乙", "甲", "")
    (rows[6].type, rows[7].type) = ("人员类", "特定目标类")
    (rows[9].name, rows[10].name) = ("聘用人员工资", "道路")
    return rows
  }()
}
