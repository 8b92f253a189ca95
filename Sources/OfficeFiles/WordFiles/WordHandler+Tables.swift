extension WordHandler {
  static let mostCells = 2_000_000

  func startTablePart(_ element: WordElement) throws(DocumentProblem) {
    switch element {
    case .table:
      placeCarried()
      tableCount += 1
      tables.append(OpenTable(number: tableCount, file: file))
      open.append(.table)
    case .row: changeTable { $0.startRow() }
    default:
      cellCount += 1
      guard cellCount <= Self.mostCells else { throw .tooManyCells(limit: Self.mostCells) }
      changeTable { $0.startCell() }
    }
  }

  func setTableProperty(_ element: WordElement, _ attributes: XMLAttributes<WordAttribute>) {
    let value = attributes.text(.value)
    let number = attributes.integer(.value)
    let isOn = attributes.isOn(.value)
    changeTable { table in
      switch element {
      case .gridBefore: table.skipColumns(number ?? 0)
      case .repeatedHeader: if isOn { table.markRepeatedHeader() }
      case .hiddenRow: if isOn { table.markHidden() }
      case .gridSpan: table.setSpan(number ?? 1)
      case .verticalMerge: table.setMerge(value == "restart" ? .restart : .goesOn)
      default: if value != "restart" { table.joinCellBefore() }
      }
    }
  }

  func endCell() {
    placeCarried()
    changeTable { $0.endCell() }
  }

  func endTable() {
    guard let table = tables.popLast() else { return }
    _ = open.popLast()
    let finished = table.finished
    place((finished.rows.isEmpty ? [] : [.table(finished)]) + table.following)
  }

  func changeTable(_ change: (inout OpenTable) -> Void) {
    guard !tables.isEmpty else { return }
    change(&tables[tables.count - 1])
  }
}
