import Diagnostics

/// What an indicator is filed as, told by the words of its 二级指标 or, where that is empty, its 一级指标.
enum IndicatorKind: Hashable, Sendable, CaseIterable {
  case quantity
  case quality
  case timeliness
  case cost
  case economic
  case social
  case ecological
  case sustainable
  case satisfaction

  init?(category: String, subcategory: String) {
    guard let kind = Self.named(in: subcategory) ?? Self.named(in: category) else { return nil }
    self = kind
  }

  /// Cost comes first: 经济成本 and 生态环境成本 are costs.
  private static func named(in text: String) -> IndicatorKind? {
    let order: [IndicatorKind] = [
      .cost, .satisfaction, .quantity, .quality, .timeliness, .ecological, .sustainable, .economic, .social,
    ]
    return order.first { text.holds($0.name) }
  }

  /// What such a 二级指标 is called, without 指标.
  var name: String {
    switch self {
    case .quantity: "数量"
    case .quality: "质量"
    case .timeliness: "时效"
    case .cost: "成本"
    case .economic: "经济"
    case .social: "社会"
    case .ecological: "生态"
    case .sustainable: "可持续"
    case .satisfaction: "满意度"
    }
  }

  var isOutput: Bool { [.quantity, .quality, .timeliness, .cost].contains(self) }
  var isBenefit: Bool { [.economic, .social, .ecological, .sustainable].contains(self) }
}
