import Diagnostics
import OfficeFiles

/// Reads the tables of a document row by row: project headers, indicator tables, the department's own form.
///
/// Where a table has no grid, cells are told by their order; the parts of a form follow each other, whether or not the
/// file has them as one table.
struct FormReader {
  var draft = DraftDocument()
  /// What the rows read now belong to.
  private var part = Part.fields
  /// `nil` before the first project: rows belong to the department as a whole.
  private var project: Int?
  private var pendingUnit: Cell?
  private var pendingYuan = false
  private var indicators: IndicatorRows?
  /// What was made of the row read last.
  private var outcome = RowOutcome.nothing

  /// What a row of a table turned out to be.
  enum RowOutcome {
    case form
    /// A single text that no label claims: sheets have titles and prose in rows of their own.
    case line(DocumentParagraph)
    case nothing
  }

  enum Part {
    /// Labels with their values beside them.
    case fields
    /// Below 年初预算数, 全年预算数, 全年执行数: amounts by column, one row for each source of money.
    case funds([FormLabel: Range<Int>])
    /// Below 3月底, 6月底 …
    case spendingPlan([(month: Int, columns: Range<Int>)])
    /// Below 预期目标 and 实际完成情况.
    case goals([FormLabel: Range<Int>])
    /// Right below the row of amounts: what the money is for.
    case purpose
    case indicators
    case keyTasks(KeyTaskColumns)
    case figures
  }

  /// - Parameter each: told what each row turned out to be, in order.
  mutating func read(_ table: DocumentTable, each: (RowOutcome) -> Void) {
    var rows = table.rows[...]
    while let row = rows.popFirst() {
      guard row.cells.contains(where: { !$0.text.isEmpty }) else { continue }
      var whole = row
      if case .indicators = part, !table.hasGrid, let rest = rows.first,
        let joined = indicators?.joined(row, with: rest)
      {
        whole = joined
        rows.removeFirst()
      }
      outcome = .nothing
      read(whole, hasGrid: table.hasGrid)
      each(outcome)
    }
  }

  /// A line between tables may say whose table follows, and in what unit its money is.
  mutating func readLine(_ paragraph: DocumentParagraph) {
    readUnit(Cell(paragraph.text, at: paragraph.place))
  }

  /// What remains to be said when there is nothing more to read.
  mutating func finish() {
    if let cut = indicators?.cutOff {
      draft.log.add(ImportProblem.cutOffRow(indicator: Quoted.shortened(cut.text)), at: cut.place)
    }
  }

  private mutating func read(_ row: DocumentRow, hasGrid: Bool) {
    if let header = IndicatorHeader(row) { return begin(header, hasGrid: hasGrid) }
    let first = row.cells.first { !$0.text.isEmpty && !$0.continuesAbove }
    let label = first.flatMap { FormLabel($0.text) }
    if case .indicators = part {
      if let line = indicators?.line(row) {
        // A title between two tables, or a footnote: nothing of the table is as wide.
        if !IndicatorRows.isNote(line.text) { part = .fields }
        outcome = .line(line)
        return
      }
      let isNextForm = label?.endsIndicators ?? first.map { UnitLine(Cell($0.text, at: $0.place)) != nil } ?? false
      if !isNextForm || isIndicatorRow(row) { return readIndicator(row) }
      part = .fields
    }
    if readBlock(row) {
      outcome = .form
      return
    }
    if isContinuation(of: part, row: row, label: label) {
      outcome = .form
      return
    }
    part = .fields
    if label == nil, let text = Self.onlyText(of: row) { outcome = .line(DocumentParagraph(text.text, at: text.place)) }
    readFields(row)
  }

  // MARK: Indicators

  private mutating func begin(_ header: IndicatorHeader, hasGrid: Bool) {
    part = .indicators
    outcome = .form
    // The same header again is the next page of the same table.
    if indicators?.header.positions == header.positions, indicators?.isOpen == true { return }
    indicators = IndicatorRows(header: header, hasGrid: hasGrid)
  }

  /// `绩效目标 | 产出指标 | …`: a label of the form in front of a row of indicators.
  private func isIndicatorRow(_ row: DocumentRow) -> Bool {
    row.cells.contains { IndicatorVocabulary.isSubcategory($0.text) || IndicatorVocabulary.isCategory($0.text) }
  }

