import OfficeFiles

@testable import SpotChecks

/// Does to a working paper what reviewers do.
struct PaperEditor {
  private(set) var workbook: Workbook
  private let header = 3
  private var columns = PaperColumn.allCases

  init(_ workbook: Workbook) {
    self.workbook = workbook
    // What cells show beside the table does not matter here, and rows move.
    self.workbook.sheets[0].dropDowns = []
  }

  mutating func sign(_ name: String) {
    let row = workbook.sheets[0].rows[1].cells
    guard let label = row.firstIndex(where: { $0.content == .text(PaperLabel.reviewer.rawValue) }) else { return }
    workbook.sheets[0].rows[1].cells[label + 1].content = .text(name)
  }

  /// - Parameter name: of the first indicator that is called so.
  mutating func fill(_ name: String, _ cells: [PaperColumn: String]) {
    guard let row = row(of: name) else { return }
    for (column, text) in cells { set(column, text, in: row) }
  }

  mutating func removeRow(_ name: String) {
    if let row = row(of: name) { workbook.sheets[0].rows.remove(at: row) }
  }

  mutating func repeatRow(_ name: String, _ cells: [PaperColumn: String] = [:]) {
    guard let row = row(of: name) else { return }
    workbook.sheets[0].rows.append(workbook.sheets[0].rows[row])
    for (column, text) in cells { set(column, text, in: workbook.sheets[0].rows.count - 1) }
  }

  mutating func reverseRows() {
    workbook.sheets[0].rows[(header + 1)...].reverse()
  }

  mutating func removeColumns(_ removed: Set<PaperColumn>) {
    let kept = columns.indices.filter { !removed.contains(columns[$0]) }
    for row in workbook.sheets[0].rows.indices.dropFirst(header) {
      let cells = workbook.sheets[0].rows[row].cells
      workbook.sheets[0].rows[row].cells = kept.map { cells[$0] }
    }
    columns = kept.map { columns[$0] }
  }

  private mutating func set(_ column: PaperColumn, _ text: String, in row: Int) {
    guard let position = columns.firstIndex(of: column) else { return }
    workbook.sheets[0].rows[row].cells[position].content = .text(text)
  }

  private func row(of name: String) -> Int? {
    guard let position = columns.firstIndex(of: .name) else { return nil }
    return workbook.sheets[0].rows.indices.dropFirst(header + 1).first { row in
      workbook.sheets[0].rows[row].cells[position].content == .text(name)
    }
  }
}
