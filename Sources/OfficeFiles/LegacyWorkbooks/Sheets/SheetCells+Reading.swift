extension SheetCells {
  /// Reads the records of one sheet.
  ///
  /// - Parameters:
  ///   - stream: from the sheet's beginning to where the next one begins.
  ///   - limit: how many cells there may be.
  init(
    _ stream: ArraySlice<UInt8>,
    in workbook: WorkbookGlobals,
    atMost limit: Int
  ) throws(LegacyWorkbookProblem) {
    var reading = SheetReading(workbook: workbook)
    var records = RecordReader(stream)
    _ = records.next()
    var depth = 1
    while depth > 0, let record = records.next() {
      switch record.kind {
      case WorkbookRecord.Kind.begin:
        depth += 1
        if SubstreamStart(record)?.content == .chart { reading.sheet.chartCount += 1 }
      case WorkbookRecord.Kind.end: depth -= 1
      case WorkbookRecord.Kind.formulaText where depth == 1: reading.takeFormulaText(records.continued(record))
      default: if depth == 1 { reading.take(record) }
      }
      guard reading.sheet.size <= limit else { throw .tooManyCells(limit: limit) }
    }
    reading.sheet.isCutOff = depth > 0
    self = reading.finished
  }

  private var size: Int { cells.count + merges.count + remarks.count + hiddenColumns.count }
}
