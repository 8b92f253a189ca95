import OfficeFiles

/// Labels with their values beside them.
extension FormReader {
  mutating func readFields(_ row: DocumentRow) {
    var label: FormLabel?
    var labelUnit: MoneyUnit?
    var hasAmounts = false
    for cell in row.written {
      if let next = FormLabel(cell.text) {
        label = next
        labelUnit = HeaderName(cell.text).moneyUnit
        hasAmounts = hasAmounts || next == .budget
        if next == .projectCode || next == .projectName { beginProject(at: next) }
        continue
      }
      let value = Cell(cell.text, at: cell.place)
      guard let known = label else {
        readUnit(value)
        continue
      }
      take(value, as: known)
      if let unit = labelUnit, let amount = known.amount { edit { $0.unitsOfAmounts[amount] = unit } }
      // A label has one value; more text beside it goes on with it only where the form asks for prose.
      if known != .goal, known != .purpose { label = nil }
    }
    if hasAmounts { part = .purpose }
  }

  /// 项目编码 and 项目名称 stand together; the first of them that the project has already begins the next.
  mutating func beginProject(at label: FormLabel) {
    if let project {
      let current = draft.projects[project]
      let isTaken = label == .projectCode ? current.code != nil : current.name != nil
      guard isTaken || !current.indicators.isEmpty else { return }
    }
    var new = DraftProject()
    new.unit = pendingUnit
    new.moneyUnit = moneyUnit
    draft.projects.append(new)
    project = draft.projects.count - 1
    indicators = nil
  }

  mutating func take(_ value: Cell, as label: FormLabel) {
    outcome = .form
    switch label {
    case .projectCode: edit { $0.code = Cell(Blanks.removed(from: value.text), at: value.place) }
    case .projectName: edit { $0.name = Cell(FormText.name(value.text), at: value.place) }
    case .projectType: edit { $0.type = value }
    case .departmentName: if draft.department == nil { draft.department = value }
    case .unit: edit { $0.unit = value }
    case .budget, .initialBudget, .adjustedBudget, .executed, .fiscalFunds, .otherFunds, .carriedOver:
      if let amount = label.amount { edit { $0.amounts[amount] = value } }
    case .purpose: edit { $0.purpose = value }
    case .goal, .expectedGoal: takeGoal(value)
    case .goalResult: edit { $0.goalResult = value }
    case .total: edit { $0.amounts[.totalScore] = value }
    case .wholeBudget, .executionRate, .points, .score, .fundsBlock, .spendingPlan, .keyTasks, .figures: break
    }
  }

  mutating func takeGoal(_ value: Cell) {
    if project != nil { edit { $0.goal = value } } else { draft.plan.overallGoal.append(value) }
  }

  mutating func edit(_ change: (inout DraftProject) -> Void) {
    guard let project else { return }
    change(&draft.projects[project])
  }

  /// `731001遵化市科学技术协会本级`, `单位：万元`
  mutating func readUnit(_ cell: Cell) {
    let text = FormText.label(cell.text)
    if text.hasPrefix("单位") || text.hasPrefix("金额单位") {
      moneyUnit = text.hasSuffix("元") && !text.hasSuffix("万元") ? .yuan : .tenThousandYuan
      // Below the name of a project but above its money it is still about that project.
      let unit = moneyUnit
      edit { if $0.amounts.isEmpty { $0.moneyUnit = unit } }
      return
    }
    guard let unit = UnitLine(cell) else { return }
    pendingUnit = cell
    if draft.department == nil {
      draft.department = unit.name
      draft.departmentCode = unit.code
    }
  }
}