  private mutating func readIndicator(_ row: DocumentRow) {
    guard var rows = indicators else { return }
    outcome = .form
    let before = project.map { draft.projects[$0].indicators.count } ?? draft.ownIndicators.count
    let read = rows.read(row, log: &draft.log)
    indicators = rows
    switch read {
    case .indicator(let indicator):
      if let target = projectIndex(for: indicator) {
        draft.projects[target].indicators.append(indicator)
      } else {
        draft.ownIndicators.append(indicator)
      }
    case .total(let score):
      if let project, before > 0 { draft.projects[project].amounts[.totalScore] = score }
    case .executionRow(let score):
      if let project { draft.projects[project].amounts[.executionScore] = score }
    case .rest(let cells):
      if let project {
        draft.projects[project].indicators.appendToLast(cells)
      } else {
        draft.ownIndicators.appendToLast(cells)
      }
    case .nothing: break
    }
  }

  /// Lists of indicators of several projects name the project in each row.
  private mutating func projectIndex(for indicator: DraftIndicator) -> Int? {
    guard indicator[.projectID] != nil || indicator[.projectName] != nil else { return project }
    let (code, name) = (indicator[.projectID], indicator[.projectName])
    if let known = draft.projects.firstIndex(where: { $0.code?.text == code?.text && $0.name?.text == name?.text }) {
      return known
    }
    draft.projects.append(DraftProject(code: code, name: name))
    return draft.projects.count - 1
  }

  // MARK: Blocks that announce what the next rows hold

