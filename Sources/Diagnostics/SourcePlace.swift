/// Where in the user's own files something stands.
///
/// Lines and columns are 1-based; a column counts Unicode scalars from the start of its line. Inside an area of an office
/// document they count what a reader would count there: rows and columns of a sheet or table, lines of a page.
///
/// Every cell that was read keeps its place, so places are kept small: numbers beyond four thousand million are cut there.
public struct SourcePlace: Hashable, Sendable {
  /// The file as the user named it, or a path relative to the submission.
  public let file: String
  /// The part of a document in which `line` and `column` count; `nil` in a text file.
  public let area: DocumentArea?
  /// 0 where there is none.
  private let storedLine: UInt32
  private let storedColumn: UInt32
  private let storedLength: UInt32

  /// `nil` when the whole file, or the whole area, is meant.
  public var line: Int? { storedLine > 0 ? Int(storedLine) : nil }
  public var column: Int? { storedColumn > 0 ? Int(storedColumn) : nil }
  /// How many scalars the finding covers from `column` on; at least 1.
  public var length: Int { Int(storedLength) }

  public init(file: String, in area: DocumentArea? = nil, line: Int? = nil, column: Int? = nil, length: Int = 1) {
    self.file = file
    self.area = area
    storedLine = UInt32(clamping: line ?? 0)
    storedColumn = UInt32(clamping: column ?? 0)
    storedLength = UInt32(clamping: max(1, length))
  }

  /// Places are told apart by their lines first; few files are looked at together.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(storedLine)
    hasher.combine(storedColumn)
  }
}

extension SourcePlace: Comparable {
  public static func < (left: SourcePlace, right: SourcePlace) -> Bool {
    guard left.file == right.file else { return left.file < right.file }
    switch (left.area, right.area) {
    case (let leftArea?, let rightArea?) where leftArea != rightArea: return leftArea < rightArea
    case (nil, _?): return true
    case (_?, nil): return false
    default: return (left.line ?? 0, left.column ?? 0, left.length) < (right.line ?? 0, right.column ?? 0, right.length)
    }
  }
}
