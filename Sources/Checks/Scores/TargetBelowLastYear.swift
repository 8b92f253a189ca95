import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// L59
struct TargetBelowLastYear: Check {
  let documentation = CheckDocumentation(
    "L59",
    .warning,
    name: Wording(zh: "指标值明显低于上年实际", en: "target far below last year's result"),
    finds: Wording(
      zh: "上年同一指标的实际完成值超过本年指标值的1.3倍；或者实施周期指标值与年度指标值全部相同",
      en:
        "last year's result is above 1.3 times this year's target, or all targets of the whole period are those of the year"
    ),
    matters: Wording(
      zh: "指标值偏低，轻易就能大幅超额，完成情况说明不了问题",
      en: "a target that is easily exceeded says nothing about the year"
    ),
    remedy: Wording(
      zh: "参照上年实际和近三年平均数重新测算；周期目标按年度分解",
      en: "set targets by last year's results; split the targets of a period by year"
    ),
    sources: [.national, .publishedTargets],
    thresholds: [.aboveTarget],
    bad: lastYear(actual: "20场"),
    good: lastYear(actual: "11场")
  )

  private static func lastYear(actual: String) -> Sample {
    var sample = Sample.rows(.init("数量指标", "讲座场次", "≥10场"))
    sample.lastYear = [.init(rows: [.init("数量指标", "讲座场次", "≥10场", actual)])]
    return sample
  }

  func findings(in material: CheckMaterial) -> [Finding] {
    belowLastYear(material) + unchangedOverThePeriod(material)
  }

  private func belowLastYear(_ material: CheckMaterial) -> [Finding] {
    guard let previous = material.previous else { return [] }
    return material.rows.compactMap { row in
      guard let before = Self.partner(of: row, in: previous, material),
        case .quantity(let actual) = before.actualValue.reading, let target = row.quantity, !target.value.isZero,
        target.comparator != .atMost, target.comparator != .lessThan, actual.unit.base == target.unit.base,
        let times = try? Ratio(actual.value.multiplied(by: actual.unit.factor), over: target.value.multiplied(by: target.unit.factor)),
        times > material.threshold(.aboveTarget)
      else { return nil }
      return finding(
        Wording(
          zh: "指标 '\(row.title)' 上年实际 \(before.actual.text)，本年指标值只有 \(row.targetText)",
          en: "indicator '\(row.title)' reached \(before.actual.text) last year; its target is \(row.targetText)"
        ),
        at: row.targetPlace
      )
    }
  }

  /// The same indicator of the same project: by the project's code, or else its name.
  private static func partner(of row: IndicatorRow, in previous: Submission, _ material: CheckMaterial) -> IndicatorEntry? {
    let candidates: [IndicatorEntry]
    if let index = row.project {
      let project = material.projects[index]
      let before =
        previous.projects.first { !project.id.isEmpty && $0.id == project.id }
        ?? previous.projects.first { $0.name == project.name }
      candidates = before?.indicators ?? []
    } else {
      candidates = previous.departmentIndicators
    }
    let key = NameKey.indicator(row.name)
    return candidates.first { NameKey.indicator(PlainText.folded($0.name.text)) == key }
  }

  private static let leastRows = 3

  private func unchangedOverThePeriod(_ material: CheckMaterial) -> [Finding] {
    material.rowsByProject.compactMap { rows in
      let filled = rows.filter { $0.entry.periodTarget?.isEmpty == false && !$0.entry.target.isEmpty }
      guard filled.count >= Self.leastRows, let first = filled.first,
        filled.allSatisfy({ PlainText.folded($0.entry.periodTarget?.text ?? "") == PlainText.folded($0.targetText) })
      else { return nil }
      return finding(
        Wording(
          zh: "\(filled.count) 个指标的实施周期指标值与年度指标值全部相同",
          en: "all \(filled.count) targets of the whole period are those of the year"
        ),
        at: first.targetPlace
      )
    }
  }
}
