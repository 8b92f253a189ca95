import Diagnostics
import ScoringCore
import SelfEvaluation

/// L16; the other way round, goals ahead of execution, is L13.
struct GoalsBehindExecution: Check {
  let documentation = CheckDocumentation(
    "L16",
    .info,
    name: Wording(zh: "目标完成落后于预算执行", en: "goals behind execution"),
    finds: Wording(
      zh: "预算执行率比各指标的平均得分率高出10个百分点以上（三个以上指标有得分时）",
      en:
        "execution is more than 10 points above the mean share of points of the indicators, where three or more have one"
    ),
    matters: Wording(zh: "钱花了而事没有办成，须说明去向", en: "the money is spent and the goals are not reached"),
    remedy: Wording(zh: "说明资金用到了哪里、目标何时补上", en: "say where the money went and when the goals will be reached"),
    sources: [.reviewStandards],
    thresholds: [.progressGap],
    bad: attained("5场"),
    good: attained("9场")
  )

  private static func attained(_ actual: String) -> Sample {
    .project(
      .init(
        adjusted: "100",
        executed: "100",
        rows: ["讲座场次", "展览场次", "培训场次"].map {
          .init("数量指标", $0, "≥10场", actual, reason: "部分场次改期")
        }
      )
    )
  }

  private static let leastIndicators: Int64 = 3

  func findings(in material: CheckMaterial) -> [Finding] {
    material.result.projects.compactMap { project in
      let attained = project.indicators.compactMap(Self.share)
      guard let executed = project.executionRate, let mean = Self.mean(attained),
        let gap = try? executed.subtracting(mean), gap > material.threshold(.progressGap)
      else { return nil }
      return finding(
        Wording(
          zh: "项目“\(project.entry.name)”预算执行率 \(RatioText.percent(executed))，指标平均得分率仅 \(RatioText.percent(mean))",
          en:
            "project '\(project.entry.name)' executed \(RatioText.percent(executed)) of its budget and earned only \(RatioText.percent(mean)) of its points on average"
        ),
        at: project.entry.place
      )
    }
  }

  /// What share of its points an indicator earned.
  private static func share(of indicator: IndicatorResult) -> Ratio? {
    guard let score = indicator.score, indicator.points > .zero else { return nil }
    return try? Ratio(score.tenThousandths, over: indicator.points.tenThousandths)
  }

  private static func mean(_ ratios: [Ratio]) -> Ratio? {
    guard Int64(ratios.count) >= leastIndicators else { return nil }
    do throws(ArithmeticFault) {
      var sum = Ratio.zero
      for ratio in ratios { sum = try sum.adding(ratio) }
      return try sum.divided(by: Ratio(Int64(ratios.count)))
    } catch {
      return nil
    }
  }
}
