extension RuleSchema {
  static let checks = MappingShape(
    "checks",
    zh: "自评材料的检查：阈值和不再提示的检查",
    en: "checks of a submission: from which numbers they speak up, and which are silenced",
    keys: CheckThreshold.allCases.compactMap { threshold in
      RuleKey(rawValue: threshold.rawValue).map {
        .optional($0, threshold.shape, zh: threshold.wording.chinese, en: threshold.wording.english)
      }
    } + [
      .optional(.silence, .list(.mapping(silencing)), zh: "不再提示的检查", en: "checks that are silenced"),
      source,
    ]
  )

  private static let silencing = MappingShape(
    "silenced-check",
    zh: "不再提示的检查及其理由",
    en: "a check that is not told under this rule set, and why",
    inheritance: .asAWhole,
    keys: [
      .required(
        .check,
        .text,
        zh: "检查编号，如 L60；见 jixiao check --list",
        en: "its code, such as L60; see jixiao check --list"
      ),
      .required(.reason, .text, zh: "理由", en: "why"),
    ]
  )
}
