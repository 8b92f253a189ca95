internal import CXlsxWriter

extension WorksheetWriter {
  func setColumns() throws(WorkbookFault) {
    for (index, column) in sheet.columns.enumerated() {
      var options = lxw_row_col_options()
      options.hidden = column.isHidden ? 1 : 0
      options.level = column.isGrouped ? 1 : 0
      let position = lxw_col_t(clamping: index)
      try check(worksheet_set_column_opt(target, position, position, Double(column.width), nil, &options))
    }
  }

  /// Merges first: the library writes their first cell, which the cell's own content then replaces.
  func setMerges(with formats: inout FormatTable) throws(WorkbookFault) {
    for range in sheet.merges where !range.isSingle {
      let code = worksheet_merge_range(
        target,
        lxw_row_t(clamping: range.firstRow),
        lxw_col_t(clamping: range.firstColumn),
        lxw_row_t(clamping: range.lastRow),
        lxw_col_t(clamping: range.lastColumn),
        "",
        formats[format(of: range)]
      )
      try check(code, row: range.firstRow, column: range.firstColumn)
    }
  }

  private func format(of range: CellRange) -> CellStyle {
    guard sheet.rows.indices.contains(range.firstRow),
      sheet.rows[range.firstRow].cells.indices.contains(range.firstColumn)
    else { return CellStyle() }
    return sheet.rows[range.firstRow].cells[range.firstColumn].format
  }

  func setView() throws(WorkbookFault) {
    if sheet.frozen != (0, 0) {
      worksheet_freeze_panes(
        target,
        lxw_row_t(clamping: sheet.frozen.rows),
        lxw_col_t(clamping: sheet.frozen.columns)
      )
    }
    if let filter = sheet.filter {
      let code = worksheet_autofilter(
        target,
        lxw_row_t(clamping: filter.firstRow),
        lxw_col_t(clamping: filter.firstColumn),
        lxw_row_t(clamping: filter.lastRow),
        lxw_col_t(clamping: filter.lastColumn)
      )
      try check(code, row: filter.firstRow, column: filter.firstColumn)
    }
    if sheet.isHidden { worksheet_hide(target) }
    if let tab = sheet.tab { worksheet_set_tab_color(target, FormatTable.colour(tab)) }
    if sheet.isProtected {
      // Whoever fills it in may make room for the text and add rows.
      var allowed = lxw_protection()
      allowed.format_cells = 1
      allowed.format_columns = 1
      allowed.format_rows = 1
      allowed.insert_rows = 1
      worksheet_protect(target, nil, &allowed)
    }
    guard !sheet.rows.isEmpty else { return }
    // Text that looks like a number is meant as it was written; programs need not warn of it.
    let last = FormulaReference.text(
      row: sheet.rows.count - 1,
      column: max(0, (sheet.rows.map(\.cells.count).max() ?? 1) - 1)
    )
    try check(worksheet_ignore_errors(target, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:" + last))
  }

  func setPage() throws(WorkbookFault) {
    let a4: UInt8 = 9
    worksheet_set_paper(target, a4)
    if sheet.print.isLandscape { worksheet_set_landscape(target) }
    if sheet.print.fitsWidth { worksheet_fit_to_pages(target, 1, 0) }
    if let first = sheet.print.repeatedRows.first, let last = sheet.print.repeatedRows.last {
      try check(worksheet_repeat_rows(target, lxw_row_t(clamping: first), lxw_row_t(clamping: last)))
    }
    if let area = sheet.print.area {
      let code = worksheet_print_area(
        target,
        lxw_row_t(clamping: area.firstRow),
        lxw_col_t(clamping: area.firstColumn),
        lxw_row_t(clamping: area.lastRow),
        lxw_col_t(clamping: area.lastColumn)
      )
      try check(code)
    }
    // The library asks for a list that ends with 0; its own limit on breaks is the file format's.
    let breaks = sheet.print.breaks.filter { $0 > 0 }.prefix(1_023).map { lxw_row_t(clamping: $0) } + [0]
    if breaks.count > 1 {
      var breaks = breaks
      try check(worksheet_set_h_pagebreaks(target, &breaks))
    }
    if sheet.print.showsPageNumber { try check(worksheet_set_footer(target, "&C&P / &N")) }
  }
}
