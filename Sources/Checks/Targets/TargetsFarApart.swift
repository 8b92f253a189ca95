import Diagnostics
import RuleFiles
import ScoringCore

/// L35
struct TargetsFarApart: Check {
  let documentation = CheckDocumentation(
    "L35",
    .warning,
    name: Wording(zh: "同名指标的指标值悬殊", en: "one indicator, targets far apart"),
    finds: Wording(
      zh: "不同项目的同名指标，百分比相差3倍以上",
      en: "the percentage of one indicator differs threefold or more between projects"
    ),
    matters: Wording(
      zh: "同一个指标在一处是5%、在另一处是90%，至少有一处理解错了",
      en: "what is 5 % here and 90 % there was misunderstood in one of the places"
    ),
    remedy: Wording(zh: "统一口径和计算方法；含义不同的改用不同名称", en: "agree on one meaning, or use different names"),
    sources: [.publishedTargets],
    thresholds: [.targetSpread],
    bad: two("≥5%", "≥90%"),
    good: two("≥60%", "≥62%")
  )

  private static func two(_ first: String, _ second: String) -> Sample {
    Sample(
      projects: zip(["场馆开放", "科普活动"], [first, second]).map { name, target in
        .init(name: name, rows: [.init("经济效益指标", "科技进步贡献率", target)])
      }
    )
  }

  func findings(in material: CheckMaterial) -> [Finding] {
    let rows = material.rows.filter { $0.percentTarget.map { $0 > .zero } ?? false }
    let groups = Dictionary(grouping: rows) { NameKey.indicator($0.bareName) }
    return groups.values.compactMap { group in
      let sorted = group.sorted { ($0.percentTarget ?? .zero) < ($1.percentTarget ?? .zero) }
      guard Set(group.map(\.project)).count > 1, let least = sorted.first, let most = sorted.last,
        let low = least.percentTarget, let high = most.percentTarget,
        let times = try? Ratio(high, over: low), times >= material.threshold(.targetSpread)
      else { return nil }
      return finding(
        Wording(
          zh: "指标“\(most.title)”在不同项目中的指标值悬殊：“\(least.targetText)”与“\(most.targetText)”",
          en:
            "the targets of '\(most.title)' are far apart between projects: '\(least.targetText)' and '\(most.targetText)'"
        ),
        at: most.targetPlace,
        notes: alsoHere([least.targetPlace])
      )
    }
  }
}
