import OfficeFiles

extension Worksheet {
  /// What whoever opens the sheet sees in the last row that begins with the text, from the first column on.
  func row(beginningWith text: String) -> [String]? {
    rows.map { $0.cells.map(\.shown) }.last { $0.first?.hasPrefix(text) == true }
  }
}

extension WorksheetCell {
  /// Its text, or its number as it is stored.
  var shown: String {
    switch content {
    case .text(let text), .number(let text), .formula(_, .text(let text)), .formula(_, .number(let text)),
      .link(let text, sheet: _):
      text
    case .empty: ""
    }
  }
}
