import Diagnostics

/// A change of the rules as someone wrote it: `产出指标=40`, `产出指标/数量指标=15`, `grade.优=85`.
///
/// The name is that of a category, of anything below it or of budget execution, or an alias of it; `/` or `.` leads
/// further down. The words of the rule file's own structure may stand in it, so that a path of the rule file such as
/// `project.categories.产出指标.points` means the same.
public struct RuleAssignment: Hashable, Sendable {
  public let name: String
  public let value: String
  /// Where it is written; `nil` on a command line.
  public let place: SourcePlace?

  public init(name: String, value: String, place: SourcePlace? = nil) {
    self.name = name
    self.value = value
    self.place = place
  }

  /// Reads `name=value`.
  ///
  /// - Returns: `nil` for a text that is not of this form.
  public init?(_ text: String) {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "=" || $0 == "＝" }
    guard parts.count == 2 else { return nil }
    let (name, value) = (Self.trimmed(parts[0]), Self.trimmed(parts[1]))
    guard !name.isEmpty, !value.isEmpty else { return nil }
    self.init(name: name, value: value)
  }

  static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.prefix(upTo: start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex))
  }
}
