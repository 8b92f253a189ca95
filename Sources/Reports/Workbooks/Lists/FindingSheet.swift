import Diagnostics
import OfficeFiles
import SelfEvaluation
import Submissions

/// 检查结果: what is the matter, where, and what to do.
struct FindingSheet {
  static let name = ResultSheet.findings.rawValue
  let worksheet: Worksheet

  private static let columns: [(header: String, width: Int)] = [
    ("序号", 6), ("级别", 8), ("代码", 9), ("位置", 30), ("内容", 60), ("建议", 46),
  ]

  init(_ result: EvaluationResult) {
    var draft = SheetDraft(widths: Self.columns.map(\.width))
    draft.add(Self.columns.enumerated().map { DraftCell($0, $1.header, PaperStyle.header) })
    for (index, finding) in result.findings.enumerated() {
      draft.add([
        DraftCell(0, .number(String(index + 1)), PaperStyle.plain),
        DraftCell(1, finding.severity.wording.chinese, Self.style(of: finding.severity)),
        DraftCell(2, finding.code, PaperStyle.centred),
        DraftCell(3, finding.place?.text ?? "", PaperStyle.text),
        DraftCell(4, finding.message.chinese, PaperStyle.text),
        DraftCell(5, finding.help?.chinese ?? "", PaperStyle.text),
      ])
    }
    if result.findings.isEmpty { draft.add([DraftCell(0...5, "没有发现问题", PaperStyle.centred)]) }
    var sheet = Worksheet(
      name: Self.name,
      columns: draft.widths.map { Worksheet.Column(width: $0) },
      rows: draft.rows,
      merges: draft.merges,
      filter: CellRange(rows: 0...max(1, draft.rows.count - 1), columns: 0...5),
      print: PrintSetup(isLandscape: true, repeatedRows: 1)
    )
    sheet.frozen = (1, 0)
    worksheet = sheet
  }

  private static func style(of severity: Severity) -> CellStyle {
    var style = PaperStyle.centred
    switch severity {
    case .error:
      style.font.isBold = true
      style.font.colour = RGB(0xC00000)
    case .warning: style.font.colour = RGB(0x9C5700)
    case .info: break
    }
    return style
  }
}
