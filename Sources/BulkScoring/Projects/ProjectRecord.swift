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
}

/// An amount of money as a table states it, in 万元, without trailing zeros.
struct StatedAmount: Hashable, BitwiseCopyable {
  private var coefficient: Int64
  /// 255 where the table states none.
  private var scale: UInt8

  static let none = StatedAmount(coefficient: 0, scale: 255)

  init(_ amount: ExactDecimal?) {
    self.init(coefficient: amount?.coefficient ?? 0, scale: amount.map(\.scale) ?? 255)
  }

  @inline(__always)
  init(_ number: PlainNumber) {
    var (digits, places) = (number.digits, number.places)
    while places > 0, digits % 10 == 0 {
      digits /= 10
      places -= 1
    }
    self.init(coefficient: digits, scale: UInt8(truncatingIfNeeded: places))
  }

  private init(coefficient: Int64, scale: UInt8) {
    self.coefficient = coefficient
    self.scale = scale
  }

  var amount: ExactDecimal? {
    scale == 255 ? nil : try? ExactDecimal(coefficient: coefficient, scale: Int(scale))
  }

  /// None before some, less before more: of two that differ, the same one is taken in whatever order they come.
  func isBefore(_ other: StatedAmount) -> Bool {
    guard let left = amount else { return other.amount != nil }
    guard let right = other.amount else { return false }
    return left < right
  }
}
