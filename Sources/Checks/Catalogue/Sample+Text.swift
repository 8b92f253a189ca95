import Diagnostics

extension Sample {
  /// The sample as lines to read: only what is filled in.
  public var lines: [String] {
    var lines: [String] = []
    for project in projects { lines += project.lines(title: "项目") }
    lines += ownRows.map { "部门整体：" + $0.line }
    lines += figures.map { "\($0.name)：\($0.amount)万元" }
    lines += keyTasks.map { "重点工作任务“\($0.name)”：\($0.amount)万元" }
    lines += goals.map { "分项目标“\($0.title)”：\($0.text)" }
    lines += safeguards.map { "工作保障措施：" + $0 }
    for project in lastYear { lines += project.lines(title: "上年项目") }
    if let total { lines.append("合计：分值 \(total.points)，自评得分 \(total.given)") }
    return lines + report
  }
}

extension Sample.Project {
  fileprivate func lines(title: String) -> [String] {
    let labels = [
      ("年初预算数", initial), ("全年预算数", adjusted), ("全年执行数", executed), ("财政资金", fiscal), ("上年结转资金", carriedOver),
      ("其他资金", other),
      ("资金支出计划", plan.map { $0.isEmpty ? "（空）" : $0 }.joined(separator: "、")), ("用途", purpose), ("总体目标", goal),
      ("备注", note),
    ]
    let facts = labels.filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1)" }.joined(separator: "，")
    let head = "\(title)“\(name)”" + (facts.isEmpty ? "" : "：" + facts)
    return [head] + rows.map { "  " + $0.line }
  }
}

extension Sample.Row {
  fileprivate var line: String {
    let labels = [
      ("指标值", target), ("实际完成值", actual), ("分值", points), ("自评得分", given), ("佐证材料", evidence), ("偏差原因", reason),
      ("指标描述", description), ("备注", note), ("实施周期指标值", period),
    ]
    let facts = labels.filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1)" }.joined(separator: "，")
    return [category, subcategory, name.isEmpty ? "（空）" : name].filter { !$0.isEmpty }.joined(separator: " / ")
      + (facts.isEmpty ? "" : "：" + facts)
  }
}
