import OfficeFiles

/// Rows that announce what the rows below them hold, and those rows.
extension FormReader {
  mutating func readBlock(_ row: DocumentRow) -> Bool {
    let cells = row.written
    var columns: [FormLabel: Range<Int>] = [:]
    for cell in cells {
      if let label = FormLabel(cell.text), columns[label] == nil { columns[label] = cell.columns }
    }
    if isFundsHeader(cells) {
      part = .funds(columns)
      for cell in cells {
        guard let label = FormLabel(cell.text), let unit = HeaderName(cell.text).moneyUnit else { continue }
        // 项目资金（元） heads the whole block.
        if label == .fundsBlock { edit { $0.moneyUnit = unit } }
        if let amount = label.amount { edit { $0.unitsOfAmounts[amount] = unit } }
      }
      return true
    }
    if columns[.expectedGoal] != nil, columns[.goalResult] != nil {
      part = .goals(columns)
      return true
    }
    let months = cells.compactMap { cell in FormLabel.month(cell.text).map { (month: $0, columns: cell.columns) } }
    if columns[.spendingPlan] != nil || months.count >= 3 {
      part = .spendingPlan(months)
      return true
    }
    if let tasks = KeyTaskColumns(row, unit: moneyUnit) {
      part = .keyTasks(tasks)
      return true
    }
    if let first = cells.first, FormLabel(first.text) == .figures {
      part = .figures
      readFigures(row)
      return true
    }
    return false
  }

  /// Amounts stand below their labels, not between them; columns that a department added on the right are its own.
  private func isFundsHeader(_ cells: [DocumentCell]) -> Bool {
    let labels = cells.map { FormLabel($0.text) }
    guard [.initialBudget, .adjustedBudget, .executed].count(where: labels.contains) >= 2,
      let last = labels.lastIndex(where: { $0 != nil }), labels[..<last].allSatisfy({ $0 != nil })
    else { return false }
    return !cells[(last + 1)...].contains {
      if case .value = WrittenNumber($0.text, units: ["万元", "元"]) { true } else { false }
    }
  }

  /// - Returns: whether the row belonged to the block above it, and was read.
  mutating func isContinuation(of block: Part, row: DocumentRow, label: FormLabel?) -> Bool {
    switch block {
    case .fields, .indicators: return false
    case .funds(let columns): return readFunds(row, label: label, columns)
    case .spendingPlan(let months):
      guard label == nil else { return false }
      readSpendingPlan(row, months)
      part = .fields
      return true
    case .goals(let columns):
      guard label == nil || label == .goal else { return false }
      edit { project in
        project.goal = row.written(over: columns[.expectedGoal]) ?? project.goal
        project.goalResult = row.written(over: columns[.goalResult]) ?? project.goalResult
      }
      part = .fields
      return true
    case .purpose:
      guard label == nil, let text = row.onlyText else { return false }
      edit { $0.purpose = text }
      part = .fields
      return true
    case .keyTasks(let columns):
      guard label == nil, row.cells.first.map({ $0.text.isEmpty || $0.continuesAbove }) ?? false else { return false }
      if let task = columns.task(in: row, log: &draft.log) { draft.plan.keyTasks.append(task) }
      return true
    case .figures:
      guard label == nil || row.cells.first?.text.isEmpty ?? true else { return false }
      readFigures(row)
      return true
    }
  }

  mutating func readFunds(_ row: DocumentRow, label: FormLabel?, _ columns: [FormLabel: Range<Int>]) -> Bool {
    switch label {
    case .wholeBudget?, .fundsBlock?, nil:
      guard label != nil || row.written(over: columns[.adjustedBudget]) != nil else { return false }
      edit { project in
        for (column, amount) in [
          (FormLabel.initialBudget, DraftProject.Amount.initial), (.adjustedBudget, .adjusted), (.executed, .executed),
          (.score, .executionScore),
        ] where project.amounts[amount] == nil {
          project.amounts[amount] = row.written(over: columns[column])
        }
      }
      return true
    case .fiscalFunds?, .carriedOver?, .otherFunds?:
      guard let amount = label?.amount else { return false }
      let adjusted = row.written(over: columns[.adjustedBudget])
      let cell = adjusted ?? row.written(over: columns[.initialBudget])
      edit { project in
        project.amounts[amount] = cell
        project.unitsOfAmounts[amount] = project.unitsOfAmounts[adjusted == nil ? .initial : .adjusted]
      }
      return true
    default: return false
    }
  }

  /// Values stand below their months; a month whose label was lost is the last of the year.
  mutating func readSpendingPlan(_ row: DocumentRow, _ months: [(month: Int, columns: Range<Int>)]) {
    var shares = months.map { month in
      SpendingPlan.Share(
        month: month.month,
        written: row.written(over: month.columns) ?? Cell("", at: row.place)
      )
    }
    let values = row.written.filter { FormLabel($0.text) == nil }
    let unplaced = values.filter { value in !months.contains { $0.columns.overlaps(value.columns) } }
    if unplaced.count == 1, let last = months.last, last.month < 12 {
      let share = SpendingPlan.Share(month: 12, written: Cell(unplaced[0].text, at: unplaced[0].place))
      draft.log.add(ImportProblem.monthAssumed(value: unplaced[0].text), at: unplaced[0].place)
      shares.append(share)
    }
    edit { $0.spendingPlan = shares }
  }

  mutating func readFigures(_ row: DocumentRow) {
    var name: Cell?
    for cell in row.written {
      let written = Cell(cell.text, at: cell.place)
      if case .value(let value) = WrittenNumber(cell.text, units: ["万元", "人", "个"]) {
        if let name { draft.plan.figures.append(DepartmentPlan.Figure(name: name, value: value)) }
        name = nil
      } else {
        name = written
      }
    }
  }
}
