import Diagnostics

// Reasons are asked for where points are lost or targets far exceeded, which scoring knows.
extension ToldByScoring {
  static let missedWithoutReason = ToldByScoring(
    documentation: CheckDocumentation(
      "L08",
      .error,
      name: Wording(zh: "有偏差未说明原因", en: "deviation without a reason"),
      finds: Wording(
        zh: "得分低于分值，“偏差原因及改进措施”却是空的",
        en: "an indicator lost points, and column 偏差原因及改进措施 is empty"
      ),
      matters: Wording(zh: "自评表要求对未完成的指标逐项说明", en: "the form asks for a reason for every indicator that was missed"),
      remedy: Wording(
        zh: "在“偏差原因及改进措施”栏写明原因和改进措施",
        en: "say why in column 偏差原因及改进措施, and what will be done"
      ),
      sources: [.platform, .publishedTables],
      toldAs: ["E0502"],
      bad: .complete(.init("数量指标", "讲座场次", "≥10场", "8场", points: "50")),
      good: .complete(.init("数量指标", "讲座场次", "≥10场", "8场", points: "50", reason: "两场因疫情取消；下年提前安排线上讲座"))
    )
  )

  static let exceededWithoutReason = ToldByScoring(
    documentation: CheckDocumentation(
      "L09",
      .warning,
      name: Wording(zh: "大幅超额未说明原因", en: "far above the target without a reason"),
      finds: Wording(
        zh: "完成值高出指标值较多（如达到130%），没有说明原因",
        en: "the result is far above its target, such as 130 %, without a reason"
      ),
      matters: Wording(
        zh: "如果是年初指标值定得过低，应适度调减分值",
        en: "where the target was set too low, points are to be reduced"
      ),
      remedy: Wording(zh: "说明超额原因；指标值偏低的，下年重新测算", en: "state the reason; set a better target next year"),
      sources: [.national, .platform],
      toldAs: ["E0501", "E0506"],
      bad: .complete(.init("数量指标", "讲座场次", "≥10场", "20场", points: "50", evidence: "签到表")),
      good: .complete(
        .init("数量指标", "讲座场次", "≥10场", "20场", points: "50", reason: "新增学校合作场次；下年按近三年平均数测算")
      )
    )
  )
}
