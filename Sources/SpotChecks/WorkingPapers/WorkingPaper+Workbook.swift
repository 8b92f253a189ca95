import OfficeFiles
import ScoringCore

extension WorkingPaper {
  /// The paper as a workbook to fill in: 复核底稿, and behind it, hidden, what it belongs to.
  public var workbook: Workbook {
    Workbook(title: "\(projectName) \(PaperLabel.sheet)", sheets: [sheet] + riskSheets + [identitySheet])
  }

  private static let headerRow = 3
  private static let columns = PaperColumn.allCases

  private var sheet: Worksheet {
    var sheet = Worksheet(
      name: PaperLabel.sheet,
      columns: Self.columns.map { Worksheet.Column(width: $0.width) },
      print: PrintSetup(isLandscape: true, repeatedRows: Self.headerRow + 1)
    )
    sheet.rows = [
      Worksheet.Row([Self.text("\(year)年度绩效自评抽查复核底稿", WorkingPaperStyle.title)], height: 30),
      labels([
        (.department, identity.project.department), (.departmentName, departmentName), (.reviewer, nil), (.date, nil),
      ]),
      labels([(.project, identity.project.project), (.projectName, projectName)]),
      Worksheet.Row(Self.columns.map { Self.text($0.rawValue, WorkingPaperStyle.header) }, height: 32),
    ]
    for (index, row) in rows.enumerated() {
      let position = Self.headerRow + 1 + index
      sheet.rows.append(Worksheet.Row(Self.columns.map { cell($0, of: row, at: position) }))
    }
    sheet.frozen = (Self.headerRow + 1, 3)
    if !rows.isEmpty { sheet.dropDowns = dropDowns }
    return sheet
  }

  /// 风险提示: why this project is worth a closer look, signal by signal.
  private var riskSheets: [Worksheet] {
    guard !risk.signals.isEmpty else { return [] }
    let rows = risk.signals.map { signal -> [WorksheetCell.Content] in
      let reasons = signal.reasons.map(\.chinese).joined(separator: "；")
      return [
        .text(signal.signal.wording.chinese), .number(String(signal.count)), .number(String(signal.points)),
        .text(reasons),
      ]
    }
    return [ListSheet.sheet(PaperLabel.riskSheet, [("信号", 28), ("处", 8), ("计分", 8), ("情况", 80)], rows)]
  }

  private var identitySheet: Worksheet {
    let drawn: [(PaperLabel, String)] =
      plan.map { [(.algorithm, "\($0.algorithm) \($0.version)"), (.seed, String($0.seed))] } ?? []
    let facts: [(PaperLabel, String)] =
      [(.plan, identity.plan)] + drawn + [
        (.department, identity.project.department), (.departmentName, departmentName),
        (.project, identity.project.project), (.projectName, projectName), (.year, String(year)),
        (.submissionDigest, identity.submissionDigest),
      ]
    return Worksheet(
      name: PaperLabel.identitySheet,
      columns: [Worksheet.Column(width: 14), Worksheet.Column(width: 70)],
      rows: facts.map {
        Worksheet.Row([Self.text($0.rawValue, WorkingPaperStyle.label), Self.text($1, WorkingPaperStyle.text)])
      }
        + [PaperColumn.id, .name].map { Self.text($0.rawValue, WorkingPaperStyle.header) }.asRow
        + rows.map {
          Worksheet.Row([Self.text($0.id.text, WorkingPaperStyle.text), Self.text($0.name, WorkingPaperStyle.text)])
        },
      isProtected: true,
      isHidden: true
    )
  }

  /// Labels with what stands beside them; `nil` is left to the reviewer.
  private func labels(_ pairs: [(PaperLabel, String?)]) -> Worksheet.Row {
    Worksheet.Row(
      pairs.flatMap { label, value in
        [
          Self.text(label.rawValue, WorkingPaperStyle.label),
          value.map { Self.text($0, WorkingPaperStyle.text) } ?? WorksheetCell(.empty, format: WorkingPaperStyle.open),
        ]
      }
    )
  }

  private func cell(_ column: PaperColumn, of row: Row, at position: Int) -> WorksheetCell {
    switch column {
    case .category: Self.text(row.category, WorkingPaperStyle.said)
    case .subcategory: Self.text(row.subcategory, WorkingPaperStyle.said)
    case .name: Self.text(row.name, WorkingPaperStyle.said)
    case .target: Self.text(row.target, WorkingPaperStyle.said)
    case .unit: Self.text(row.unit, WorkingPaperStyle.said)
    case .points: Self.number(row.points)
    case .selfActual: Self.text(row.selfActual, WorkingPaperStyle.said)
    case .selfScore: Self.number(row.selfScore)
    case .selfEvidence: Self.text(row.selfEvidence, WorkingPaperStyle.said)
    case .actual, .adjustments, .opinion, .evidence: WorksheetCell(.empty, format: WorkingPaperStyle.open)
    case .score: WorksheetCell(.empty, format: WorkingPaperStyle.openNumber)
    case .deviation:
      WorksheetCell(.formula(Self.deviation(at: position), result: .text("")), format: WorkingPaperStyle.calculated)
    case .id: Self.text(row.id.text, WorkingPaperStyle.small)
    }
  }

  /// 自评得分 less 复核得分, once there is one.
  private static func deviation(at row: Int) -> String {
    let (given, reviewed) = (reference(.selfScore, row), reference(.score, row))
    return "=IF(OR(\(given)=\"\",\(reviewed)=\"\"),\"\",\(given)-\(reviewed))"
  }

  private static func reference(_ column: PaperColumn, _ row: Int) -> String {
    FormulaReference.text(row: row, column: columns.firstIndex(of: column) ?? 0)
  }

  /// Names that together are too long for a list are only read.
  private var dropDowns: [Worksheet.DropDown] {
    guard let column = Self.columns.firstIndex(of: .adjustments), !adjustments.isEmpty,
      adjustments.joined(separator: ",").count <= 255, !adjustments.contains(where: { $0.contains(",") })
    else { return [] }
    let first = Self.headerRow + 1
    let range = CellRange(rows: first...(first + rows.count - 1), columns: column...column)
    return [Worksheet.DropDown(range, choices: adjustments, hint: "有核减的选择事项，并在“复核意见”写明理由；几项之间用顿号隔开")]
  }

  private static func text(_ text: String, _ style: CellStyle) -> WorksheetCell {
    text.isEmpty ? WorksheetCell(.empty, format: style) : WorksheetCell(.text(text), format: style)
  }

  private static func number(_ points: Points?) -> WorksheetCell {
    WorksheetCell(points.map { .number($0.text) } ?? .empty, format: WorkingPaperStyle.number)
  }
}

extension [WorksheetCell] {
  fileprivate var asRow: [Worksheet.Row] { [Worksheet.Row(self)] }
}
