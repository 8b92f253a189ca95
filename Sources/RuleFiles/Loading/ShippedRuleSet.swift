/// A rule set that comes with the program.
public struct ShippedRuleSet: Hashable, Sendable {
  public let id: String
  public let bytes: [UInt8]

  /// All of them, the most general first.
  public static let all = [
    Self("cn-2020", PackageResources.cn_2020_yaml),
    Self("cn-2021", PackageResources.cn_2021_yaml),
    Self("template-2016", PackageResources.template_2016_yaml),
    Self("platform", PackageResources.platform_yaml),
    Self("platform-80", PackageResources.platform_80_yaml),
    Self("platform-caps", PackageResources.platform_caps_yaml),
    Self("equal-split", PackageResources.equal_split_yaml),
    Self("hebei-baoding-2020", PackageResources.hebei_baoding_2020_yaml),
    Self("hubei", PackageResources.hubei_yaml),
    Self("shanxi", PackageResources.shanxi_yaml),
    Self("guangxi", PackageResources.guangxi_yaml),
    Self("tianjin", PackageResources.tianjin_yaml),
    Self("sichuan", PackageResources.sichuan_yaml),
    Self("sichuan-dazhou", PackageResources.sichuan_dazhou_yaml),
    Self("hunan-2017-fragment", PackageResources.hunan_2017_fragment_yaml),
    Self("review-pidu", PackageResources.review_pidu_yaml),
  ]

  public init(_ id: String, _ bytes: [UInt8]) {
    self.id = id
    self.bytes = bytes
  }

  /// The file as shown to the user.
  public var file: String { "rules/\(id).yaml" }
}