  private mutating func readBlock(_ row: DocumentRow) -> Bool {
    let cells = row.cells.filter { !$0.text.isEmpty && !$0.continuesAbove }
    var columns: [FormLabel: Range<Int>] = [:]
    for cell in cells {
      if let label = FormLabel(cell.text), columns[label] == nil { columns[label] = cell.columns }
    }
    if [.initialBudget, .adjustedBudget, .executed].count(where: { columns[$0] != nil }) >= 2,
      cells.allSatisfy({ FormLabel($0.text) != nil })
    {
      part = .funds(columns)
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
    if let tasks = KeyTaskColumns(row) {
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

  /// - Returns: whether the row belonged to the block above it, and was read.
  private mutating func isContinuation(of block: Part, row: DocumentRow, label: FormLabel?) -> Bool {
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
        project.goal = Self.cell(in: row, over: columns[.expectedGoal]) ?? project.goal
        project.goalResult = Self.cell(in: row, over: columns[.goalResult]) ?? project.goalResult
      }
      part = .fields
      return true
    case .purpose:
      guard label == nil, let text = Self.onlyText(of: row) else { return false }
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

  private static func cell(in row: DocumentRow, over columns: Range<Int>?) -> Cell? {
    guard let columns,
      let cell = row.cells.first(where: { $0.columns.overlaps(columns) && !$0.text.isEmpty && !$0.continuesAbove })
    else { return nil }
    return Cell(cell.text, at: cell.place)
  }

  private static func onlyText(of row: DocumentRow) -> Cell? {
    let cells = row.cells.filter { !$0.text.isEmpty && !$0.continuesAbove }
    guard cells.count == 1 else { return nil }
    return Cell(cells[0].text, at: cells[0].place)
  }

  private mutating func readFunds(_ row: DocumentRow, label: FormLabel?, _ columns: [FormLabel: Range<Int>]) -> Bool {
    switch label {
    case .wholeBudget?, .fundsBlock?, nil:
      guard label != nil || Self.cell(in: row, over: columns[.adjustedBudget]) != nil else { return false }
      edit { project in
        for (column, amount) in [
          (FormLabel.initialBudget, DraftProject.Amount.initial), (.adjustedBudget, .adjusted), (.executed, .executed),
          (.score, .executionScore),
        ] where project.amounts[amount] == nil {
          project.amounts[amount] = Self.cell(in: row, over: columns[column])
        }
      }
      return true
    case .fiscalFunds?, .carriedOver?, .otherFunds?:
      let amount: DraftProject.Amount = label == .fiscalFunds ? .fiscal : label == .otherFunds ? .other : .carriedOver
      let cell = Self.cell(in: row, over: columns[.adjustedBudget]) ?? Self.cell(in: row, over: columns[.initialBudget])
      edit { $0.amounts[amount] = cell }
      return true
    default: return false
    }
  }

  // MARK: Spending plan

  /// Values stand below their months; a month whose label was lost is the last of the year.
  private mutating func readSpendingPlan(_ row: DocumentRow, _ months: [(month: Int, columns: Range<Int>)]) {
    var shares = months.map { month in
      SpendingPlan.Share(
        month: month.month,
        written: Self.cell(in: row, over: month.columns) ?? Cell("", at: row.place)
      )
    }
    let values = row.cells.filter { !$0.text.isEmpty && !$0.continuesAbove && FormLabel($0.text) == nil }
    let unplaced = values.filter { value in !months.contains { $0.columns.overlaps(value.columns) } }
    if unplaced.count == 1, let last = months.last, last.month < 12 {
      let share = SpendingPlan.Share(month: 12, written: Cell(unplaced[0].text, at: unplaced[0].place))
      draft.log.add(ImportProblem.monthAssumed(value: unplaced[0].text), at: unplaced[0].place)
      shares.append(share)
    }
    edit { $0.spendingPlan = shares }
  }

  // MARK: The department's form

  private mutating func readFigures(_ row: DocumentRow) {
    var name: Cell?
    for cell in row.cells where !cell.text.isEmpty && !cell.continuesAbove {
      let written = Cell(cell.text, at: cell.place)
      if case .value(let value) = WrittenNumber(cell.text, units: ["万元", "人", "个"]) {
        if let name { draft.plan.figures.append(DepartmentPlan.Figure(name: name, value: value)) }
        name = nil
      } else {
        name = written
      }
    }
  }

  // MARK: Labels with values beside them

  private mutating func readFields(_ row: DocumentRow) {
    var label: FormLabel?
    var hasAmounts = false
    for cell in row.cells where !cell.text.isEmpty && !cell.continuesAbove {
      if let next = FormLabel(cell.text) {
        label = next
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
      // A label has one value; more text beside it goes on with it only where the form asks for prose.
      if known != .goal, known != .purpose { label = nil }
    }
    if hasAmounts { part = .purpose }
  }

  /// 项目编码 and 项目名称 stand together; the first of them that the project has already begins the next.
  private mutating func beginProject(at label: FormLabel) {
    if let project {
      let current = draft.projects[project]
      let isTaken = label == .projectCode ? current.code != nil : current.name != nil
      guard isTaken || !current.indicators.isEmpty else { return }
    }
    var new = DraftProject()
    new.unit = pendingUnit
    new.isInYuan = pendingYuan
    draft.projects.append(new)
    project = draft.projects.count - 1
    indicators = nil
  }

  private mutating func take(_ value: Cell, as label: FormLabel) {
    outcome = .form
    switch label {
    case .projectCode: edit { $0.code = Cell(Blanks.removed(from: value.text), at: value.place) }
    case .projectName: edit { $0.name = Cell(FormText.name(value.text), at: value.place) }
    case .projectType: edit { $0.type = value }
    case .departmentName: if draft.department == nil { draft.department = value }
    case .unit: edit { $0.unit = value }
    case .budget, .initialBudget: edit { $0.amounts[.initial] = value }
    case .adjustedBudget: edit { $0.amounts[.adjusted] = value }
    case .executed: edit { $0.amounts[.executed] = value }
    case .fiscalFunds: edit { $0.amounts[.fiscal] = value }
    case .otherFunds: edit { $0.amounts[.other] = value }
    case .carriedOver: edit { $0.amounts[.carriedOver] = value }
    case .purpose: edit { $0.purpose = value }
    case .goal, .expectedGoal: takeGoal(value)
    case .goalResult: edit { $0.goalResult = value }
    case .total: edit { $0.amounts[.totalScore] = value }
    case .wholeBudget, .executionRate, .points, .score, .fundsBlock, .spendingPlan, .keyTasks, .figures: break
    }
  }

  private mutating func takeGoal(_ value: Cell) {
    if project != nil { edit { $0.goal = value } } else { draft.plan.overallGoal.append(value) }
  }

  private mutating func edit(_ change: (inout DraftProject) -> Void) {
    guard let project else { return }
    change(&draft.projects[project])
  }

  /// `731001遵化市科学技术协会本级`, `单位：万元`
  private mutating func readUnit(_ cell: Cell) {
    let text = FormText.label(cell.text)
    if text.hasPrefix("单位") || text.hasPrefix("金额单位") {
      pendingYuan = text.hasSuffix("元") && !text.hasSuffix("万元")
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
