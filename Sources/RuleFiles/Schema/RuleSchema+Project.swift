extension RuleSchema {
  static let project = MappingShape(
    "project",
    zh: "项目的分值结构",
    en: "how the points of a project are laid out",
    keys: [
      .required(.points, .points, zh: "项目总分", en: "the points of a whole project"),
      .required(
        .execution,
        .either(
          .choice(of: ExecutionWord.self) { _ in ("预算执行率不计分", "budget execution earns no points of its own") },
          execution
        ),
        zh: "预算执行率",
        en: "budget execution (预算执行率)"
      ),
      .required(.categories, .namedList(category, by: .name), zh: "一级指标", en: "the categories (一级指标)"),
      .required(
        .unweighted,
        policy("unweighted", unweighted),
        zh: "未填分值时如何分配",
        en: "who gets how many points when the table states none"
      ),
      .required(
        .absentCategory,
        policy("absent-category", absentCategory),
        zh: "缺少某类指标时如何处理",
        en: "what happens to the points of a category without indicators"
      ),
    ]
  )

  static let execution = MappingShape(
    "execution",
    zh: "预算执行率",
    en: "budget execution (预算执行率)",
    keys: [
      .required(.name, .text, zh: "名称", en: "the name in tables"),
      aliases,
      .required(.points, .points, zh: "分值", en: "the points it carries"),
      .required(.denominator, denominator, zh: "以哪个预算数为分母", en: "the budget that the executed amount is divided by"),
      .required(.zeroBudget, zeroBudget, zh: "预算数为零时", en: "what a project without a budget earns"),
      .required(.curve, curve, zh: "执行率如何得分", en: "what the rate earns"),
      .optional(.rounding, .mapping(executionRounding), zh: "单独的取舍规则", en: "rounding of its own"),
      source,
    ]
  )

  static let executionRounding = MappingShape(
    "execution-rounding",
    zh: "预算执行率得分的取舍规则",
    en: "how the score of budget execution is rounded, where the form rounds it otherwise",
    keys: [
      .required(.places, .integer(0...4), zh: "保留小数位数", en: "places after the point that are kept"),
      .required(.mode, roundingMode, zh: "取舍方式", en: "how"),
    ]
  )

  static let category = MappingShape(
    "category",
    zh: "一级指标",
    en: "a category (一级指标)",
    keys: [
      .required(.name, .text, zh: "名称", en: "the name in tables"),
      aliases,
      .required(.points, .points, zh: "分值", en: "the points it carries"),
      .optional(.subcategories, .namedList(subcategory, by: .name), zh: "二级指标", en: "the subcategories (二级指标)"),
      removed,
      source,
    ]
  )

  static let subcategory: MappingShape = MappingShape(
    "subcategory",
    zh: "二级指标",
    en: "a subcategory (二级指标)",
    keys: [
      .required(.name, .text, zh: "名称", en: "the name in tables"),
      aliases,
      .optional(.points, .points, zh: "分值；不写则不限定", en: "its points, where the rules state them"),
      .optional(.unstated, comparator, zh: "指标值没有写符号时按什么理解", en: "the comparator of a target here that states none"),
      .optional(
        .subcategories,
        .later { .namedList(subcategory, by: .name) },
        zh: "下级指标，层数不限",
        en: "what it is divided into, to any depth"
      ),
      removed,
      source,
    ]
  )

  /// A choice that may carry a source: the word alone, or `{use: word, source: …}`.
  static func policy(_ id: String, _ words: KeyShape) -> KeyShape {
    .either(
      words,
      MappingShape(
        id,
        zh: "选择及其依据",
        en: "the choice and what it rests on",
        inheritance: .asAWhole,
        keys: [.required(.use, words, zh: "选择", en: "the choice"), source]
      )
    )
  }
}
