import Diagnostics
import Submissions

/// L22
struct UnitContradictsName: Check {
  let documentation = CheckDocumentation(
    "L22",
    .error,
    name: Wording(zh: "单位与指标名称矛盾", en: "unit contradicts the name"),
    finds: Wording(
      zh: "名称是“次数”而单位是“人次”，名称是“…率”而指标值是“册”“是/否”或一句话，名称是金额而单位是“个”等",
      en:
        "a name that counts events with a target in people, a rate with a target that is no percentage, an amount of money in pieces …"
    ),
    matters: Wording(zh: "名称和单位对不上，实际完成值就不知道该填什么", en: "nobody knows what to fill in as the result"),
    remedy: Wording(zh: "改名称或改单位，使两者一致", en: "change the name or the unit, so that they agree"),
    sources: [.publishedTargets],
    bad: .rows(.init("数量指标", "科普活动次数", "≥500人次")),
    good: .rows(.init("数量指标", "参加科普活动人次", "≥500人次"))
  )

  func findings(in material: CheckMaterial) -> [Finding] {
    material.rows.compactMap { row in
      guard let expected = Self.contradiction(in: row) else { return nil }
      return finding(
        Wording(
          zh: "指标“\(row.title)”应以\(expected.chinese)计，指标值却是“\(row.targetText)”",
          en: "'\(row.title)' counts \(expected.english); its target is '\(row.targetText)'"
        ),
        at: row.targetPlace
      )
    }
  }

  /// What the name counts, where the target is something else.
  private static func contradiction(in row: IndicatorRow) -> Wording? {
    if row.isRate { return isPercentage(row.entry.targetValue.reading) ? nil : CountedThing.share.wording }
    guard let thing = CountedThing.allCases.first(where: { $0.isCounted(by: row.bareName) }) else { return nil }
    switch row.entry.targetValue.reading {
    case .quantity(let quantity): return thing.allows(quantity.unit.base) ? nil : thing.wording
    case .yesNo: return thing.wording
    default: return nil
    }
  }

  private static func isPercentage(_ reading: WrittenValue.Reading) -> Bool {
    switch reading {
    case .quantity(let quantity): CountedThing.share.allows(quantity.unit.base)
    case .range(_, _, let unit): CountedThing.share.allows(unit.base)
    // Nothing usable is another matter, and several values are, too.
    case .none, .multiple, .date: true
    case .qualitative(let text): text.isEmpty || text.hasDigits
    case .yesNo: false
    }
  }
}

/// What names of indicators count, and in which units.
private enum CountedThing: CaseIterable {
  case occasions
  case days
  case people
  case money
  case share

  func isCounted(by name: String) -> Bool {
    switch self {
    case .occasions: name.hasSuffix(anyOf: ["次数", "场次", "场数"]) && !name.hasSuffix("人次数")
    case .days: name.hasSuffix(anyOf: ["天数"])
    case .people: name.hasSuffix(anyOf: ["人数", "人次", "人次数"])
    case .money:
      name.hasSuffix(anyOf: ["金额", "单价", "造价", "投入水平", "补助标准", "预算数", "支出额"])
        || (name.holds("人均") && name.contains(anyOf: ["投入", "经费", "支出"]))
    case .share: false
    }
  }

  /// 个 and 项 count anything but money and shares.
  func allows(_ unit: String) -> Bool {
    if unit.isEmpty { return true }
    return switch self {
    case .occasions: ["次", "场", "场次", "期", "回", "届", "轮", "批", "批次", "站", "个", "项", "天"].contains(unit)
    case .days: ["天", "日", "工作日", "个工作日", "个", "月", "个月"].contains(unit)
    case .people: ["人", "名", "位", "人次", "个", "户", "人数", "次"].contains(unit) || unit.hasPrefix("人")
    case .money: unit.holds("元") || unit == "%"
    case .share: ["%", "百分点", "个百分点", "倍", "成"].contains(unit) || unit.holds("/") || unit.holds("分之")
    }
  }

  var wording: Wording {
    switch self {
    case .occasions: Wording(zh: "次、场", en: "events")
    case .days: Wording(zh: "天", en: "days")
    case .people: Wording(zh: "人、人次", en: "people")
    case .money: Wording(zh: "元", en: "money")
    case .share: Wording(zh: "百分比", en: "a percentage")
    }
  }
}
