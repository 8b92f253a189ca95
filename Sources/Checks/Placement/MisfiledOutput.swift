import Diagnostics

/// L25
struct MisfiledOutput: Check {
  let documentation = CheckDocumentation(
    "L25",
    .warning,
    name: Wording(zh: "产出指标放错二级指标", en: "output filed under the wrong kind"),
    finds: Wording(
      zh: "数量指标填金额或支付，质量指标填预算控制或完成率，时效指标填完好率或支付率，成本指标填进度等",
      en:
        "a payment as a quantity, a budget or completion rate as quality, a condition or payment rate as timeliness, progress as a cost"
    ),
    matters: Wording(
      zh: "三级指标与二级指标定义不匹配的，复核时不得分",
      en: "reviewers give nothing for an indicator that does not fit its kind"
    ),
    remedy: Wording(zh: "移到相应的二级指标下，或换成符合定义的指标", en: "move it to the kind it belongs to, or use another indicator"),
    sources: [.reviewStandards, .publishedTables, .publishedTargets],
    bad: .rows(.init("时效指标", "办公设备正常运行率", "≥95%")),
    good: .rows(.init("质量指标", "办公设备正常运行率", "≥95%"))
  )

  func findings(in material: CheckMaterial) -> [Finding] {
    material.rows.compactMap { row in
      guard let kind = row.kind, let seen = Self.content(of: row, filedAs: kind) else { return nil }
      return finding(
        Wording(
          zh: "\(kind.name)指标“\(row.title)”反映的是\(seen.chinese)，放错了二级指标",
          en: "'\(row.title)' is filed as \(kind.name) and is about \(seen.english)"
        ),
        at: row.place
      )
    }
  }

  private static let money = Wording(zh: "资金", en: "money")
  private static let quality = Wording(zh: "质量", en: "quality")
  private static let progress = Wording(zh: "完成进度", en: "progress")

  private static let timeWords = [
    "及时", "按时", "准时", "如期", "按期", "时限", "期限", "按计划", "进度", "月", "季度", "日前", "时间", "时长", "年底", "当年", "提前",
    "限时", "周期", "时效", "当日", "工作日", "小时",
  ]
  private static let payments = ["支付率", "执行率", "支出率", "拨付率", "支付进度", "支出进度"]
  private static let conditions = ["完好率", "合格率", "正常运行", "运行率", "达标率", "优良率", "优秀率", "覆盖率", "准确率"]

  /// What the indicator is really about, where that is not what it is filed as.
  private static func content(of row: IndicatorRow, filedAs kind: IndicatorKind) -> Wording? {
    let name = row.name
    let words = name + row.description
    switch kind {
    case .quantity:
      let isMoney = row.quantity?.unit.base.holds("元") ?? false
      return isMoney || name.contains(anyOf: ["支付", "拨付", "报销", "审核金额"]) ? money : nil
    case .quality:
      if name.contains(anyOf: payments) || name.holds("预算") && !name.contains(anyOf: ["质量", "编制", "公开"]) {
        return money
      }
      let isProgress = name.contains(anyOf: ["完成率", "办结率"]) && !name.contains(anyOf: ["质量", "验收", "合格", "达标", "优良"])
      return isProgress ? progress : nil
    case .timeliness:
      guard !words.contains(anyOf: timeWords) else { return nil }
      if name.contains(anyOf: payments) { return money }
      if name.contains(anyOf: conditions) { return quality }
      return name.holds("完成率") ? progress : nil
    case .cost:
      if name.contains(anyOf: ["按时", "及时", "按期", "计划完成", "完成工作", "进度"]), !name.contains(anyOf: ["支", "付", "预算"]) {
        return progress
      }
      return name.contains(anyOf: ["合格率", "完好率", "优良率"]) ? quality : nil
    default: return nil
    }
  }
}
