import Diagnostics
import ScoringCore

/// The sheet 基本信息, row by row.
struct BasicsReader {
  private var basics = SubmissionBasics()
  private var seen: Set<BasicsLabel> = []

  static func read(_ sheet: SheetRows, log: inout FindingLog) -> SubmissionBasics {
    var reader = BasicsReader()
    var label: BasicsLabel?
    let names = BasicsForm.headings.map { HeaderName($0) }
    for row in sheet.rows {
      let (name, text, number) = (row[0], row[1], row[2])
      if names.contains(HeaderName(name.text)), names.contains(HeaderName(text.text)) { continue }
      if !name.isEmpty {
        label = BasicsLabel(name.text)
        if label == nil { reportUnknown(name, log: &log) }
      } else if label == nil, !text.isEmpty {
        log.add(WorkbookProblem.textWithoutLabel, at: text.place)
      }
      if let label { reader.take(label, text, number, isFirst: !name.isEmpty, log: &log) }
    }
    for needed in [BasicsLabel.department, .year] where !reader.seen.contains(needed) {
      log.add(BasicsProblem.missingKey(key: needed.rawValue), at: sheet.place)
    }
    return reader.finished()
  }

  private static func reportUnknown(_ name: Cell, log: inout FindingLog) {
    let similar = Suggestion.nearest(to: name.text, in: BasicsLabel.allCases.map(\.rawValue))
    let problem = WorkbookProblem.unknownLabel(text: Quoted.shortened(name.text), similar: similar)
    log.add(problem, at: name.place)
  }

  /// - Parameter isFirst: whether the row has its label itself; a row without one goes on with the label above.
  private mutating func take(_ label: BasicsLabel, _ text: Cell, _ number: Cell, isFirst: Bool, log: inout FindingLog) {
    if !text.isEmpty { seen.insert(label) }
    switch label {
    case .department, .departmentCode, .year, .compilingDate, .rules:
      if !text.isEmpty { takeSingle(label, text, log: &log) }
    case .basis, .lead, .participants, .steps:
      if let fact = label.fact, !text.isEmpty { basics.department.organisation[fact, default: []].append(text.text) }
    case .overallGoal: basics.plan.overallGoal += paragraph(text)
    case .safeguards: basics.plan.safeguards += paragraph(text)
    case .itemTitle, .itemText, .itemGoal, .itemIndicators: takeItem(label, text, isFirst: isFirst)
    case .taskName, .taskContent, .taskAmount, .taskGoal: takeTask(label, text, number, isFirst: isFirst, log: &log)
    case .figure:
      let value = amount(number, log: &log)
      if !text.isEmpty || value != nil { basics.plan.figures.append(.init(name: text, value: value)) }
    }
  }

  private mutating func takeSingle(_ label: BasicsLabel, _ text: Cell, log: inout FindingLog) {
    switch label {
    case .department: basics.department.name = text.text
    case .departmentCode: basics.department.code = text.text
    case .rules: basics.ruleSet = text
    case .year:
      basics.year = WrittenDay.year(text.text)
      if basics.year == nil {
        log.add(BasicsProblem.unreadableYear(text: Quoted.shortened(text.text)), at: text.place)
      }
    default:
      basics.compilingDate = WrittenDay.day(text.text)
      if basics.compilingDate == nil {
        log.add(BasicsProblem.unreadableDate(text: Quoted.shortened(text.text)), at: text.place)
      }
    }
  }

  private func paragraph(_ text: Cell) -> [Cell] { text.isEmpty ? [] : [text] }

  private mutating func takeItem(_ label: BasicsLabel, _ text: Cell, isFirst: Bool) {
    let items = basics.plan.itemisedGoals
    if label == .itemTitle && (isFirst || !text.isEmpty) || items.isEmpty {
      basics.plan.itemisedGoals.append(.init(title: Cell("", at: text.place)))
    }
    let last = basics.plan.itemisedGoals.count - 1
    switch label {
    case .itemTitle: if !text.isEmpty { basics.plan.itemisedGoals[last].title = text }
    case .itemText: basics.plan.itemisedGoals[last].text += paragraph(text)
    case .itemGoal: basics.plan.itemisedGoals[last].goal += paragraph(text)
    default: basics.plan.itemisedGoals[last].indicators += paragraph(text)
    }
  }

  private mutating func takeTask(
    _ label: BasicsLabel,
    _ text: Cell,
    _ number: Cell,
    isFirst: Bool,
    log: inout FindingLog
  ) {
    if label == .taskName && (isFirst || !text.isEmpty) || basics.plan.keyTasks.isEmpty {
      basics.plan.keyTasks.append(.init(name: Cell("", at: text.place)))
    }
    let last = basics.plan.keyTasks.count - 1
    switch label {
    case .taskName: if !text.isEmpty { basics.plan.keyTasks[last].name = text }
    case .taskContent: basics.plan.keyTasks[last].content = joined(basics.plan.keyTasks[last].content, text.text)
    case .taskGoal: basics.plan.keyTasks[last].goal = joined(basics.plan.keyTasks[last].goal, text.text)
    default: basics.plan.keyTasks[last].amount = amount(number.isEmpty ? text : number, log: &log)
    }
  }

  private func joined(_ above: String, _ text: String) -> String {
    above.isEmpty ? text : text.isEmpty ? above : above + "\n" + text
  }

  private func amount(_ cell: Cell, log: inout FindingLog) -> ExactDecimal? {
    let text = Quoted.shortened(cell.text)
    switch WrittenNumber(cell.text, units: ["万元"]) {
    case .absent: return nil
    case .value(let value): return value
    case .inYuan: log.add(SubmissionProblem.amountInYuan(text: text, column: BasicsForm.headings[2]), at: cell.place)
    case .unreadable:
      log.add(SubmissionProblem.unreadableNumber(text: text, column: BasicsForm.headings[2]), at: cell.place)
    }
    return nil
  }

  /// Items of which nothing is written were left as the form had them.
  private func finished() -> SubmissionBasics {
    var basics = basics
    basics.plan.itemisedGoals.removeAll { item in
      item.title.isEmpty && item.text.isEmpty && item.goal.isEmpty && item.indicators.isEmpty
    }
    basics.plan.keyTasks.removeAll { task in
      task.name.isEmpty && task.content.isEmpty && task.amount == nil && task.goal.isEmpty
    }
    return basics
  }
}
