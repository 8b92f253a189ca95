extension RuleSchema {
  static let yesNo = MappingShape(
    "yes-no",
    zh: "“是/否”类指标",
    en: "yes/no indicators",
    keys: [
      .required(.met, .rate, zh: "符合时", en: "what is earned when it holds"),
      .required(.missed, .rate, zh: "不符合时", en: "what is earned when it does not"),
      source,
    ]
  )

  static let state = MappingShape(
    "state",
    zh: "一种状态",
    en: "a state or label and what it earns",
    keys: [
      .required(.name, .text, zh: "名称", en: "the name in tables"),
      aliases,
      .required(
        .rate,
        .rate,
        zh: "得分比例，如 60%、0.6、2/3",
        en: "the share of the points it earns, such as 60%, 0.6 or 2/3"
      ),
      removed, source,
    ]
  )

  static let checklist = MappingShape(
    "checklist",
    zh: "清单",
    en: "a checklist",
    keys: [
      .required(.items, .namedList(checklistItem, by: .name), zh: "各项", en: "the items"),
      source,
    ]
  )

  static let checklistItem = MappingShape(
    "checklist-item",
    zh: "清单中的一项",
    en: "an item of a checklist",
    keys: [
      .required(.name, .text, zh: "名称", en: "the name in tables"),
      aliases,
      .required(.points, .points, zh: "分值，各项合计为整份清单", en: "its points; those of all items make the whole"),
      removed, source,
    ]
  )

  static let ratings = MappingShape(
    "ratings",
    zh: "专家评分",
    en: "experts' ratings",
    keys: [
      .required(.outOf, .points, zh: "满分", en: "the best rating"),
      .optional(.dropExtremes, .flag, zh: "去掉一个最高分和一个最低分", en: "whether the best and the worst are dropped"),
      source,
    ]
  )

  static let notApplicable = MappingShape(
    "not-applicable",
    zh: "不适用时的处理及其依据",
    en: "what is done about an indicator that does not apply, and what that rests on",
    inheritance: .asAWhole,
    keys: [
      .required(.use, notApplicableWord, zh: "选择", en: "the choice"),
      .optional(.to, .text, zh: "分值转给哪一指标，仅用于 move", en: "the part of the tree that gets its points, for 'move' only"),
      source,
    ]
  )

  static let evidence = MappingShape(
    "evidence",
    zh: "没有佐证材料时的处理及其依据",
    en: "what is done about an actual without proof, and what that rests on",
    inheritance: .asAWhole,
    keys: [
      .required(.use, evidenceWord, zh: "选择", en: "the choice"),
      .optional(.atMost, .rate, zh: "最多得分值的多少，仅用于 cap", en: "the most that is earned, for 'cap' only"),
      source,
    ]
  )
}
