import Diagnostics
import RuleFiles

/// The cases of a rule set that comes with the program.
public struct ShippedRuleCases: Sendable {
  /// The id of the rule set.
  public let id: String
  private let bytes: [UInt8]

  /// One for each shipped rule set, in the order of `ShippedRuleSet.all`.
  public static let all = [
    Self("cn-2020", PackageResources.cn_2020_yaml),
    Self("hebei-baoding-2020", PackageResources.hebei_baoding_2020_yaml),
  ]

  private init(_ id: String, _ bytes: [UInt8]) {
    self.id = id
    self.bytes = bytes
  }

  /// The file as shown to the user.
  public var file: String { "rules/tests/\(id).yaml" }

  public func read() throws(UnusableInput) -> RuleCases { try RuleCases.read(bytes, file: file) }
}
