import Diagnostics
import OfficeFiles
import ScoringCore

/// The sheet 基本信息: a label, what it says, and for figures a number; one paragraph in each row.
struct BasicsForm {
  static let headings = ["事项", "内容", "数值"]

  let submission: Submission

  private struct Row {
    let label: BasicsLabel
    let text: String
    var number: ExactDecimal?
  }

  func worksheet() -> Worksheet {
    let columns = [
      EntryColumn<Row>(header: Self.headings[0], width: 20) { row, _ in
        row.map { WorksheetCell(.text($0.label.rawValue), format: EntryStyle.fixed) } ?? EntryCell.open("")
      },
      EntryColumn<Row>(header: Self.headings[1], width: 90) { row, _ in
        EntryCell.toFill(TextToWrite.shown(row?.text ?? ""))
      },
      EntryColumn<Row>(header: Self.headings[2], width: 16) { row, _ in
        EntryCell.open(row?.number?.text ?? "", isNumber: true)
      },
    ]
    let table = EntryTable(name: .basics, columns: columns, rows: rows + planRows, spareRows: 10)
    var sheet = table.worksheet(frozenColumns: 1)
    sheet.print.isLandscape = false
    return sheet
  }

  /// Labels stand there even when nothing is known yet, to be filled in.
  private var rows: [Row] {
    let department = submission.department
    return [
      Row(label: .department, text: department.name), Row(label: .departmentCode, text: department.code ?? ""),
      Row(label: .year, text: String(submission.year)),
      Row(label: .compilingDate, text: submission.compilingDate.map(SheetText.text) ?? ""),
      Row(label: .rules, text: submission.ruleSet?.text ?? ""),
    ]
      + [BasicsLabel.basis, .lead, .participants, .steps].flatMap { label in
        Self.rows(label, label.fact.flatMap { department.organisation[$0] } ?? [], isAlwaysThere: true)
      }
  }

  private var planRows: [Row] {
    let plan = submission.plan
    let items = plan.itemisedGoals.flatMap { item in
      [Row(label: .itemTitle, text: item.title.text)] + Self.rows(.itemText, item.text.map(\.text))
        + Self.rows(.itemGoal, item.goal.map(\.text)) + Self.rows(.itemIndicators, item.indicators.map(\.text))
    }
    let tasks = plan.keyTasks.flatMap { task in
      [Row(label: .taskName, text: task.name.text)] + Self.rows(.taskContent, [task.content])
        + (task.amount.map { [Row(label: .taskAmount, text: "", number: $0)] } ?? [])
        + Self.rows(.taskGoal, [task.goal])
    }
    let overall = Self.rows(.overallGoal, plan.overallGoal.map(\.text), isAlwaysThere: true)
    let safeguards = Self.rows(.safeguards, plan.safeguards.map(\.text), isAlwaysThere: true)
    return overall + items + safeguards + tasks
      + plan.figures.map { Row(label: .figure, text: $0.name.text, number: $0.value) }
  }

  private static func rows(_ label: BasicsLabel, _ texts: [String], isAlwaysThere: Bool = false) -> [Row] {
    let rows = texts.filter { !$0.isEmpty }.map { Row(label: label, text: $0) }
    return rows.isEmpty && isAlwaysThere ? [Row(label: label, text: "")] : rows
  }
}
