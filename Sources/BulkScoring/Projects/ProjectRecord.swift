import ScoringCore

/// All that is known of a project while its rows are read.
struct ProjectRecord: BitwiseCopyable {
  /// The code of the department and, behind it, that of the project.
  var id: UnsafePointer<UInt8>
  var departmentLength: UInt16
  var projectLength: UInt16
  /// A part of the hash of both, to tell projects apart quickly.
  var tag: UInt32
  /// What the rows come to that need not be kept.
  var sums = ProjectSums()
  var planned: StatedAmount
  var executed: StatedAmount
  var initial: StatedAmount
  /// Its name, by number.
  var name: Int32
  var rows: Int32 = 0
  /// The first row of it in the order of the input.
  var first: RowPosition
  /// The row that was kept last; below zero where none was.
  var kept: Int32 = -1
  /// The scheme that scores it: 0 for the general one, from 1 on the variants, 255 for the department's own indicators.
  var scheme: UInt8
  var remarks: ProjectRemarks = []

  var department: CellKey { CellKey(start: id, count: Int(departmentLength)) }
  var project: CellKey { CellKey(start: id + Int(departmentLength), count: Int(projectLength)) }
}

/// What came up about a project; said once, when it is scored.
struct ProjectRemarks: OptionSet, BitwiseCopyable {
  let rawValue: UInt16

  /// Rows of it state different budgets, names or types.
  static let differentBudgets = ProjectRemarks(rawValue: 1)
  static let differentNames = ProjectRemarks(rawValue: 2)
  static let unreadableBudget = ProjectRemarks(rawValue: 4)
  /// Some rows were added up at once.
  static let hasSums = ProjectRemarks(rawValue: 8)
  /// Some indicators state no points.
  static let lacksPoints = ProjectRemarks(rawValue: 16)
  static let statesPoints = ProjectRemarks(rawValue: 32)
  /// Names or types of its rows ask for different schemes of the rule set.
  static let differentSchemes = ProjectRemarks(rawValue: 64)
}
