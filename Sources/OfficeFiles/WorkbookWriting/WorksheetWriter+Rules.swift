internal import CXlsxWriter

extension WorksheetWriter {
  func setDropDowns() throws(WorkbookFault) {
    for dropDown in sheet.dropDowns {
      let code = dropDown.choices.withMutableCStrings { choices in
        dropDown.hint.withMutableCString { hint in
          var validation = lxw_data_validation()
          validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
          validation.value_list = choices
          // Other text is welcome: the list offers, it does not refuse.
          validation.show_error = UInt8(LXW_VALIDATION_OFF.rawValue)
          if !dropDown.hint.isEmpty { validation.input_message = hint }
          let range = dropDown.range
          return worksheet_data_validation_range(
            target,
            lxw_row_t(clamping: range.firstRow),
            lxw_col_t(clamping: range.firstColumn),
            lxw_row_t(clamping: range.lastRow),
            lxw_col_t(clamping: range.lastColumn),
            &validation
          )
        }
      }
      try check(code, row: dropDown.range.firstRow, column: dropDown.range.firstColumn)
    }
  }

  func setHighlights(with formats: FormatTable) throws(WorkbookFault) {
    for highlight in sheet.highlights {
      let format = formats.conditional(fill: highlight.fill, text: highlight.text)
      let range = highlight.range
      let code = highlight.condition.withMutableCString { condition in
        var rule = lxw_conditional_format()
        rule.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
        rule.value_string = condition
        rule.format = format
        return worksheet_conditional_format_range(
          target,
          lxw_row_t(clamping: range.firstRow),
          lxw_col_t(clamping: range.firstColumn),
          lxw_row_t(clamping: range.lastRow),
          lxw_col_t(clamping: range.lastColumn),
          &rule
        )
      }
      try check(code, row: range.firstRow, column: range.firstColumn)
    }
  }
}
