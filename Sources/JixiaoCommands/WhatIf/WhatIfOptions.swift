import Diagnostics
import ScoringCore
import WhatIf

/// The options of `jixiao what-if`.
enum WhatIfOptions {
  static let set = CommandOption.values(
    "set",
    Wording(zh: "名称=数值", en: "NAME=VALUE"),
    help: Wording(
      zh: "改动分值或等级分数线，可多次使用：产出指标=40，产出指标/数量指标=15，grade.优=85",
      en: "change points or the bound of a grade, once for each: 产出指标=40, 产出指标/数量指标=15, grade.优=85"
    )
  )
  static let others = CommandOption.choice(
    "others",
    OtherWeights.allCases.map(\.rawValue),
    help: Wording(
      zh: "其余分值：rescale 按比例分余下的分（默认）；keep 不变，总分随之变动；refuse 不变，合计不符即报错",
      en: "the other weights: rescale to what is left (default); keep them and let the whole change; refuse a misfit"
    )
  )
  static let rules = CommandOption.value(
    "rules",
    Wording(zh: "规则集|文件", en: "ID|FILE"),
    help: Wording(zh: "换用此规则集，与基准比较", en: "take this rule set instead, and compare with the baseline")
  )
  static let baseline = CommandOption.value(
    "baseline",
    Wording(zh: "规则集|文件", en: "ID|FILE"),
    help: Wording(
      zh: "基准的规则集；不写时用自评材料指定的规则集，再无则用 cn-2020",
      en: "the rule set of the baseline; by default the one the submission names, or else cn-2020"
    )
  )
  static let parameter = CommandOption.values(
    "param",
    Wording(zh: "参数名=取值", en: "NAME=VALUE"),
    help: Wording(
      zh: "改动规则参数的取值，可多次使用；有哪些参数见 jixiao rules show",
      en: "change a parameter of the rules, once for each; 'jixiao rules show' lists them"
    )
  )
  static let scenarios = CommandOption.value(
    "scenarios",
    Wording(zh: "文件", en: "FILE"),
    help: Wording(
      zh:
        "YAML 方案文件：scenarios 下每个方案有 name 和 set、others、rules、parameters、actuals、drop；供编辑器使用的模式见 jixiao rules schema --scenarios",
      en:
        "a YAML file of scenarios, each with a name and set, others, rules, parameters, actuals, drop; 'jixiao rules schema --scenarios' prints its schema for editors"
    )
  )
  static let sensitivity = CommandOption.flag(
    "sensitivity",
    help: Wording(
      zh: "各项分值和完成值影响多大；等级和名次在分值改到多少时改变",
      en: "how much each weight and actual matters, and which change flips a grade or swaps ranks"
    )
  )
  static let step = CommandOption.value(
    "step",
    Wording(zh: "分", en: "POINTS"),
    help: Wording(zh: "敏感性分析中各项分值增减多少，默认 5", en: "by how much the sensitivity moves each weight, by default 5")
  )
  static let goal = CommandOption.value(
    "goal",
    Wording(zh: "分数|等级", en: "POINTS|GRADE"),
    help: Wording(zh: "各项目的哪些指标要达到多少，才能得到此分", en: "what the indicators of each project must reach for this score")
  )
  static let sweep = CommandOption.values(
    "sweep",
    Wording(zh: "名称=起..止/步长", en: "NAME=FROM..TO/STEP"),
    help: Wording(
      zh: "逐个取值计算，画成曲线；写两次则画成两项分值的图",
      en: "run a weight through a range and draw the curve; given twice, a map of two weights"
    )
  )
  static let robustness = CommandOption.flag(
    "robustness",
    help: Wording(
      zh: "随机抽取分值，得分、等级和名次各有多大可能",
      en: "draw weights at random: how likely each score, grade and rank is"
    )
  )
  static let draws = CommandOption.value(
    "draws",
    Wording(zh: "次数", en: "N"),
    help: Wording(zh: "抽样次数，默认 10000", en: "how many draws, by default 10000")
  )
  static let seed = CommandOption.value(
    "seed",
    Wording(zh: "种子", en: "N"),
    help: Wording(zh: "随机种子，默认 1；同一种子结果相同", en: "the seed, by default 1; the same seed gives the same answer")
  )
  static let spread = CommandOption.value(
    "spread",
    Wording(zh: "方式", en: "HOW"),
    help: Wording(
      zh: "uniform 全部组合均等，dirichlet 以现分值为中心，20% 各项上下 20%（默认）",
      en: "uniform over all weightings, dirichlet around the weights, or 20% either way (default)"
    )
  )
  static let among = CommandOption.values(
    "among",
    Wording(zh: "规则集|文件", en: "ID|FILE"),
    help: Wording(zh: "也从此规则集中抽取，可多次使用", en: "draw from this rule set, too; once for each")
  )
  static let threads = CommandOption.value(
    "threads",
    Wording(zh: "线程数", en: "N"),
    help: Wording(zh: "同时使用的处理器核数；不写时全用", en: "how many cores to use; by default all")
  )
  static let most = CommandOption.value(
    "top",
    Wording(zh: "项数", en: "N"),
    help: Wording(zh: "列出变动最大的多少项指标，默认 10", en: "list so many of the indicators that move most, by default 10")
  )
  static let output = CommandOption.value(
    "output",
    Wording(zh: "文件夹", en: "DIR"),
    help: Wording(
      zh: "把 what-if.html、what-if.json、各表 CSV 和各图 SVG 写入此文件夹",
      en: "write what-if.html, what-if.json, a CSV for each table and an SVG for each picture into this folder"
    )
  )
}
