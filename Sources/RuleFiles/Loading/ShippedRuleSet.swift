/// A rule set that comes with the program.
public struct ShippedRuleSet: Hashable, Sendable {
  public let id: String
  public let bytes: [UInt8]

  /// All of them, the most general first.
  public static let all = [
    Self("cn-2020", PackageResources.cn_2020_yaml),
    Self("hebei-baoding-2020", PackageResources.hebei_baoding_2020_yaml),
  ]

  public init(_ id: String, _ bytes: [UInt8]) {
    self.id = id
    self.bytes = bytes
  }

  /// The file as shown to the user.
  public var file: String { "rules/\(id).yaml" }
}
