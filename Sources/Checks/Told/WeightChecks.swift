import Diagnostics

// Points are looked at while they are shared out; these entries explain what is told there.
extension ToldByScoring {
  static let pointsDoNotAddUp = ToldByScoring(
    documentation: CheckDocumentation(
      "L01",
      .error,
      name: Wording(zh: "分值合计不等于总分", en: "points do not add up"),
      finds: Wording(
        zh: "一个项目各指标分值与预算执行率分值之和，不等于规则集规定的总分",
        en: "the points of a project's indicators and of its execution do not make the total of the rule set"
      ),
      matters: Wording(
        zh: "分值合计不对，总分就没有意义，各项目之间也不能比较",
        en: "without that sum the total means nothing, and projects cannot be compared"
      ),
      remedy: Wording(
        zh: "调整分值，使各项指标与预算执行率合计等于总分",
        en: "adjust the points so that indicators and execution make the total"
      ),
      sources: [.platform, .publishedTables],
      toldAs: ["E0301"],
      bad: .complete(.init("数量指标", "讲座场次", "≥10场", "10场", points: "60")),
      good: .complete()
    )
  )

  static let otherCategoryPoints = ToldByScoring(
    documentation: CheckDocumentation(
      "L02",
      .warning,
      name: Wording(zh: "一级指标分值与规则集不符", en: "category points differ from the rule set"),
      finds: Wording(
        zh: "某个一级指标的分值合计，与所用规则集的规定不同",
        en: "a category carries other points than the rule set says"
      ),
      matters: Wording(
        zh: "一级指标权重原则上统一设置，调整须有理由",
        en: "the weights of categories are set uniformly; other weights need a reason"
      ),
      remedy: Wording(
        zh: "按规则集的分值填写；确需调整的，在规则文件中写明并注明依据",
        en: "use the points of the rule set, or change them in a rule file of your own and say on what ground"
      ),
      sources: [.national, .publishedTables],
      toldAs: ["E0302"],
      bad: .complete(.init("数量指标", "讲座场次", "≥10场", "10场", points: "60")),
      good: .complete()
    )
  )

  static let scoreOutsidePoints = ToldByScoring(
    documentation: CheckDocumentation(
      "L04",
      .error,
      name: Wording(zh: "得分超出分值", en: "score outside its points"),
      finds: Wording(zh: "自评得分大于分值，或者小于零", en: "a score given by hand is above the indicator's points, or below zero"),
      matters: Wording(zh: "得分最高不能超过该指标的分值", en: "no indicator earns more than its points"),
      remedy: Wording(zh: "核对自评得分和分值，改正填错的一栏", en: "compare score and points, and put right the wrong one"),
      sources: [.platform, .publishedTables],
      toldAs: ["E0505"],
      bad: .complete(.init("数量指标", "讲座场次", "≥10场", "10场", points: "50", given: "55")),
      good: .complete(.init("数量指标", "讲座场次", "≥10场", "10场", points: "50", given: "50"))
    )
  )
}
