import OfficeFiles
import ScoringCore

/// 抽查计划.xlsx: how the sample was drawn, what was drawn, everything it was drawn from, and what could not be read.
public enum PlanWorkbook {
  /// - Parameters:
  ///   - parameters: as the plan's paper states them.
  ///   - chosen: as ``PlanTables/sampleRows(_:_:)`` makes it.
  ///   - ranking: as ``PlanTables/rankingRows(_:_:)`` makes it.
  public static func workbook(
    _ sample: PlannedSample,
    intake: IntakeResult,
    parameters: [[String]],
    chosen: [[String]],
    ranking: [[String]],
    organisation: String
  ) -> Workbook {
    var sheets = [
      ListSheet.sheet("抽样参数", [("参数", 20), ("取值", 60)], parameters.map { $0.map { .text($0) } }),
      sheet("抽样名单", PlanTables.sampleColumns, chosen),
      sheet("风险排序", PlanTables.rankingColumns, ranking),
    ]
    if !intake.refused.isEmpty {
      let rows = intake.refused.map { refusal -> [WorksheetCell.Content] in
        [.text(refusal.source.path), .text(refusal.department ?? ""), .text(refusal.reason.chinese)]
      }
      sheets.append(ListSheet.sheet("未读入的材料", [("材料", 40), ("部门", 24), ("原因", 60)], rows))
    }
    return Workbook(title: "\(sample.year)年度绩效自评抽查计划", author: organisation, sheets: sheets)
  }

  private static func sheet(_ name: String, _ columns: [PlanTables.Column], _ rows: [[String]]) -> Worksheet {
    ListSheet.sheet(
      name,
      columns.map { ($0.title, $0.width) },
      rows.map { row in
        zip(row, columns).map { text, column in
          column.isNumber ? (text.isEmpty ? .empty : .number(text)) : .text(text)
        }
      }
    )
  }
}
