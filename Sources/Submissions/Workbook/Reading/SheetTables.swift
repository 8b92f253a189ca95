import Diagnostics
import OfficeFiles

/// The sheets of a workbook by their names.
struct SheetTables {
  private let file: String
  private var tables: [SubmissionSheetName: SheetRows] = [:]
  private var others: [String] = []

  init(_ document: OfficeDocument) {
    file = document.file
    for block in document.blocks {
      guard case .table(let table) = block, case .sheet(let name, _) = table.place.area else { continue }
      if let known = SubmissionSheetName(written: name), tables[known] == nil {
        tables[known] = SheetRows(table)
      } else {
        others.append(name)
      }
    }
  }

  subscript(name: SubmissionSheetName) -> SheetRows? { tables[name] }

  /// - Returns: `nil` with a finding where there is no such sheet, or it is empty.
  func needed(_ name: SubmissionSheetName, log: inout FindingLog) -> SheetRows? {
    if let table = tables[name] { return table }
    let similar = Suggestion.nearest(to: name.rawValue, in: others)
    log.add(WorkbookProblem.missingSheet(name: name.rawValue, similar: similar), at: SourcePlace(file: file))
    return nil
  }

  /// Findings about what is not read do not matter: 填写说明, and the columns that the workbook calculates itself.
  func isOfInterest(_ finding: Finding) -> Bool {
    guard case .sheet(let name, _) = finding.place?.area, let known = SubmissionSheetName(written: name) else {
      return true
    }
    if known == .guide { return false }
    // Hidden columns are the workbook's own.
    if finding.code == "F0210" { return false }
    guard let column = finding.place?.column, let sheet = tables[known] else { return true }
    return !sheet.isCalculated(column: column - 1)
  }
}

extension SubmissionSheetName {
  /// - Parameter written: blanks and case do not matter; the English names are those of the text files.
  init?(written: String) {
    let key = HeaderName(written).key
    guard let name = Self.allCases.first(where: { HeaderName($0.rawValue).key == key || $0.englishNames.contains(key) })
    else { return nil }
    self = name
  }

  private var englishNames: [String] {
    switch self {
    case .guide: ["guide"]
    case .basics: ["submission"]
    case .projects: ["projects"]
    case .indicators: ["indicators"]
    case .narrative: ["narrative"]
    }
  }
}
