import OfficeFiles

/// The columns of 年度重点工作任务 in a department's form.
struct KeyTaskColumns {
  private let name: Range<Int>
  private let content: Range<Int>?
  private let amount: Range<Int>?
  private let goal: Range<Int>?
  private let unit: MoneyUnit

  /// - Parameter unit: what the form says that money is in.
  init?(_ row: DocumentRow, unit: MoneyUnit) {
    var columns: [String: Range<Int>] = [:]
    var stated: MoneyUnit?
    for cell in row.cells where FormText.canBeLabel(cell.text) {
      columns[FormText.label(cell.text)] = cell.columns
      stated = stated ?? HeaderName(cell.text).moneyUnit
    }
    self.unit = stated ?? unit
    func column(_ names: [String]) -> Range<Int>? { names.lazy.compactMap { columns[$0] }.first }
    guard let name = column(["名称", "任务名称"]),
      let amount = column(["拟投入的资金", "拟投入资金", "预算金额", "资金"])
    else { return nil }
    self.name = name
    self.amount = amount
    content = column(["主要实施内容", "主要内容", "内容", "实施内容"])
    goal = column(["期望达到的目标", "期望目标", "预期目标"])
  }

  func task(in row: DocumentRow, log: inout FindingLog) -> DepartmentPlan.KeyTask? {
    guard let name = row.written(over: name) else { return nil }
    let written = row.written(over: amount)
    return DepartmentPlan.KeyTask(
      name: Cell(FormText.name(name.text), at: name.place),
      content: row.written(over: content)?.text ?? "",
      amount: written.flatMap { DraftAmount.money($0, column: "拟投入的资金", in: unit, log: &log) },
      goal: row.written(over: goal)?.text ?? ""
    )
  }
}
