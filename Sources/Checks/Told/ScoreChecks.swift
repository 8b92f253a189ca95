import Diagnostics

// Scores given by hand are held against the computed ones while they are computed.
extension ToldByScoring {
  static let scoreDiffers = ToldByScoring(
    documentation: CheckDocumentation(
      "L05",
      .warning,
      name: Wording(zh: "自评得分与计算结果不符", en: "score differs from the rules"),
      finds: Wording(
        zh: "自评得分与按规则计算的得分相差超过0.1分，或者超出所填档次的区间，或者没有计算依据",
        en: "a score given by hand is more than 0.1 off the computed one, outside its level, or without any basis"
      ),
      matters: Wording(
        zh: "复核时按公式重算，差额会被认定为虚报",
        en: "reviewers compute scores anew and take the difference for overstatement"
      ),
      remedy: Wording(
        zh: "按规则的计算结果填写；jixiao explain 可查看算法",
        en: "write the computed score; 'jixiao explain' shows how it is computed"
      ),
      sources: [.publishedTables, .arithmetic],
      toldAs: ["E0503", "E0504", "E0510"],
      bad: .complete(
        .init("数量指标", "讲座场次", "≥10场", "9场", points: "50", given: "48", reason: "一场因天气取消，已改期")
      ),
      good: .complete(
        .init("数量指标", "讲座场次", "≥10场", "9场", points: "50", given: "45", reason: "一场因天气取消，已改期")
      )
    )
  )

  static let fullAlthoughMissed = ToldByScoring(
    documentation: CheckDocumentation(
      "L10",
      .error,
      name: Wording(zh: "未完成却得满分", en: "full score although the target was missed"),
      finds: Wording(
        zh: "实际完成值没有达到指标值，自评得分却等于分值",
        en: "the actual result misses the target, and the score given is all of its points"
      ),
      matters: Wording(zh: "未完成指标值的按完成比例记分", en: "what is not reached earns in proportion"),
      remedy: Wording(zh: "按完成比例改正自评得分，并填写偏差原因", en: "score it in proportion and state the reason"),
      sources: [.national, .reviewStandards],
      toldAs: ["E0511"],
      bad: .complete(
        .init("数量指标", "讲座场次", "≥10场", "8场", points: "50", given: "50", reason: "两场改期到下年")
      ),
      good: .complete(
        .init("数量指标", "讲座场次", "≥10场", "8场", points: "50", given: "40", reason: "两场改期到下年")
      )
    )
  )

  static let lostAlthoughMet = ToldByScoring(
    documentation: CheckDocumentation(
      "L11",
      .warning,
      name: Wording(zh: "已完成却扣分", en: "points lost although the target was met"),
      finds: Wording(
        zh: "实际完成值达到指标值，自评得分却低于分值",
        en: "the actual result meets the target, and the score given is below its points"
      ),
      matters: Wording(
        zh: "没有理由的扣分和没有理由的满分一样不可信",
        en: "points taken off without a reason are as doubtful as points given"
      ),
      remedy: Wording(
        zh: "达到指标值的记满分；确有扣分理由的写明",
        en: "give all points to what is reached, or state why points were taken off"
      ),
      sources: [.publishedTables],
      toldAs: ["E0503"],
      bad: .complete(.init("数量指标", "讲座场次", "≥10场", "10场", points: "50", given: "45")),
      good: .complete(.init("数量指标", "讲座场次", "≥10场", "10场", points: "50", given: "50"))
    )
  )

  static let fullForNothing = ToldByScoring(
    documentation: CheckDocumentation(
      "L57",
      .error,
      name: Wording(zh: "实际为零却得满分", en: "full score for nothing achieved"),
      finds: Wording(
        zh: "实际完成值是0，自评得分却等于分值",
        en: "the actual result is 0, and the score given is all of its points"
      ),
      matters: Wording(zh: "抽查复核中最常见的虚报", en: "the plainest overstatement that spot checks find"),
      remedy: Wording(zh: "核对实际完成值；确为零的，得分填0并说明原因", en: "check the actual result; if it is 0, score 0 and say why"),
      sources: [.reviewStandards],
      toldAs: ["E0512"],
      bad: .complete(
        .init("数量指标", "绿化面积", "≥400平方米", "0平方米", points: "50", given: "50", reason: "用地未落实")
      ),
      good: .complete(.init("数量指标", "绿化面积", "≥400平方米", "0平方米", points: "50", given: "0", reason: "用地未落实"))
    )
  )
}
