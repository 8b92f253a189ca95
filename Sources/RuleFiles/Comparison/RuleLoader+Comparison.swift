import Diagnostics
import YAMLFiles

extension RuleLoader {
  /// What two rule sets say differently, each with all that it extends laid into it.
  ///
  /// - Parameters: names as for ``load(_:)``.
  /// - Returns: the changes from `first` to `second`, group by group; none when they score alike and rest on the same.
  /// - Throws: `UnusableInput` when one of them cannot be loaded.
  public func changes(from first: String, to second: String) throws(UnusableInput) -> [RuleChange] {
    let before = try merged(first)
    let after = try merged(second)
    guard let before, let after else { return [] }
    var differ = RuleDiffer(before: before, after: after)
    differ.compare()
    let groups = RuleChange.Group.allCases
    return groups.flatMap { group in differ.changes.filter { $0.group == group } }
  }

  private func merged(_ name: String) throws(UnusableInput) -> YAMLNode? {
    _ = try load(name)
    return try chain(from: RuleReference(name)).merged
  }
}
