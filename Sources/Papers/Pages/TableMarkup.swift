/// A table with its spans as they are, in a frame of its own that scrolls, by keyboard too, where it is too wide.
struct TableMarkup {
  private let table: PaperTable
  private let caption: String

  /// - Parameter caption: what stands before the table's own, such as its number.
  init(_ table: PaperTable, caption: String) {
    self.table = table
    self.caption = caption + table.caption
  }

  func write(to markup: inout Markup, _ text: (inout Markup, String) -> Void) {
    markup.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
    markup.text(caption)
    markup.raw("\">\n<table>\n<caption>")
    text(&markup, caption)
    markup.raw("</caption>\n")
    writeColumns(to: &markup)
    let width = table.columns.count
    if !table.header.isEmpty {
      markup.raw("<thead>\n")
      for row in TableGrid(table.header, width: width).rows { write(row, isHeader: true, to: &markup, text) }
      markup.raw("</thead>\n")
    }
    markup.raw("<tbody>\n")
    for row in TableGrid(table.rows, width: width).rows { write(row, isHeader: false, to: &markup, text) }
    markup.raw("</tbody>\n</table>\n</div>\n")
  }

  private func writeColumns(to markup: inout Markup) {
    let shares = table.columns.map(\.share)
    let sum = shares.reduce(0) { $0 + max($1 ?? 0, 0) }
    guard !shares.contains(nil), sum > 0 else { return }
    markup.raw("<colgroup>")
    for share in shares.compactMap(\.self) { markup.raw("<col style=\"width:\(max(share, 0) * 100 / sum)%\">") }
    markup.raw("</colgroup>\n")
  }

  private func write(
    _ slots: [TableGrid.Slot],
    isHeader: Bool,
    to markup: inout Markup,
    _ text: (inout Markup, String) -> Void
  ) {
    markup.raw("<tr>")
    for slot in slots where !slot.continues {
      let tag = isHeader ? "th" : "td"
      markup.raw("<" + tag)
      if isHeader { markup.raw(slot.columnSpan > 1 ? " scope=\"colgroup\"" : " scope=\"col\"") }
      if slot.columnSpan > 1 { markup.raw(" colspan=\"\(slot.columnSpan)\"") }
      if slot.rowSpan > 1 { markup.raw(" rowspan=\"\(slot.rowSpan)\"") }
      switch isHeader ? .centre : table.columns[slot.column].alignment {
      case .left: markup.raw(" class=\"pre\">")
      case .centre: markup.raw(" class=\"centre\">")
      case .right: markup.raw(" class=\"right\">")
      }
      text(&markup, slot.cell.text)
      markup.raw("</\(tag)>")
    }
    markup.raw("</tr>\n")
  }
}
