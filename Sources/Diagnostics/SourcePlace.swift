/// Where in the user's own files something stands.
///
/// Lines and columns are 1-based; a column counts Unicode scalars from the start of its line.
public struct SourcePlace: Hashable, Sendable {
  /// The file as the user named it, or a path relative to the submission.
  public let file: String
  /// `nil` when the whole file is meant.
  public let line: Int?
  public let column: Int?
  /// How many scalars the finding covers from `column` on; at least 1.
  public let length: Int

  public init(file: String, line: Int? = nil, column: Int? = nil, length: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
    self.length = max(1, length)
  }

  /// Places are told apart by their lines first; few files are looked at together.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(line)
    hasher.combine(column)
  }

  /// `rules/x.yaml:12:7`, as compilers and editors write it.
  public var text: String {
    var text = file
    if let line { text += ":\(line)" }
    if line != nil, let column { text += ":\(column)" }
    return text
  }
}

extension SourcePlace: Comparable {
  public static func < (left: SourcePlace, right: SourcePlace) -> Bool {
    (left.file, left.line ?? 0, left.column ?? 0, left.length)
      < (right.file, right.line ?? 0, right.column ?? 0, right.length)
  }
}
