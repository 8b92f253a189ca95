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
        policy("absent-category", defaultAbsence),
        zh: "缺少某类指标时如何处理",
        en: "what happens to the points of a category without indicators"
      ),
    ] + totals
  )

  /// 部门整体: the same shape, of which much is the project's where it is not written.
  static let departmentTree = MappingShape(
    "department-tree",
    zh: "部门整体指标的分值结构；未写的沿用项目的规定",
    en: "how the points of the department's own indicators are laid out; as for projects where nothing is written",
    keys: [
      .required(.points, .points, zh: "总分", en: "the points of the whole"),
      .optional(.execution, .mapping(execution), zh: "预算执行率；不写则不计分", en: "budget execution; none when not written"),
      .required(.categories, .namedList(category, by: .name), zh: "一级指标", en: "the categories (一级指标)"),
      .optional(
        .unweighted,
        policy("unweighted", unweighted),
        zh: "未填分值时如何分配",
        en: "who gets how many points when the table states none"
      ),
      .optional(
        .absentCategory,
        policy("absent-category", defaultAbsence),
        zh: "缺少某类指标时如何处理",
        en: "what happens to the points of a category without indicators"
      ),
    ] + totals
  )

  private static let totals: [KeySchema] = [
    .optional(.goals, policy("goals", goals), zh: "多个年度绩效目标如何计分", en: "how several annual goals are scored"),
    .optional(.bonusMayExceed, .flag, zh: "加分后可否超过总分", en: "whether a bonus may lift the total above the whole"),
    .optional(
      .limits,
      .namedList(limit, by: .name),
      zh: "门槛、否决、封顶，按次序适用",
      en: "gates, vetoes and caps, applied in order"
    ),
  ]

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
