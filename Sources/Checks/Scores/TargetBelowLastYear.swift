import Diagnostics
import ScoringCore
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
    material.rows.compactMap { row in
      guard let before = row.entry.previous, case .quantity(let actual) = before.actualValue.reading,
        let target = row.quantity, !target.value.isZero, target.comparator != .atMost, target.comparator != .lessThan,
        actual.unit.base == target.unit.base, let times = Self.times(actual, of: target),
        times > material.threshold(.aboveTarget)
      else { return nil }
      return finding(
        Wording(
          zh: "指标“\(row.title)”上年实际 \(before.actual.text)，本年指标值只有 \(row.targetText)",
          en: "indicator '\(row.title)' reached \(before.actual.text) last year; its target is \(row.targetText)"
        ),
        at: row.targetPlace
      )
    }
  }

  private static func times(_ actual: Quantity, of target: Quantity) -> Ratio? {
    do throws(ArithmeticFault) {
      let whole = try target.value.multiplied(by: target.unit.factor)
      return try Ratio(try actual.value.multiplied(by: actual.unit.factor), over: whole)
    } catch {
      return nil
    }
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
