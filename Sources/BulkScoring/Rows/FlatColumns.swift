import Submissions

/// Where the columns of a table stand, as the reading of rows needs it: below zero for those it does not have.
struct FlatColumns {
  let department: Int
  let project: Int
  let projectName: Int
  let initial: Int
  let planned: Int
  let executed: Int
  let indicator: Int
  let points: Int
  let target: Int
  let actual: Int
  /// All of them.
  let positions: [FlatColumn: Int]
  /// The same in the order of the table.
  let fromLeftToRight: [(column: FlatColumn, index: Int)]
  let width: Int
  let separator: UInt8
  /// What every row of a project repeats.
  let ofProject: ColumnSpan
  /// What decides where a row belongs.
  let ofPlace: ColumnSpan
  /// What is measured.
  let ofValue: ColumnSpan
  let inYuan: Set<FlatColumn>

  /// Whether the same bytes in a row mean the same.
  func hasSameLayout(as other: FlatColumns) -> Bool { positions == other.positions && separator == other.separator }

  init(_ header: FlatHeader, needsNames: Bool) {
    func position(_ column: FlatColumn) -> Int { header.positions[column] ?? -1 }
    department = position(.department)
    project = position(.projectID)
    projectName = position(.projectName)
    // Amounts in 元 are not read; a finding of the header says so.
    func money(_ column: FlatColumn) -> Int { header.inYuan.contains(column) ? -1 : position(column) }
    initial = money(.initialBudget)
    planned = money(.adjustedBudget)
    executed = money(.executed)
    indicator = position(.indicator)
    points = position(.points)
    target = position(.target)
    actual = position(.actual)
    positions = header.positions
    fromLeftToRight = header.positions.map { ($0.key, $0.value) }.sorted { $0.index < $1.index }
    width = header.width
    separator = header.separator
    inYuan = header.inYuan
    let projectColumns: [FlatColumn] = [
      .department, .projectID, .projectName, .projectType, .initialBudget, .adjustedBudget, .executed, .events,
    ]
    ofProject = ColumnSpan(projectColumns.map(position))
    ofPlace = ColumnSpan([.category, .subcategory].map(position) + (needsNames ? [position(.indicator)] : []))
    ofValue = ColumnSpan([target, actual])
  }
}
