extension RuleSchema {
  static let limit = MappingShape(
    "limit",
    zh: "门槛、否决、封顶：一个条件和一个后果",
    en: "a gate, veto or cap: one condition and one consequence",
    inheritance: .asAWhole,
    oneOf: [.scoreAtMost, .gradeAtMost],
    keys: [
      .required(.name, .text, zh: "名称", en: "the name that people read"),
      .required(.when, .mapping(limitCondition), zh: "什么情况下", en: "when it applies"),
      .optional(.scoreAtMost, .points, zh: "总分最高多少", en: "the highest total that can still be given"),
      .optional(.gradeAtMost, .text, zh: "最高评为哪一等级", en: "the best grade that can still be given"),
      removed, source,
    ]
  )

  static let limitCondition = MappingShape(
    "limit-condition",
    zh: "条件",
    en: "the condition of a limit",
    inheritance: .asAWhole,
    oneOf: [.execution, .total, .share, .event],
    keys: [
      .optional(.execution, .mapping(rateBand), zh: "预算执行率在此范围", en: "the budget execution rate lies in this band"),
      .optional(.total, .mapping(rateBand), zh: "总分得分率在此范围", en: "the share that the whole earned lies in this band"),
      .optional(.category, .text, zh: "哪一级指标", en: "the part of the tree that 'share' speaks of"),
      .optional(.share, .mapping(rateBand), zh: "该指标得分率在此范围", en: "the share that the part earned lies in this band"),
      .optional(.event, .text, zh: "发生了什么，如弄虚作假", en: "something that happened, such as forged evidence"),
    ]
  )

  static let adjustment = MappingShape(
    "adjustment",
    zh: "核减事项",
    en: "what is taken off an indicator, by name",
    keys: [
      .required(.name, .text, zh: "名称", en: "the name in tables"),
      aliases,
      .optional(.keep, .rate, zh: "保留得分的多少", en: "the share of what was earned that is kept"),
      .optional(.deduct, .points, zh: "另扣多少分", en: "points taken off"),
      .optional(.automatic, adjustmentTrigger, zh: "由程序自动发现", en: "what the program finds by itself"),
      .optional(.advice, .text, zh: "复核报告对此提出的建议", en: "what the report of a review advises against it"),
      removed, source,
    ]
  )

  static let override = MappingShape(
    "override",
    zh: "对某些名称的指标另行规定",
    en: "how indicators of certain names are scored differently",
    keys: [
      .required(.name, .text, zh: "名称", en: "the name that people read"),
      .required(
        .match,
        .list(.pattern),
        zh: "指标名称，* 代表任意文字，? 代表一个字",
        en: "names of indicators, in which * stands for any characters and ? for one"
      ),
      .optional(.category, .text, zh: "只在哪一级指标之下", en: "only below this part of the tree"),
      .required(.scoring, .mapping(scoring.asPart), zh: "与总的计分方法不同之处", en: "what is scored differently"),
      removed, source,
    ]
  )

  static let warnings = MappingShape(
    "warnings",
    zh: "一致性提示的界限",
    en: "how far figures may stand apart before it is worth saying",
    keys: [
      .optional(
        .scoreAboveExecution,
        .rate,
        zh: "指标得分率高出预算执行得分率多少（占指标得分率）",
        en: "how much more of their points the indicators may earn than execution, as a share of theirs"
      ),
      .optional(.unspent, .rate, zh: "未执行预算占多少", en: "the share of the budget that may stay unspent"),
      .optional(
        .executionBelow,
        .rate,
        zh: "预算执行率低于多少须说明原因",
        en: "the execution rate below which the project has to say why"
      ),
      .optional(
        .budgetAdjusted,
        .flag,
        zh: "年中调整预算是否须说明理由",
        en: "whether a budget adjusted in the year has to be explained"
      ),
      .optional(.levelWithoutNote, .flag, zh: "定性指标得分是否须说明", en: "whether every score by level needs a remark"),
      source,
    ]
  )
}
