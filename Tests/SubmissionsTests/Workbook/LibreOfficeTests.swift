import Diagnostics
import OfficeFiles
import ScoringCore
import Testing

@testable import Submissions

/// The workbook in a program that people fill it in with. Rates and hints are worked out by hand.
@Suite(.enabled(if: LibreOffice.isInstalled, "needs soffice and its Python bridge (python3-uno)"))
struct LibreOfficeTests {
  struct Row: Sendable {
    let target: String
    let actual: String
    var isNumber = false
    var reason = ""
    let rate: String
    let hint: String

    init(_ target: String, _ actual: String, number: Bool = false, reason: String = "", _ rate: String, _ hint: String)
    {
      self.target = target
      self.actual = actual
      isNumber = number
      self.reason = reason
      self.rate = rate
      self.hint = hint
    }
  }

  static let missed = "未达到目标，请写偏差原因"
  static let check = "请核对单位和写法"

  static let rows = [
    Row("≥15次", "12次", "80.00%", missed), Row("≥15次", "12", number: true, reason: "天气", "80.00%", "未达到目标，已写原因"),
    Row("≥15次", "１５ 次", "100.00%", ""), Row("≥15次", "约20次", "", check), Row("≥15次", "", "", "未填"),
    Row("≥15次", "3-5", "", check), Row("≥95%", "95%", "100.00%", ""), Row("≥95%", "0.95", number: true, "", check),
    Row("≥95%", "98", number: true, "103.16%", ""), Row("≥95%", "0.95", "", check),
    Row("≥95%", "91.2％", "96.00%", missed),
    Row("≤10起", "12起", "83.33%", missed), Row("≤10起", "8", "100.00%", ""), Row("=100%", "100%", "100.00%", ""),
    Row("=0起", "1起", "0.00%", missed), Row("≥5个", "10个", "200.00%", "超过目标较多，请说明"),
    Row("≥10个", "13", number: true, "130.00%", "超过目标较多，请说明"), Row("≥10个", "12.9", "129.00%", ""),
    Row("≥5个", "10个", reason: "追加经费", "200.00%", ""), Row(">10次", "10次", "100.00%", missed),
    Row("<10天", "10", "100.00%", missed), Row("是", "否", "0.00%", missed), Row("是/否", "是", "100.00%", ""),
    Row("有效提升", "达成年度指标", "", ""), Row("有效提升", "部分达成年度指标并具有一定效果", "", missed),
    Row("11月底前", "2020-12-05", "逾期", missed), Row("11月底前", "11月30日", "按期", ""), Row("12月底前", "2020年12月", "按期", ""),
    Row("11月底前", "年底", "", check), Row("80%-90%", "95%", "94.74%", missed),
    Row("3-5天", "4", number: true, "100.00%", ""),
    Row("活动2次,受众1200人", "2次，1200人", "", ""), Row("≥0.5万册", "6000册", "", check), Row("≥0.5万册", "0.6万册", "120.00%", ""),
    Row("≥1200人", "1,300人", "108.33%", ""),
  ]

  private static func submission(withActuals: Bool) throws -> Submission {
    var submission = try FolderSample().read().submission
    let place = GeneratedSubmission.place
    submission.projects[0].indicators = rows.enumerated().map { index, row in
      let actual = withActuals ? row.actual : ""
      var indicator = IndicatorEntry(
        category: Cell("产出指标", at: place),
        subcategory: Cell("数量指标", at: place),
        name: Cell("指标\(index)", at: place),
        description: index == 0 ? "=1+1，\n“引号”" : "",
        target: Cell(row.target, at: place),
        actual: Cell(actual, at: place),
        targetValue: NotationReader.target(row.target),
        actualValue: NotationReader.actual(actual),
        place: place
      )
      indicator.deviationReason = row.reason
      return indicator
    }
    submission.departmentIndicators = []
    submission.narrative.sections = [.init(heading: "经验", paragraphs: ["'=1", "第二段"], place: place)]
    return submission
  }

  /// Where the columns stand: 实际完成值, 完成率 and 提示.
  private static let (actual, rate, hint) = ("H", "N", "O")

  @Test func isFilledInAndReadBack() throws {
    let empty = try Self.submission(withActuals: false)
    let files = try SubmissionPapers.files(of: empty)
    let sample = try FolderSample(Dictionary(files.map { ($0.name, $0.bytes) }) { $1 })
    let edits = Self.rows.enumerated().filter { !$1.actual.isEmpty }.map { index, row in
      LibreOffice.Edit(sheet: "指标", cell: Self.actual + "\(index + 2)", value: row.actual, isNumber: row.isNumber)
    }
    let output = Folder.path(sample.path, "filled.xlsx")
    let shown = try LibreOffice.fill(
      Folder.path(sample.path, SubmissionWorkbookFile.name),
      output: output,
      edits: edits,
      in: sample.path
    )
    #expect(shown.count > 200)
    for (cell, values) in shown where values.stored != values.recalculated {
      Issue.record("\(cell) is stored as \(values.stored) and comes to \(values.recalculated)")
    }
    for (index, row) in Self.rows.enumerated() {
      let line = "\(row.target) | \(row.actual)"
      #expect(shown["指标!\(Self.rate)\(index + 2)"]?.edited == row.rate, "\(line)")
      #expect(shown["指标!\(Self.hint)\(index + 2)"]?.edited == row.hint, "\(line)")
    }
    #expect(shown["填写说明!B6"]?.stored == "35" && shown["填写说明!B6"]?.edited == "1")
    let filled = try Self.submission(withActuals: true)
    let (read, findings) = try SubmissionReader.read(output)
    #expect(SubmissionContent(read).lines == SubmissionContent(filled).lines)
    #expect(findings.isEmpty)
    try storesWhatItWouldCalculate(filled)
  }

  /// The values stored with the formulas of a filled workbook are those that LibreOffice shows, to which
  /// the rows above hold it.
  private func storesWhatItWouldCalculate(_ filled: Submission) throws {
    let sheet = IndicatorForm(submission: filled, language: .chinese).worksheet()
    for (index, row) in Self.rows.enumerated() where !row.isNumber {
      let cells = sheet.rows[index + 1].cells
      guard case .formula(_, let hint) = cells[14].content else { throw FileFault.damaged }
      #expect(hint == .text(row.hint), "\(row.target) | \(row.actual)")
    }
  }
}
