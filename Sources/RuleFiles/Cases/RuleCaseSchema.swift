import Diagnostics
import ScoringCore

/// The one description of what a file of cases may say, as ``RuleSchema`` is of a rule file.
enum RuleCaseSchema {
  static let file = MappingShape(
    "rule-cases",
    zh: "规则集的测试用例",
    en: "the cases that a rule set is tested with",
    inheritance: .asAWhole,
    keys: [
      .required(.rules, .text, zh: "用例所测试的规则集编号", en: "the id of the rule set that the cases are for"),
      .required(.cases, .list(.mapping(ruleCase)), zh: "用例", en: "the cases"),
    ]
  )

  private static let ruleCase = MappingShape(
    "case",
    zh: "一个用例：一项指标，或一个以上的项目，或部门整体指标",
    en: "a case: one indicator, or projects, or indicators of the department",
    inheritance: .asAWhole,
    keys: [
      .required(.name, .text, zh: "用例名称", en: "what the case shows"),
      .optional(.year, .integer(1900...2200), zh: "年度", en: "the year of the self-evaluation"),
      .optional(
        .parameters,
        .dictionary(key: .text, value: .text),
        zh: "本用例所用的参数",
        en: "the parameters set for this case"
      ),
      .optional(.project, .mapping(project), zh: "一个项目", en: "one project"),
      .optional(.projects, .list(.mapping(project)), zh: "几个项目", en: "several projects"),
      .optional(.department, .mapping(department), zh: "部门整体指标和部门得分", en: "the department as a whole"),
      .optional(.expect, .mapping(expectation(of: "case")), zh: "预期结果", en: "what is expected"),
      type,
    ] + written + [score, rate]
  )

  private static let project = MappingShape(
    "case-project",
    zh: "一个项目",
    en: "a project",
    inheritance: .asAWhole,
    keys: [
      .optional(.name, .text, zh: "项目名称", en: "its name"),
      type,
      .optional(.events, .text, zh: "否决事项", en: "what happened that limits speak of, by name"),
      .optional(.budget, .mapping(budget), zh: "预算数和执行数（万元）", en: "its money in 万元"),
      .optional(.indicators, .list(.mapping(indicator)), zh: "绩效指标", en: "its indicators"),
      .optional(.expect, .mapping(expectation(of: "project")), zh: "预期结果", en: "what is expected"),
    ]
  )

  private static let budget = MappingShape(
    "case-budget",
    zh: "预算数和执行数（万元）",
    en: "money in 万元",
    inheritance: .asAWhole,
    keys: [
      .optional(.initial, .number, zh: "年初预算数", en: "the initial budget"),
      .optional(.adjusted, .number, zh: "全年预算数", en: "the adjusted budget"),
      .optional(.executed, .number, zh: "全年执行数", en: "the executed amount"),
    ]
  )

  private static let indicator = MappingShape(
    "case-indicator",
    zh: "一项绩效指标",
    en: "an indicator",
    inheritance: .asAWhole,
    keys: [.required(.name, .text, zh: "指标名称", en: "its name")] + written + [
      .optional(.expect, .mapping(expectation(of: "indicator")), zh: "预期结果", en: "what is expected")
    ]
  )

  private static let department = MappingShape(
    "case-department",
    zh: "部门整体",
    en: "the department as a whole",
    inheritance: .asAWhole,
    keys: [
      .optional(.indicators, .list(.mapping(indicator)), zh: "部门整体指标", en: "indicators of the department"),
      .optional(.expect, .mapping(expectation(of: "department")), zh: "预期结果", en: "what is expected"),
    ]
  )

  private static let type = KeySchema.optional(.type, .text, zh: "项目类型", en: "the type of the project")

