import Diagnostics
import YAMLFiles

extension RuleLoader {
  /// What two rule sets say differently, each with all that it extends laid into it.
  ///
  /// - Parameters: names as for ``load(_:)``.
  /// - Returns: the changes from `first` to `second`, group by group; none when they score alike and rest on the same.
  /// - Throws: `UnusableInput` when one of them cannot be loaded.
  public func changes(from first: String, to second: String) throws(UnusableInput) -> [RuleDifference] {
    let before = try merged(first)
    let after = try merged(second)
    guard let before, let after else { return [] }
    var differ = RuleDiffer(before: before, after: after)
    differ.compare()
    let groups = RuleDifference.Group.allCases
    return groups.flatMap { group in differ.changes.filter { $0.group == group } }
  }

  private func merged(_ name: String) throws(UnusableInput) -> YAMLNode? {
    _ = try load(name)
    let chain = try chain(from: RuleReference(name))
    var composer = RuleComposer(options: RuleLoadingOptions(allowsUnconfirmed: true), log: chain.log)
    return composer.compose(chain.roots, isComplete: chain.isComplete)?.root
  }
}
