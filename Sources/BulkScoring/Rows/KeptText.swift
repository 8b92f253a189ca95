/// A row that is kept as it was written, since the rule set asks for more than its numbers.
struct KeptText: BitwiseCopyable {
  let start: UnsafePointer<UInt8>
  let count: Int32
  let table: Int32
  let position: RowPosition
  /// The row of the same project that was kept before it; below zero for none.
  let next: Int32

  var bytes: CellKey { CellKey(start: start, count: Int(count)) }
}

extension TableWorker {
  /// Keeps a row of the current project for later.
  mutating func keepText(of row: RowBytes, at position: RowPosition) {
    guard let current else { return }
    let record = projects.record(current)
    let count = row.end(of: columns.width - 1) - row.start
    let text = KeptText(
      start: texts.copy(row.base + row.start, count),
      count: Int32(truncatingIfNeeded: count),
      table: Int32(truncatingIfNeeded: table),
      position: position,
      next: record.pointee.kept
    )
    record.pointee.kept = Int32(truncatingIfNeeded: keptTexts.append(text))
    record.pointee.rows += 1
  }
}
