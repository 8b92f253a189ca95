import OfficeFiles

/// Target tables in the shapes in which departments hand them in, made up.
enum TargetTables {
  private static let header = ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"]
  private static let rows = [
    ["产出指标", "数量指标", "活动场次", "全年举办活动的场次", "≥12场", "年度工作计划"],
    ["", "质量指标", "验收合格率", "验收合格的场次占全部场次的比例", "≥95%（以验收单为准）", "年度工作计划"],
    ["", "时效指标", "完成时间", "按年度计划的时间完成", "11月底前", "年度工作计划"],
    ["", "成本指标", "单场成本", "平均每场的支出", "≤2500元", "年度工作计划"],
    ["效益指标", "社会效益指标", "参加人次", "同一人多次参加的按次计算", "≥3000人次", "年度工作计划"],
    ["", "可持续影响指标", "持证率", "持有证件的人数占常住人口的比例", "≥18.5%", "年度工作计划"],
    ["满意度指标", "服务对象满意度指标", "参加者满意度", "问卷中满意和基本满意的比例", "≥90%", "调查问卷"],
  ]

  /// Text dumped from Word, one cell a line.
  static func write(documents: Int, into workspace: Workspace) throws(BenchmarkFailure) {
    let files = (1...max(1, documents)).map { OutputFile(name: "targets-\($0).txt", text: document($0)) }
    do throws(FileProblem) {
      try OutputFolder(workspace.path).write(files)
    } catch {
      throw .unusable("no target tables can be written: \(error.message.english)")
    }
  }

  private static func document(_ number: Int) -> String {
    var lines = ["2024年示范单位部门预算绩效文本"]
    for project in 1...5 {
      lines += ["\(project).示范项目\(number)-\(project)绩效目标表"]
      lines +=
        row(["101001示范单位本级", "单位：万元"]) + row(["项目编码", "P\(number)-\(project)", "项目名称", "示范项目\(number)-\(project)"])
      lines += row(["预算规模及资金用途", "预算数", "12.50", "其中：财政资金", "12.50", "其他资金", ""]) + row(["", "用于示范。"])
      lines += row(["资金支出计划（%）", "3月底", "6月底", "10月底", "12月底"]) + row(["", "25", "50", "75", "100"])
      lines += row(["绩效目标", "1.办好活动。"]) + row(header) + rows.flatMap(row) + [""]
    }
    return lines.joined(separator: "\n")
  }

  private static func row(_ cells: [String]) -> [String] { cells.map { "\t" + $0 } + [""] }

  /// One sheet with the rows over and over.
  static func workbook(rows count: Int) -> Workbook {
    let cells = rows.map { row in Worksheet.Row(row.map { WorksheetCell(.text($0)) }) }
    let repeated = (0..<count).map { cells[$0 % cells.count] }
    return Workbook(sheets: [
      Worksheet(name: "指标", rows: [Worksheet.Row(header.map { WorksheetCell(.text($0)) })] + repeated)
    ])
  }
}
