import Diagnostics
import ScoringCore
import SelfEvaluation

/// L56
struct VagueDeduction: Check {
  let documentation = CheckDocumentation(
    "L56",
    .warning,
    name: Wording(zh: "扣分理由含糊或与扣分不符", en: "vague or wrong ground for a deduction"),
    finds: Wording(
      zh: "评分说明只写“酌情扣分”没有标准，或者写明扣百分之几，与实际扣分相差超过阈值",
      en: "a standard that says only 酌情扣分, or a stated percentage that the points taken off do not match"
    ),
    matters: Wording(zh: "说不清扣多少，就无法复核", en: "what cannot be computed cannot be reviewed"),
    remedy: Wording(zh: "写明每差多少扣多少分，并按此扣分", en: "say how much is taken off for what, and take off that much"),
    sources: [.reviewStandards, .publishedTables],
    thresholds: [.deductionGap],
    bad: .rows(.init("数量指标", "讲座场次", "≥10场", description: "未达指标值酌情扣分")),
    good: .rows(.init("数量指标", "讲座场次", "≥10场", description: "每少一场扣5分，扣完为止"))
  )

  func findings(in material: CheckMaterial) -> [Finding] {
    material.rows.compactMap { row in
      let reason = PlainText.folded(row.entry.deviationReason)
      let texts = [row.description, PlainText.folded(row.entry.note), reason]
      if texts.contains(where: { $0.holds("酌情") && $0.holds("扣") && !$0.hasDigits }) {
        return finding(
          Wording(
            zh: "指标“\(row.title)”只写“酌情扣分”，没有扣分标准",
            en: "indicator '\(row.title)' says 酌情扣分 (at discretion) and no standard"
          ),
          at: row.place
        )
      }
      guard let stated = Self.statedShare(in: reason), let taken = Self.takenShare(of: row),
        let gap = try? stated.subtracting(taken), let size = gap.isNegative ? try? Ratio.zero.subtracting(gap) : gap,
        size > material.threshold(.deductionGap)
      else { return nil }
      return finding(
        Wording(
          zh: "指标“\(row.title)”说明扣 \(RatioText.percent(stated))，实际扣了 \(RatioText.percent(taken))",
          en:
            "the reason of '\(row.title)' speaks of \(RatioText.percent(stated)) off; \(RatioText.percent(taken)) were taken off"
        ),
        at: row.place
      )
    }
  }

  private static func statedShare(in reason: String) -> Ratio? {
    guard reason.holds("扣"), let match = reason.firstMatch(of: /扣(?:减|除)?(?:分值的?)?([0-9]{1,3})%/) else { return nil }
    return Int64(match.1).flatMap { try? Ratio($0, over: 100) }
  }

  /// The share of its points that the department itself took off.
  private static func takenShare(of row: IndicatorRow) -> Ratio? {
    guard let points = row.entry.points, let given = row.entry.givenScore, !points.isZero,
      let lost = try? points.subtracting(given)
    else { return nil }
    return try? Ratio(lost, over: points)
  }
}
