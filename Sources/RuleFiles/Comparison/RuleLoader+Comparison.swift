import Diagnostics
import YAMLFiles

extension RuleLoader {
  /// What two rule sets say differently, each with all that it extends laid into it.
  ///
  /// - Parameters: names as for ``load(_:)``.
  /// - Returns: the changes from `first` to `second`, group by group; none when they score alike and rest on the same.
  /// - Throws: `UnusableInput` when one of them cannot be loaded.
  public func changes(from first: String, to second: String) throws(UnusableInput) -> [RuleDifference] {
    let before = try composed(first)
    let after = try composed(second)
    guard let before, let after else { return [] }
    var differ = RuleDiffer(before: before.root, after: after.root)
    differ.compare()
    differ.compareChanges(before.changes, after.changes)
    let groups = RuleDifference.Group.allCases
    return groups.flatMap { group in differ.changes.filter { $0.group == group } }
  }

  private func composed(_ name: String) throws(UnusableInput) -> ComposedRules? {
    _ = try load(name)
    let chain = try chain(from: RuleReference(name))
    var composer = RuleComposer(options: RuleLoadingOptions(allowsUnconfirmed: true), log: chain.log)
    return composer.compose(chain.roots, isComplete: chain.isComplete)
  }
}
