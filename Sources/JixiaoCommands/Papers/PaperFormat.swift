import Diagnostics

/// The forms in which results are written to a folder.
enum PaperFormat: String, Hashable, Sendable, CaseIterable {
  /// 自评报告 for Word
  case word = "docx"
  /// 自评表 with live formulas
  case workbook = "xlsx"
  /// One page with everything
  case page = "html"
  /// 自评报告 as plain text
  case markdown = "md"
  /// `result.json`
  case json
  /// `indicators.csv` and `projects.csv`
  case csv
  /// 自评报告 as LibreOffice prints it
  case pdf

  /// What is written where nothing is asked for: all that needs no other program.
  static let standard = allCases.filter { $0 != .pdf }
}
