/// The forms in which results are written to a folder.
enum PaperFormat: String, Hashable, Sendable, CaseIterable {
  /// `report.md`
  case markdown = "md"
  /// `result.json`
  case json
  /// `indicators.csv` and `projects.csv`
  case csv
}
