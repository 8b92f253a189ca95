import Diagnostics
import ScoringCore

/// L55
struct OtherFullMark: Check {
  let documentation = CheckDocumentation(
    "L55",
    .error,
    name: Wording(zh: "评分说明的满分与分值不符", en: "scoring text of other points"),
    finds: Wording(
      zh: "指标描述或备注里写的“计N分”“满分N分”，与本指标的分值不同",
      en: "description or note speak of a full mark other than the indicator's points"
    ),
    matters: Wording(
      zh: "评分标准是从别的表上抄来的，按它打分会超出分值",
      en: "the standard was copied from elsewhere and gives more than there is"
    ),
    remedy: Wording(zh: "按本指标的分值改写评分标准", en: "rewrite the standard for the points of this indicator"),
    sources: [.publishedTables],
    bad: .rows(
      .init("数量指标", "在职人员控制率", "≤100%", points: "5", description: "控制率不超过100%计8分，每超过一个百分点扣0.8分")
    ),
    good: .rows(
      .init("数量指标", "在职人员控制率", "≤100%", points: "5", description: "控制率不超过100%计5分，每超过一个百分点扣0.5分")
    )
  )

  func findings(in material: CheckMaterial) -> [Finding] {
    material.rows.compactMap { row in
      guard let points = row.entry.points, !points.isZero,
        let mark = Self.fullMark(in: row.description + "。" + PlainText.folded(row.entry.note)), mark != points
      else { return nil }
      return finding(
        Wording(
          zh: "指标“\(row.title)”分值 \(points.text) 分，评分说明却按 \(mark.text) 分",
          en: "indicator '\(row.title)' carries \(points.text) points; its scoring text gives \(mark.text)"
        ),
        at: row.place
      )
    }
  }

  /// The most that the text gives.
  private static func fullMark(in text: String) -> ExactDecimal? {
    guard text.holds("分") else { return nil }
    return text.matches(of: /(?:计|得|记|满分为?)([0-9]{1,3}(?:\.[0-9]{1,2})?)分(?!之)/).compactMap { ExactDecimal($0.1) }.max()
  }
}
