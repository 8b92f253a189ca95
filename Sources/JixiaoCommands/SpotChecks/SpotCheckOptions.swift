import Diagnostics
import SpotChecks

/// The arguments and options of `jixiao spot-check`.
enum SpotCheckOptions {
  static let source = CommandArgument(
    placeholder: Wording(zh: "自评材料", en: "SOURCE"),
    count: .oneOrMore,
    help: Wording(
      zh: "各部门自评材料所在的文件夹（逐层查找）、单份材料或多部门扁平表；可给多个",
      en: "folders to search for submissions, single submissions, or flat tables of many departments"
    )
  )
  static let plan = CommandArgument(
    placeholder: Wording(zh: "计划文件夹", en: "DIR"),
    count: .one,
    help: Wording(zh: "jixiao spot-check plan 写出的文件夹", en: "the folder that 'jixiao spot-check plan' has written")
  )
  static let filled = CommandArgument(
    placeholder: Wording(zh: "底稿", en: "FILLED"),
    count: .anyNumber,
    help: Wording(
      zh: "填好的底稿或其所在文件夹；不写时读取计划文件夹中的“底稿”",
      en: "filled-in working papers, or folders of them; by default those in the plan's folder 底稿"
    )
  )
  static let output = CommandOption.value(
    "output",
    Wording(zh: "文件夹", en: "DIR"),
    help: Wording(zh: "写入此文件夹", en: "write into this folder")
  )
  static let reviewRules = CommandOption.value(
    "review-rules",
    Wording(zh: "规则集|文件", en: "ID|FILE"),
    help: Wording(
      zh: "复核口径，叠加在评分规则上；不写时用 review-pidu",
      en: "the standards of the review, laid over the rules; by default review-pidu"
    )
  )
  static let year = CommandOption.value(
    "year",
    Wording(zh: "年度", en: "YEAR"),
    help: Wording(
      zh: "抽查的年度；不写时取自材料，只有扁平表时必填",
      en: "the year to be reviewed; by default that of the submissions, needed where there are only flat tables"
    )
  )
  static let method = CommandOption.choice(
    "method",
    PlanTerms.Method.allCases.map(\.rawValue),
    help: Wording(
      zh: "random 简单随机（默认），stratified 分层，monetary 按金额比例，risk 按风险加权",
      en: "simple random (default), stratified, in proportion to money, or weighted by risk"
    )
  )
  static let by = CommandOption.list(
    "by",
    PlanTerms.Stratum.allCases.map(\.rawValue),
    help: Wording(zh: "按部门、金额档次、项目类型分层", en: "strata: departments, sizes of budget, types of project")
  )
  static let count = CommandOption.value(
    "count",
    Wording(zh: "个数", en: "N"),
    help: Wording(zh: "抽查多少个项目，必查的计算在内", en: "so many projects, those that must be included counted in")
  )
  static let share = CommandOption.value(
    "share",
    Wording(zh: "比例", en: "SHARE"),
    help: Wording(zh: "抽查多大比例的项目，如 30%", en: "such a share of the projects: 30%")
  )
  static let money = CommandOption.value(
    "money",
    Wording(zh: "比例", en: "SHARE"),
    help: Wording(zh: "抽查的金额达到多大比例，如 80%", en: "such a share of the money: 80%")
  )
  static let includeAbove = CommandOption.value(
    "include-above",
    Wording(zh: "万元", en: "AMOUNT"),
    help: Wording(zh: "预算不低于此数的项目必查", en: "always include projects of this budget (万元) or more")
  )
  static let include = CommandOption.values(
    "include",
    Wording(zh: "项目编码", en: "ID"),
    help: Wording(
      zh: "此项目必查，可多次使用；重名时写 部门编码/项目编码",
      en: "always include this project; DEPARTMENT/PROJECT where codes repeat"
    )
  )
  static let seed = CommandOption.value(
    "seed",
    Wording(zh: "种子", en: "N"),
    help: Wording(zh: "随机种子，默认 1；同一种子名单相同", en: "the seed, by default 1; the same seed gives the same sample")
  )
  static let confidence = CommandOption.value(
    "confidence",
    Wording(zh: "比例", en: "SHARE"),
    help: Wording(
      zh: "置信水平，默认 95%；没有写抽查规模时据此确定样本量",
      en: "the confidence, by default 95%; it decides the size where none is asked for"
    )
  )
  static let tolerable = CommandOption.value(
    "tolerable",
    Wording(zh: "比例", en: "SHARE"),
    help: Wording(zh: "可容忍的偏差率，默认 5%", en: "the share of deviations that would be put up with, by default 5%")
  )
  static let lastYear = CommandOption.values(
    "last-year",
    Wording(zh: "文件夹", en: "PATH"),
    help: Wording(
      zh: "上年的自评材料或上年的抽查计划文件夹，用于与上年比较；可多次使用",
      en: "last year's submissions, or the folder of last year's spot check, to compare with; may be repeated"
    )
  )
  static let organisation = CommandOption.value(
    "organisation",
    Wording(zh: "单位", en: "NAME"),
    help: Wording(zh: "组织抽查的单位，写在落款处", en: "the bureau that reviews, named below the papers")
  )
  static let at = CommandOption.value(
    "at",
    Wording(zh: "时间", en: "TIME"),
    help: Wording(
      zh: "记录的时间，如 2026-07-01 或 2026-07-01T09:30；默认现在",
      en: "the time to record: 2026-07-01T09:30; by default now"
    )
  )
  static let reviewer = CommandOption.value(
    "reviewer",
    Wording(zh: "姓名", en: "NAME"),
    help: Wording(zh: "录入人；没有签名的底稿算作此人的", en: "who records; papers that nobody signed are taken for this person's")
  )
  static let list = CommandOption.flag(
    "list",
    help: Wording(
      zh: "只列出记录中的复核、进度和还没有定分的项目",
      en: "only list the reviews on record, how far they are, and what is still open"
    )
  )
  static let compare = CommandOption.values(
    "compare",
    Wording(zh: "计划文件夹", en: "DIR"),
    help: Wording(
      zh: "与另一年的抽查复核比较各部门的得分和偏差；可多次使用",
      en: "compare how departments came out with the spot check of another year; may be repeated"
    )
  )
  static let withdraw = CommandOption.value(
    "withdraw",
    Wording(zh: "项目编码", en: "PROJECT"),
    help: Wording(
      zh: "撤回此项目已记录的复核意见，须写 --reason；重名时写 部门编码/项目编码",
      en: "take back what is on record about this project, with --reason; DEPARTMENT/PROJECT where codes repeat"
    )
  )
  static let indicator = CommandOption.value(
    "indicator",
    Wording(zh: "指标", en: "INDICATOR"),
    help: Wording(zh: "只撤回这项指标的意见；不写时撤回整个项目的", en: "only of this indicator; by default of the whole project")
  )
  static let verdictsOf = CommandOption.value(
    "of",
    Wording(zh: "复核人", en: "NAME"),
    help: Wording(zh: "只撤回此人的意见；有几位复核人时必写", en: "only what this reviewer said; needed where there are several")
  )
  static let reason = CommandOption.value(
    "reason",
    Wording(zh: "理由", en: "TEXT"),
    help: Wording(zh: "撤回的理由，记录在案", en: "why it is taken back, kept on record")
  )
  static let rulesNow = CommandOption.value(
    "rules",
    Wording(zh: "规则集|文件", en: "ID|FILE"),
    help: Wording(zh: "评分规则；不写时用计划所用的", en: "the rules; by default those of the plan")
  )
  static let reviewRulesNow = CommandOption.value(
    "review-rules",
    Wording(zh: "规则集|文件", en: "ID|FILE"),
    help: Wording(zh: "复核口径；不写时用计划所用的", en: "the standards of the review; by default those of the plan")
  )
}
