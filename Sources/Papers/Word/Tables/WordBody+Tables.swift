/// What the start of a table cell depends on; most cells of a table share a few.
struct CellStart: Hashable {
  var width: Int
  var columnSpan: Int
  var merge: MergePieces.Role
  var isHead: Bool
  /// Whether the row stays on the page of the next one.
  var keepsWithNext: Bool
  var alignment: PaperTable.Alignment
  var type: TableType
}

extension WordBody {
  mutating func write(_ layout: TableLayout) {
    let table = layout.table
    if !table.caption.isEmpty { text(table.caption, sheet.format(.tableCaption)) }
    guard !layout.widths.isEmpty else { return }
    startTable(layout)
    var merges = MergePieces()
    for row in layout.header.rows { write(row, of: layout, isHead: true, &merges) }
    merges = MergePieces()
    // Behind all others stands the sum, which says nothing alone on a page of its own.
    let lastButOne = layout.rows.rows.count - 2
    for (index, row) in layout.rows.rows.enumerated() {
      write(row, of: layout, isHead: false, keepsWithNext: index == lastButOne, &merges)
    }
    markup.raw("</w:tbl>")
    // Word needs a paragraph behind a table, and two tables without one between them become one.
    text("", sheet.format(.tableGap))
  }

  private mutating func startTable(_ layout: TableLayout) {
    markup.raw("<w:tbl><w:tblPr>")
    if let style = sheet.table { markup.raw(composed: "<w:tblStyle w:val=\"\(style)\"/>") }
    markup.raw(composed: "<w:tblW w:w=\"\(layout.widths.reduce(0, +))\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>")
    if sheet.table == nil { markup.raw(composed: StylesPart.tableLines) }
    let margin = layout.type.margin
    markup.raw("<w:tblLayout w:type=\"fixed\"/>")
    markup.raw(
      composed: "<w:tblCellMar>"
        + [("top", margin / 3), ("left", margin), ("bottom", margin / 3), ("right", margin)].map {
          "<w:\($0.0) w:w=\"\($0.1)\" w:type=\"dxa\"/>"
        }.joined() + "</w:tblCellMar>"
    )
    markup.raw(
      "<w:tblLook w:val=\"0620\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>"
    )
    markup.raw("</w:tblPr><w:tblGrid>")
    for width in layout.widths { markup.raw(composed: "<w:gridCol w:w=\"\(width)\"/>") }
    markup.raw("</w:tblGrid>")
  }

  private mutating func write(
    _ row: [TableGrid.Slot],
    of layout: TableLayout,
    isHead: Bool,
    keepsWithNext: Bool = false,
    _ merges: inout MergePieces
  ) {
    let keepsTogether = layout.keepsTogether(row)
    switch (keepsTogether, isHead) {
    case (true, true): markup.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
    case (true, false): markup.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
    case (false, true): markup.raw("<w:tr><w:trPr><w:tblHeader/></w:trPr>")
    case (false, false): markup.raw("<w:tr>")
    }
    let run = runFormat(layout.type, isHead: isHead)
    for slot in row {
      let merge = merges.role(of: slot)
      let columns = slot.column..<slot.column + slot.columnSpan
      let start = CellStart(
        width: columns.count == 1 ? layout.widths[slot.column] : layout.widths[columns].reduce(0, +),
        columnSpan: slot.columnSpan,
        merge: merge,
        isHead: isHead,
        keepsWithNext: keepsWithNext,
        alignment: slot.columnSpan > 1 && !isHead ? .centre : layout.table.columns[slot.column].alignment,
        type: layout.type
      )
      writeStart(start)
      if merge != .goesOn { markup.runs(slot.cell.text, format: run) }
      markup.raw("</w:p></w:tc>")
    }
    markup.raw("</w:tr>")
  }

  private mutating func writeStart(_ start: CellStart) {
    if let known = cellStarts[start] { return markup.raw(known) }
    var piece = WordMarkup(capacity: 256)
    piece.raw(composed: "<w:tc><w:tcPr><w:tcW w:w=\"\(start.width)\" w:type=\"dxa\"/>")
    if start.columnSpan > 1 { piece.raw(composed: "<w:gridSpan w:val=\"\(start.columnSpan)\"/>") }
    switch start.merge {
    case .single: break
    case .start: piece.raw("<w:vMerge w:val=\"restart\"/>")
    case .goesOn: piece.raw("<w:vMerge/>")
    }
    piece.raw("<w:vAlign w:val=\"center\"/></w:tcPr>")
    cellFormat(start).start(in: &piece)
    cellStarts[start] = piece.bytes
    markup.raw(piece)
  }

  private func cellFormat(_ start: CellStart) -> ParagraphFormat {
    let style = start.isHead ? sheet.cells[start.type]?.head : sheet.cells[start.type]?.text
    var format = ParagraphFormat(style: style)
    if style == nil {
      format.standsOnGrid = false
      format.space = ParagraphFormat.Space(before: 0, line: start.type.line)
      format.indent = ParagraphFormat.Indent()
      format.alignment = start.isHead ? .centre : .left
    }
    format.keepsWithNext = start.keepsWithNext
    guard !start.isHead else { return format }
    switch start.alignment {
    case .left: break
    case .centre: format.alignment = .centre
    case .right: format.alignment = .right
    }
    return format
  }

  private func runFormat(_ type: TableType, isHead: Bool) -> RunFormat {
    let style = isHead ? sheet.cells[type]?.head : sheet.cells[type]?.text
    return style == nil ? RunFormat(size: type.size) : RunFormat()
  }
}
