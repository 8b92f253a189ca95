import Diagnostics
import OfficeFiles

/// The first sheet: how to fill in the others, and how much is left to do.
struct GuideSheet {
  let submission: Submission
  let language: Language
  let projects: Worksheet
  let indicators: Worksheet

  private static let excessRow = 10
  /// From which share of the target on an explanation is asked for.
  static let excessReference = "'\(SubmissionSheetName.guide.rawValue)'!$B$\(excessRow + 1)"

  func worksheet() -> Worksheet {
    let title = "\(submission.department.name) \(submission.year)"
    var sheet = Worksheet(
      name: SubmissionSheetName.guide.rawValue,
      columns: [Worksheet.Column(width: 44), Worksheet.Column(width: 16), Worksheet.Column(width: 60)],
      isProtected: true
    )
    sheet.rows = [
      Worksheet.Row([text("\(title) \(GuideWording.title.text(in: language))", EntryStyle.title)], height: 36),
      heading(.counts),
    ]
    sheet.rows += counts.map { wording, formula, count in
      Worksheet.Row(
        [
          text(wording.wording.text(in: language), EntryStyle.fixed),
          WorksheetCell(.formula(formula, result: .number(String(count))), format: EntryStyle.count),
        ],
        height: 18
      )
    }
    let excess = WorksheetCell(.number("1.3"), format: EntryStyle.openPercent)
    while sheet.rows.count < Self.excessRow - 1 { sheet.rows.append(Worksheet.Row([])) }
    sheet.rows.append(heading(.settings))
    let question = GuideWording.excess.text(in: language)
    sheet.rows.append(Worksheet.Row([text(question, EntryStyle.fixed), excess], height: 18))
    sheet.rows.append(Worksheet.Row([]))
    sheet.rows.append(heading(.instructions))
    for step in GuideStep.allCases {
      let row = sheet.rows.count
      sheet.merges.append(CellRange(rows: row...row, columns: 0...2))
      let note = text(step.wording.text(in: language), EntryStyle.note)
      let width = sheet.columns.map(\.width).reduce(0, +)
      sheet.rows.append(Worksheet.Row([note], height: RowHeight.points(of: [note], widths: [width]) ?? 18))
    }
    sheet.tab = RGB(0x70AD47)
    return sheet
  }

  private func text(_ text: String, _ format: CellStyle) -> WorksheetCell {
    WorksheetCell(.text(text), format: format)
  }

  private func heading(_ wording: GuideWording) -> Worksheet.Row {
    Worksheet.Row(
      [text(wording.text(in: language), EntryStyle.heading)]
        + Array(repeating: WorksheetCell(.empty, format: EntryStyle.heading), count: 2),
      height: 22
    )
  }

  private var counts: [(GuideCount, formula: String, count: Int)] {
    GuideCount.allCases.map { item in
      let sheet = item.isOfProjects ? projects : indicators
      let column = item.isAboutNames ? nameColumn(of: sheet) : hintColumn(of: sheet)
      let range = Self.range(of: sheet, column: column)
      let texts = sheet.rows.dropFirst().map { Self.shown($0.cells[column]) }
      guard let hints = item.hints?.map({ $0.wording.text(in: language) }) else {
        return (item, "=COUNTA(\(range))", texts.count { !$0.isEmpty })
      }
      let formula = "=" + hints.map { "COUNTIF(\(range),\"\($0)\")" }.joined(separator: "+")
      return (item, formula, texts.count { hints.contains($0) })
    }
  }

  private func hintColumn(of sheet: Worksheet) -> Int { column(HelperColumn.hint.rawValue, of: sheet) }

  private func nameColumn(of sheet: Worksheet) -> Int {
    column(sheet == projects ? ProjectColumn.name.name : IndicatorColumn.name.name, of: sheet)
  }

  private func column(_ name: String, of sheet: Worksheet) -> Int {
    sheet.rows.first?.cells.firstIndex { $0.content == .text(name) } ?? 0
  }

  private static func range(of sheet: Worksheet, column: Int) -> String {
    let letters = SheetColumn.letters(column + 1)
    return "'\(sheet.name)'!$\(letters)$2:$\(letters)$\(sheet.rows.count)"
  }

  private static func shown(_ cell: WorksheetCell) -> String {
    switch cell.content {
    case .text(let text), .link(let text, sheet: _), .formula(_, .text(let text)): text
    case .empty, .number, .formula(_, .number): ""
    }
  }
}
