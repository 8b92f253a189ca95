/// A rule set that comes with the program.
public struct ShippedRuleSet: Hashable, Sendable {
  public let id: String
  public let bytes: [UInt8]

  /// The file as shown to the user.
  public var file: String { "rules/\(id).yaml" }

  /// All of them, the most general first.
  public static let all = [
    ShippedRuleSet(id: "cn-2020", bytes: PackageResources.cn_2020_yaml),
    ShippedRuleSet(id: "hebei-baoding-2020", bytes: PackageResources.hebei_baoding_2020_yaml),
  ]
}
