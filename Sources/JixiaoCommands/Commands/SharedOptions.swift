import Diagnostics

/// Arguments and options that several commands share, so that they read the same everywhere.
enum SharedOptions {
  static let submission = CommandArgument(
    placeholder: Wording(zh: "自评材料", en: "SUBMISSION"),
    count: .one,
    help: Wording(
      zh: "自评材料所在的文件夹，内有 submission.yaml、projects.csv、indicators.csv",
      en: "the folder of a submission: submission.yaml, projects.csv, indicators.csv"
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
  static let json = CommandOption.flag(
    "json",
    help: Wording(zh: "在标准输出只打印 JSON", en: "print JSON on standard output, and nothing else there")
  )
}
