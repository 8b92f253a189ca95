/// The one description of what a rule file may say; validation and the JSON Schema are both made from it.
public enum RuleSchema {
  static let file = MappingShape(
    "rule-file",
    zh: "绩效自评规则文件",
    en: "a rule file for performance self-evaluation (绩效自评)",
    keys: [
      KeySchema.required(.id, .identifier, zh: "规则编号，用于引用", en: "the id by which the rule set is named").ownToEachFile,
      KeySchema.required(.version, .text, zh: "版本", en: "the version of this file").ownToEachFile,
      KeySchema.required(.name, .text, zh: "规则名称", en: "the name that people read").ownToEachFile,
      KeySchema.required(.status, status, zh: "可信程度", en: "how much the rule set may be relied on").ownToEachFile,
      KeySchema.optional(
        .extends,
        .text,
        zh: "在哪个规则的基础上修改：规则编号，或相对路径",
        en: "the rule set that this one changes: an id, or a path relative to this file"
      ).ownToEachFile,
      .optional(.valid, .mapping(validity), zh: "适用年度", en: "the years for which the rule set was made"),
      .optional(
        .parameters,
        .dictionary(key: .identifier, value: .text),
        zh: "参数及其默认值；文件中以 $参数名 引用，可用 --param 另行指定",
        en: "parameters and their defaults; '$name' stands for the value, and '--param' gives another"
      ),
    ] + content + [
      variantList,
      .optional(.checks, .mapping(checks), zh: "自评材料的检查", en: "checks of a submission"),
      .optional(.review, .mapping(review), zh: "抽查复核", en: "spot checks"),
      KeySchema.optional(
        .changes,
        changeList,
        zh: "按年度的变动，覆盖在本文件之上",
        en: "what is different in some years, laid over this file"
      ).ownToEachFile,
    ]
  )

  /// The rules themselves: what changes and variants may change.
  static let content: [KeySchema] = [
    .optional(
      .sources,
      .namedList(sourceDocument, by: .id),
      zh: "依据清单，供各条规则引用",
      en: "the documents that rules refer to by id"
    ),
    .optional(
      .units,
      .namedList(unitDimension, by: .name),
      zh: "单位：哪些写法同义，哪些可以换算",
      en: "the units: which words mean the same, and which convert"
    ),
    .required(.project, .mapping(project), zh: "项目的分值结构", en: "how the points of a project are laid out"),
    .required(.scoring, .mapping(scoring), zh: "各类指标的计分方法", en: "how each kind of target is scored"),
    .required(.rounding, .mapping(rounding), zh: "得分的取舍", en: "how scores are rounded"),
    .optional(.grades, .namedList(grade, by: .name), zh: "等级，由高到低", en: "the grades, the best first"),
    .optional(.payout, curve, zh: "结果应用：得分率对应的拨付比例", en: "the share of the money that the share of the points earns"),
    .optional(
      .overrides,
      .namedList(override, by: .name),
      zh: "对某些指标另行规定，取最先符合的一项",
      en: "indicators that are scored differently; the first that fits applies"
    ),
    .optional(
      .adjustments,
      .namedList(adjustment, by: .name),
      zh: "核减事项",
      en: "what a reviewer may take off an indicator"
    ),
    .optional(
      .rollUp,
      policy("roll-up", rollUp),
      zh: "同一指标由几个单位填报时",
      en: "what is done where several units report one indicator"
    ),
    .optional(.warnings, .mapping(warnings), zh: "一致性提示", en: "checks of figures that stand ill together"),
    .required(.department, .mapping(department), zh: "部门得分的汇总", en: "how projects make the department's score"),
  ]

  static let rounding = MappingShape(
    "rounding",
    zh: "取舍规则",
    en: "how and where scores are rounded, once",
    keys: [
      .required(.places, .integer(0...4), zh: "保留小数位数", en: "places after the point that are kept"),
      .required(.mode, roundingMode, zh: "取舍方式", en: "how"),
      .required(.stage, roundingStage, zh: "在哪一级取舍", en: "at which level of the tree"),
      source,
    ]
  )

  static let grade = MappingShape(
    "grade",
    zh: "等级",
    en: "a grade (等级)",
    keys: [
      .required(.name, .text, zh: "名称，如“优”", en: "the name, such as 优"),
      .required(.from, .points, zh: "达到多少分（含）", en: "the lowest score of this grade"),
      removed,
      source,
    ]
  )

  static let department = MappingShape(
    "department",
    zh: "部门得分",
    en: "the score of the department as a whole (部门整体)",
    keys: [
      .required(.combine, departmentCombination, zh: "汇总方式", en: "how the projects are combined"),
      .optional(
        .ownShare,
        .rate,
        zh: "部门整体指标所占比重；其余为项目",
        en: "the share of the department's own indicators; the rest is the projects'"
      ),
      .optional(.tree, .mapping(departmentTree), zh: "部门整体指标", en: "the department's own indicators"),
      .optional(.scoring, .mapping(scoring.asPart), zh: "部门整体指标与项目不同的计分方法", en: "what is scored differently for them"),
      source,
    ]
  )

  static let removed = KeySchema.optional(
    .removed,
    .flag,
    zh: "true 表示去掉上级规则中的同名项",
    en: "true takes the element of this name out of what is extended"
  )

  static let aliases = KeySchema.optional(
    .aliases,
    .list(.text),
    zh: "其他写法",
    en: "other names under which it is found"
  )
}
