import Diagnostics

/// Arguments and options that several commands share, so that they read the same everywhere.
enum SharedOptions {
  static let submission = CommandArgument(
    placeholder: Wording(zh: "自评材料", en: "SUBMISSION"),
    count: .one,
    help: Wording(
      zh: "自评材料所在的文件夹，或填好的工作簿 自评数据.xlsx",
      en: "the folder of a submission, or its workbook 自评数据.xlsx"
    )
  )
  static let rules = CommandOption.value(
    "rules",
    Wording(zh: "规则集|文件", en: "ID|FILE"),
    help: Wording(
      zh: "按此规则集评分；不写时用自评材料指定的规则集，再无则用 cn-2020",
      en: "score under this rule set; by default the one the submission names, or else cn-2020"
    )
  )
  /// For commands that have no submission to name a rule set.
  static let rulesOrNational = CommandOption.value(
    "rules",
    Wording(zh: "规则集|文件", en: "ID|FILE"),
    help: Wording(zh: "按此规则集；不写时用 cn-2020", en: "under this rule set; by default cn-2020")
  )
  static let year = CommandOption.value(
    "year",
    Wording(zh: "年度", en: "YEAR"),
    help: Wording(
      zh: "按此年度的规则；评分时不写则用自评材料的年度",
      en: "take the rules as they are for this year; scoring takes the submission's year by default"
    )
  )
  static let parameter = CommandOption.values(
    "param",
    Wording(zh: "参数名=取值", en: "NAME=VALUE"),
    help: Wording(
      zh: "指定规则参数的取值，可多次使用；有哪些参数见 jixiao rules show",
      en: "a value for a parameter of the rules, once for each; 'jixiao rules show' lists them"
    )
  )
  static let allowUnconfirmed = CommandOption.flag(
    "allow-unconfirmed",
    help: Wording(zh: "允许使用待核实的规则集", en: "use the rule set although it is unconfirmed")
  )
  static let json = CommandOption.flag(
    "json",
    help: Wording(zh: "在标准输出只打印 JSON", en: "print JSON on standard output, and nothing else there")
  )
}
