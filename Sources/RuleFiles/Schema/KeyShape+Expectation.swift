import Diagnostics

extension KeyShape {
  /// What should stand here, in words for a message.
  var expectation: Wording {
    switch self {
    case .text: Wording(zh: "文字", en: "a text")
    case .identifier:
      Wording(zh: "编号（小写字母、数字和连字符）", en: "an id of lower-case letters, digits and hyphens")
    case .number: Wording(zh: "数字或百分数", en: "a number or a percentage")
    case .rate: Wording(zh: "0% 至 100% 的比例", en: "a share within 0% to 100%")
    case .points: Wording(zh: "分值（最多四位小数）", en: "points with at most four decimals")
    case .integer: Wording(zh: "整数", en: "a whole number")
    case .flag: Wording(zh: "true 或 false", en: "true or false")
    case .choice(let words):
      Wording(
        zh: "下列之一：" + words.map(\.word).joined(separator: "、"),
        en: "one of " + words.map(\.word).joined(separator: ", ")
      )
    case .list, .namedList: Wording(zh: "列表", en: "a list")
    case .mapping, .dictionary: Wording(zh: "映射（键: 值）", en: "a mapping (key: value)")
    case .either(let short, _):
      Wording(
        zh: short.expectation.chinese + "，或映射（键: 值）",
        en: short.expectation.english + " or a mapping"
      )
    }
  }
}
