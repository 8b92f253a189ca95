import Diagnostics
import ScoringCore
import Submissions

/// L34
struct ImpossiblePercentage: Check {
  let documentation = CheckDocumentation(
    "L34",
    .warning,
    name: Wording(zh: "百分比达到或超过100%", en: "percentage of 100 % and above"),
    finds: Wording(
      zh: "指标值写“≥100%”或大于100%（增长率等除外）；满意度、合格率一类的实际完成值大于100%",
      en: "a target of ≥100% or more, but for growth; an actual share, such as satisfaction, above 100 %"
    ),
    matters: Wording(
      zh: "比例最多是100%，“≥100%”不留余地，多半没有测算过",
      en: "a share is 100 % at most; ≥100% leaves no room and was hardly thought about"
    ),
    remedy: Wording(
      zh: "按测算填写合理的比例；确实要求全部达到的写“=100%”",
      en: "set a share that can be reached, or write =100% where all of it is required"
    ),
    sources: [.publishedTables, .publishedTargets],
    bad: .rows(.init("服务对象满意度指标", "服务对象满意度", "≥100%")),
    good: .rows(.init("服务对象满意度指标", "服务对象满意度", "≥95%"))
  )

  private static let whole = ExactDecimal(100)
  /// What may well be above 100 %.
  private static let open = ["增长", "增幅", "增速", "提高", "提升", "同比", "环比", "收益", "回报", "保值增值", "覆盖倍", "完成率", "负荷", "产能"]
  /// What never is.
  private static let shares = ["满意", "合格率", "达标率", "到位率", "覆盖率", "知晓率", "普及率", "完好率", "及时率", "出席率", "优良率"]

  func findings(in material: CheckMaterial) -> [Finding] {
    material.rows.flatMap { row -> [Finding] in
      var findings: [Finding] = []
      if let percent = row.percentTarget, Self.isTooHigh(percent, row) {
        findings.append(
          finding(
            Wording(
              zh: "指标“\(row.title)”的指标值“\(row.targetText)”要求达到或超过100%",
              en: "target '\(row.targetText)' of '\(row.title)' asks for 100 % or more"
            ),
            at: row.targetPlace
          )
        )
      }
      if case .quantity(let actual) = row.entry.actualValue.reading, actual.unit.base == "%", actual.value > Self.whole,
        row.name.contains(anyOf: Self.shares)
      {
        findings.append(
          finding(
            Wording(
              zh: "指标“\(row.title)”的实际完成值“\(row.entry.actual.text)”大于100%",
              en: "the result '\(row.entry.actual.text)' of '\(row.title)' is above 100 %"
            ),
            at: row.entry.actual.place
          )
        )
      }
      return findings
    }
  }

  private static func isTooHigh(_ percent: ExactDecimal, _ row: IndicatorRow) -> Bool {
    if percent == whole { return row.isAtLeast && !row.name.contains(anyOf: open) }
    return percent > whole && !row.name.contains(anyOf: open)
  }
}
