import Diagnostics
import RuleFiles

/// The cases of a rule set that comes with the program.
public struct ShippedRuleCases: Sendable {
  /// The id of the rule set.
  public let id: String
  private let bytes: [UInt8]

  /// The file as shown to the user.
  public var file: String { "rules/tests/\(id).yaml" }

  public func read() throws(UnusableInput) -> RuleCases { try RuleCases.read(bytes, file: file) }

  /// One for each shipped rule set.
  public static let all = [
    ShippedRuleCases(id: "cn-2020", bytes: PackageResources.cn_2020_yaml),
    ShippedRuleCases(id: "hebei-baoding-2020", bytes: PackageResources.hebei_baoding_2020_yaml),
  ]
}
