extension RuleSchema {
  static let category = MappingShape(
    "category",
    zh: "一级指标",
    en: "a category (一级指标)",
    keys: [
      name, aliases,
      .required(.points, .points, zh: "分值", en: "the points it carries"),
      .optional(
        .kind,
        nodeKind,
        zh: "是否加分项、扣分项；不写为一般指标",
        en: "how its score enters the total; regular when not written"
      ),
    ] + below(zh: "二级指标", en: "the subcategories (二级指标)")
  )

  static let subcategory = MappingShape(
    "subcategory",
    zh: "二级指标，其下还可以再分",
    en: "a subcategory (二级指标), which may have subcategories of its own",
    keys: [
      name, aliases,
      .optional(.points, .points, zh: "分值；不写则不限定", en: "its points, where the rules state them"),
    ] + below(zh: "下一级指标", en: "the subcategories below it")
  )

  /// What any node of the tree may say.
  private static func below(zh chinese: String, en english: String) -> [KeySchema] {
    [
      .optional(.choose, nodeChoice, zh: "其下各项中取哪一项；不写为全部计分", en: "which of its parts count; all when not written"),
      absent, unstated, scoringOverlay,
      .optional(.subcategories, .later { .namedList(subcategory, by: .name) }, zh: chinese, en: english),
      .optional(
        .indicators,
        .namedList(indicator, by: .name),
        zh: "规定的指标",
        en: "the indicators that the rules prescribe"
      ),
      removed, source,
    ]
  }

  static let indicator = MappingShape(
    "indicator",
    zh: "规定的指标，按名称对应",
    en: "an indicator that the rules prescribe, found by its name",
    keys: [
      name, aliases,
      .required(.points, .points, zh: "分值", en: "the points it carries"),
      absent, unstated, scoringOverlay, removed, source,
    ]
  )

  private static let name = KeySchema.required(.name, .text, zh: "名称", en: "the name in tables")

  private static let unstated = KeySchema.optional(
    .unstated,
    comparator,
    zh: "指标值没有写符号时按什么理解",
    en: "the comparator of a target here that states none"
  )

  private static let scoringOverlay = KeySchema.optional(
    .scoring,
    .mapping(scoring.asPart),
    zh: "这里与总的计分方法不同之处",
    en: "what is scored differently here"
  )

  private static let absent = KeySchema.optional(
    .absent,
    .either(absenceWord, absence),
    zh: "没有这类指标时如何处理",
    en: "what happens to its points where a project has no such indicator"
  )

  static let absence = MappingShape(
    "absence",
    zh: "没有这类指标时的处理及其依据",
    en: "what happens to the points of a part that is absent, and what that rests on",
    inheritance: .asAWhole,
    keys: [
      .required(.use, absenceWord, zh: "选择", en: "the choice"),
      .optional(
        .to,
        .dictionary(key: .text, value: .points),
        zh: "分值转给哪些同级指标、各多少分，仅用于 move",
        en: "which parts beside it get how many of its points, for 'move' only"
      ),
      .optional(.atMost, .points, zh: "最多得多少分，仅用于 full", en: "the most that is earned, for 'full' only"),
      source,
    ]
  )
}
