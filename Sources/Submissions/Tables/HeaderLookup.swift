import Diagnostics

/// Which column stands where, by the header row.
struct HeaderLookup<Column: TableColumn> {
  private(set) var positions: [Column: Int] = [:]
  /// Columns whose amounts are in 元; their numbers are not read.
  private(set) var inYuan: Set<Column> = []
  private var unknown: [Cell] = []

  /// - Parameter ignored: columns that are not looked at.
  init(
    _ header: TableRow,
    names: ColumnNames<Column>,
    ignoring ignored: Set<HeaderName> = [],
    in source: TableSource,
    log: inout FindingLog
  ) {
    for (index, cell) in header.cells.enumerated() where !cell.isEmpty {
      let name = HeaderName(cell.text)
      guard !ignored.contains(name) else { continue }
      guard let column = names[name] else {
        unknown.append(cell)
        continue
      }
      if let first = positions[column] {
        let note = Finding.Note(
          place: header[first].place,
          message: Wording(zh: "第一列在此", en: "the first one is here")
        )
        log.add(.duplicateColumn(name: cell.text), at: cell.place, in: source, notes: [note])
        continue
      }
      positions[column] = index
      if column.isMoney, name.isInYuan {
        inYuan.insert(column)
        log.add(.columnInYuan(name: cell.text), at: cell.place, in: source)
      }
    }
    reportMissing(header, in: source, log: &log)
    reportUnknown(in: source, log: &log)
  }

  var lacksEssentials: Bool { Column.allCases.contains { $0.need == .essential && positions[$0] == nil } }

  /// A missing column takes the unknown one that resembles it with it: one cause, one finding.
  private mutating func reportMissing(_ header: TableRow, in source: TableSource, log: inout FindingLog) {
    for column in Column.allCases where column.need != .optional && positions[column] == nil {
      let similar = unknown.firstIndex { Suggestion.nearest(to: $0.text, in: column.allNames) != nil }
      let cell = similar.map { unknown.remove(at: $0) }
      log.add(
        .missingColumn(name: column.name, similar: cell?.text),
        at: cell?.place ?? header.place,
        in: source
      )
    }
  }

  private func reportUnknown(in source: TableSource, log: inout FindingLog) {
    let free = Column.allCases.filter { positions[$0] == nil }
    for cell in unknown {
      let near = free.first { Suggestion.nearest(to: cell.text, in: $0.allNames) != nil }
      log.add(.unknownColumn(name: cell.text, similar: near?.name), at: cell.place, in: source)
    }
  }
}
