import Diagnostics
import ScoringCore
import SelfEvaluation

/// L53
struct SharesOffWhole: Check {
  let documentation = CheckDocumentation(
    "L53",
    .warning,
    name: Wording(zh: "占比之和不是100%", en: "shares do not make 100 %"),
    finds: Wording(
      zh: "一句话里三个以上“占百分之几”，合计与100%相差超过5个百分点",
      en: "three or more shares (占 …%) in one sentence that are more than 5 points off 100 % together"
    ),
    matters: Wording(zh: "分项占比应当凑成整体", en: "shares should make the whole"),
    remedy: Wording(zh: "重新计算各项占比，或补上遗漏的一项", en: "compute them anew, or add the one that is missing"),
    sources: [.reviewStandards],
    thresholds: [.shareSum],
    bad: .report("# 评价结果", "其中优占30%，良占40%，中占10%。"),
    good: .report("# 评价结果", "其中优占30%，良占55%，中占15%。")
  )

  private static let leastShares = 3

  func findings(in material: CheckMaterial) -> [Finding] {
    material.report.lines.flatMap { line -> [Finding] in
      guard line.text.holds("占"), line.text.holds("%") else { return [] }
      return line.text.split(whereSeparator: { "。;".contains($0) }).compactMap { sentence in
        let shares = sentence.matches(of: /占(?:比|总数的?|全部的?)?(?:为|达)?([0-9]{1,3}(?:\.[0-9]{1,4})?)%/)
          .compactMap { ExactDecimal($0.1) }
        guard shares.count >= Self.leastShares, let sum = Amounts.sum(shares),
          let share = try? Ratio(sum, over: ExactDecimal(100)),
          !Amounts.areNear(sum, ExactDecimal(100), within: Self.points(material.threshold(.shareSum)))
        else { return nil }
        return finding(
          Wording(
            zh: "\(shares.count) 项占比合计 \(RatioText.percent(share))",
            en: "\(shares.count) shares add up to \(RatioText.percent(share))"
          ),
          at: line.place
        )
      }
    }
  }

  /// 5 % is five points of a hundred.
  private static func points(_ share: Ratio) -> Ratio { (try? share.multiplied(by: Ratio(100))) ?? share }
}
