import ScoringCore

/// All that is known of a project while its rows are read. There are millions of them: one fits into 64 bytes, which
/// come into a cache together.
struct ProjectRecord: BitwiseCopyable {
  /// The code of the department and, behind it, that of the project.
  let id: CountedBytes
  /// Without quotes around it.
  var keptName: CountedBytes
  var planned: StatedAmount
  var executed: StatedAmount
  /// The first row of it in the order of the input.
  var first: RowPosition
  /// What the rows come to that need not be kept.
  var sums = CompactSums()
  var rows: Int32 = 0
  /// The row that was kept last; below zero where none was.
  var kept: Int32 = -1
  var remarks: ProjectRemarks
  /// Which scheme scores it.
  var scheme: UInt8

  var department: CellKey { id.key }
  var project: CellKey { id.next.key }
  var name: CellKey { keptName.key }
}

/// What came up about a project; said once, when it is scored.
struct ProjectRemarks: OptionSet, BitwiseCopyable {
  let rawValue: UInt16

  /// Rows of it state different budgets.
  static let differentBudgets = ProjectRemarks(rawValue: 1)
  static let differentNames = ProjectRemarks(rawValue: 2)
  static let unreadableBudget = ProjectRemarks(rawValue: 4)
  /// Some rows were added up at once.
  static let hasSums = ProjectRemarks(rawValue: 8)
  /// Some indicators state no points.
  static let lacksPoints = ProjectRemarks(rawValue: 16)
  static let statesPoints = ProjectRemarks(rawValue: 32)
  /// Quotes inside its name stand in pairs.
  static let hasQuotedName = ProjectRemarks(rawValue: 64)
  /// The sums do not fit; the rows have to be kept.
  static let hasLargeSums = ProjectRemarks(rawValue: 128)
  /// Names or types of its rows ask for different schemes of the rule set.
  static let differentSchemes = ProjectRemarks(rawValue: 256)

  /// Those that there is something to say about.
  static let worthSaying: ProjectRemarks = [.differentBudgets, .differentNames, .unreadableBudget]
}
