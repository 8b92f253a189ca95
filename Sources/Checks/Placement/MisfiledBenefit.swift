import Diagnostics

/// L26
struct MisfiledBenefit: Check {
  let documentation = CheckDocumentation(
    "L26",
    .warning,
    name: Wording(zh: "效益指标放错二级指标", en: "benefit filed under the wrong kind"),
    finds: Wording(
      zh: "效益指标填的是场次、人数、完成率、发放率等产出，或者经济效益填社会影响、生态效益填普及率、效益里填满意度",
      en: "an output such as events, participants or a completion rate as a benefit, or one kind of benefit as another"
    ),
    matters: Wording(
      zh: "产出不等于效益；指标与定义不匹配的，复核时不得分",
      en: "an output is no benefit, and reviewers give nothing for what does not fit its kind"
    ),
    remedy: Wording(
      zh: "产出类指标移到产出指标下；效益写项目带来的变化",
      en: "move outputs to where they belong, and name what the project changes as its benefit"
    ),
    sources: [.reviewStandards, .publishedTargets],
    bad: .rows(.init("可持续影响指标", "参与科普活动人数", "≥20000人")),
    good: .rows(.init("数量指标", "参与科普活动人数", "≥20000人"))
  )

  func findings(in material: CheckMaterial) -> [Finding] {
    material.rows.compactMap { row in
      guard let kind = row.kind, kind.isBenefit, let seen = Self.content(of: row, filedAs: kind) else { return nil }
      return finding(
        Wording(
          zh: "\(kind.name)效益指标“\(row.title)”反映的是\(seen.chinese)，放错了位置",
          en: "'\(row.title)' is filed as a benefit (\(kind.name)) and is about \(seen.english)"
        ),
        at: row.place
      )
    }
  }

  private static let output = Wording(zh: "产出", en: "output")
  private static let satisfaction = Wording(zh: "满意度", en: "satisfaction")
  private static let social = Wording(zh: "社会效益", en: "social benefit")
  private static let sustainable = Wording(zh: "可持续影响", en: "lasting effects")

  private static let outputs = [
    "次数", "场次", "场数", "人数", "人次", "册数", "份数", "完成率", "发放率", "开放天数", "发放数量", "参与率",
  ]
  /// People and numbers that a project may well be there for.
  private static let effects = ["受益", "就业", "惠及", "带动", "脱贫", "增加", "减少", "下降", "获奖", "事故", "投诉", "服务对象", "救助", "受援"]
  private static let socialWords = ["社会", "知晓", "普及率", "素质", "影响力", "公众", "覆盖率"]
  private static let economicWords = ["经济", "收入", "产值", "成本", "税", "就业", "节约", "增收", "消费", "投资", "利润", "贡献率", "产业"]
  private static let lastingWords = ["长期", "持续", "使用性", "使用年限"]
  private static let ecologicalWords = [
    "生态", "环境", "绿", "污染", "排放", "节能", "节水", "水", "林", "垃圾", "土", "大气", "空气", "碳", "能耗", "植被", "无纸", "节电", "环保",
  ]

  /// What the indicator is really about, where that is not what it is filed as.
  private static func content(of row: IndicatorRow, filedAs kind: IndicatorKind) -> Wording? {
    let name = row.bareName
    if name.contains(anyOf: ["满意度", "满意率"]) || row.name.holds("的满意率") { return satisfaction }
    if name.hasSuffix(anyOf: outputs), !name.contains(anyOf: effects) { return output }
    switch kind {
    case .economic: return name.contains(anyOf: socialWords) && !name.contains(anyOf: economicWords) ? social : nil
    case .ecological:
      guard !name.contains(anyOf: ecologicalWords) else { return nil }
      if name.contains(anyOf: socialWords) { return social }
      return name.contains(anyOf: lastingWords) ? sustainable : nil
    default: return nil
    }
  }
}