  /// What a table says about an indicator.
  private static let written: [KeySchema] = [
    .optional(.goal, .text, zh: "年度绩效目标", en: "the annual goal it belongs to"),
    .optional(.category, .text, zh: "一级指标；不写为规则集的第一个", en: "its category; by default the first of the rule set"),
    .optional(.subcategory, .text, zh: "二级指标", en: "its subcategory"),
    .optional(.target, .text, zh: "年度指标值", en: "its target"),
    .optional(.actual, .text, zh: "实际完成值；不写为未填", en: "its actual result; none when not filled in"),
    .optional(.points, .points, zh: "分值", en: "its points"),
    .optional(.selfScore, .points, zh: "自评得分", en: "the score that the department gave itself"),
    .optional(.deduction, .points, zh: "扣分", en: "points that the form takes off"),
    .optional(.adjustments, .text, zh: "核减事项", en: "the adjustments that apply, by name"),
    .optional(.evidence, .text, zh: "佐证材料", en: "its evidence"),
    .optional(.unit, .text, zh: "填报单位", en: "the unit that reports it"),
    .optional(.amount, .number, zh: "填报单位的资金额度（万元）", en: "the money of that unit in 万元"),
    .optional(.reason, .text, zh: "偏差原因及改进措施", en: "the reason of its deviation"),
  ]

  private static let score = KeySchema.optional(
    .score,
    .text,
    zh: "预期得分；none 表示不应有得分",
    en: "the score that is expected; 'none' when there must be none"
  )
  private static let rate = KeySchema.optional(
    .rate,
    .number,
    zh: "预期得分率，按所写位数比较",
    en: "the rate that is expected, compared to the places written"
  )
  private static let grade = KeySchema.optional(
    .grade,
    .text,
    zh: "预期等级；none 表示不应有等级",
    en: "the grade that is expected; 'none' when there must be none"
  )
  private static let reasonCode = KeySchema.optional(
    .reason,
    .choice(
      ReasonCode.allCases.map { ChoiceWord(word: $0.name, about: $0.wording) }
    ),
    zh: "预期的得分原因",
    en: "why it should have its score"
  )
  private static let ofProject: [KeySchema] = [
    score, grade,
    .optional(.execution, .text, zh: "预期的预算执行率得分", en: "the expected score of budget execution"),
    categories,
    .optional(.uncapped, .text, zh: "预期的适用限制前得分", en: "the expected score before any limit"),
    .optional(.limits, .list(.text), zh: "预期适用的门槛、否决、封顶", en: "the names of the limits that must apply, all of them"),
    .optional(.payout, .number, zh: "预期的拨付比例，按所写位数比较", en: "the expected payout, compared to the places written"),
    .optional(.variant, .text, zh: "预期适用的变体；none 表示不应有", en: "the variant that must hold; 'none' when none must"),
  ]
  private static let categories = KeySchema.optional(
    .categories,
    .dictionary(key: .text, value: .text),
    zh: "预期的各级指标得分",
    en: "the expected scores of any parts of the tree"
  )
  private static let ofDepartment: [KeySchema] = [
    score, grade, categories,
    .optional(.own, .text, zh: "预期的部门整体指标得分", en: "the expected score of the department's own indicators"),
    .optional(.projects, .text, zh: "预期的项目汇总得分", en: "what its projects are expected to make together"),
  ]
  private static let ofRun: [KeySchema] = [
    .optional(.findings, .list(.text), zh: "应当出现的问题代码", en: "codes of findings that must come up"),
    .optional(.noFindings, .list(.text), zh: "不应出现的问题代码", en: "codes of findings that must not come up"),
  ]

  private static func expectation(of part: String) -> MappingShape {
    let keys =
      switch part {
      case "indicator": [score, rate, reasonCode]
      case "department": ofDepartment
      case "project": ofProject
      default: ofProject + [rate, reasonCode] + ofRun
      }
    return MappingShape(
      part + "-expectation",
      zh: "预期结果",
      en: "what is expected",
      inheritance: .asAWhole,
      keys: keys
    )
  }
}
