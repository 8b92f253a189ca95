/// A rule set that comes with the program.
public struct ShippedRuleSet: Hashable, Sendable {
  public let id: String
  public let bytes: [UInt8]

  /// The file as shown to the user.
  public var file: String { "rules/\(id).yaml" }

  /// All of them, the most general first.
  public static let all = [
    ShippedRuleSet(id: "cn-2020", bytes: PackageResources.cn_2020_yaml),
    ShippedRuleSet(id: "cn-2021", bytes: PackageResources.cn_2021_yaml),
    ShippedRuleSet(id: "template-2016", bytes: PackageResources.template_2016_yaml),
    ShippedRuleSet(id: "platform", bytes: PackageResources.platform_yaml),
    ShippedRuleSet(id: "platform-80", bytes: PackageResources.platform_80_yaml),
    ShippedRuleSet(id: "platform-caps", bytes: PackageResources.platform_caps_yaml),
    ShippedRuleSet(id: "equal-split", bytes: PackageResources.equal_split_yaml),
    ShippedRuleSet(id: "hebei-baoding-2020", bytes: PackageResources.hebei_baoding_2020_yaml),
    ShippedRuleSet(id: "hubei", bytes: PackageResources.hubei_yaml),
    ShippedRuleSet(id: "shanxi", bytes: PackageResources.shanxi_yaml),
    ShippedRuleSet(id: "guangxi", bytes: PackageResources.guangxi_yaml),
    ShippedRuleSet(id: "tianjin", bytes: PackageResources.tianjin_yaml),
    ShippedRuleSet(id: "sichuan", bytes: PackageResources.sichuan_yaml),
    ShippedRuleSet(id: "sichuan-dazhou", bytes: PackageResources.sichuan_dazhou_yaml),
    ShippedRuleSet(id: "hunan-2017-fragment", bytes: PackageResources.hunan_2017_fragment_yaml),
    ShippedRuleSet(id: "review-pidu", bytes: PackageResources.review_pidu_yaml),
  ]
}
