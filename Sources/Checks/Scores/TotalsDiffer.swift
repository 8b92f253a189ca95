import Diagnostics
import ScoringCore
import SelfEvaluation
import Submissions

/// L06
struct TotalsDiffer: Check {
  let documentation = CheckDocumentation(
    "L06",
    .error,
    name: Wording(zh: "合计行与各项之和不符", en: "total is not the sum of its parts"),
    finds: Wording(
      zh: "合计行的分值或得分、项目的自评总分，不等于各行之和（加上预算执行率也不等于）",
      en: "a row of totals, or the total that a project states, is not the sum of the rows, with or without execution"
    ),
    matters: Wording(zh: "合计与分项对不上，说明有一处填错", en: "where they disagree one of them is wrong"),
    remedy: Wording(zh: "重新加总，或找出填错的一项", en: "add up again, or find the row that is wrong"),
    sources: [.publishedTables, .arithmetic],
    thresholds: [.scoreTolerance],
    bad: total(given: "98"),
    good: total(given: "90")
  )

  private static func total(given: String) -> Sample {
    var sample = Sample.rows(
      .init("数量指标", "讲座场次", "≥10场", "10场", points: "50", given: "50"),
      .init("社会效益指标", "公民具备科学素质的比例", "≥12%", "12%", points: "40", given: "40")
    )
    sample.total = Sample.Total(points: "90", given: given)
    return sample
  }

  func findings(in material: CheckMaterial) -> [Finding] {
    let stated = material.result.projects.compactMap { project in
      project.entry.givenScores.total.map { given in
        let label = Cell("自评总分", at: project.entry.place)
        return WrittenTotal(projectID: project.entry.id, label: label, givenScore: given)
      }
    }
    return (material.submission.totals + stated).flatMap { total -> [Finding] in
      let project = material.result.projects.first { $0.entry.id == total.projectID }
      let rows = project?.entry.indicators ?? material.submission.departmentIndicators
      let execution = project?.score?.execution
      let givenExecution = project?.entry.givenScores.execution ?? execution?.score?.decimal
      return [
        problem(Self.points, total, total.points, rows.map(\.points), execution?.points.decimal, material),
        problem(Self.scores, total, total.givenScore, rows.map(\.givenScore), givenExecution, material),
      ]
      .compactMap(\.self)
    }
  }

  private static let points = Wording(zh: "分值", en: "points")
  private static let scores = Wording(zh: "自评得分", en: "scores")

  /// - Parameters:
  ///   - parts: what the rows state; where none states any there is nothing to compare.
  ///   - execution: what may have been added without a row of its own.
  private func problem(
    _ column: Wording,
    _ total: WrittenTotal,
    _ stated: ExactDecimal?,
    _ parts: [ExactDecimal?],
    _ execution: ExactDecimal?,
    _ material: CheckMaterial
  ) -> Finding? {
    let parts = parts.compactMap(\.self)
    guard let stated, !parts.isEmpty, let sum = Amounts.sum(parts) else { return nil }
    let sums = [sum] + [execution.flatMap { Amounts.sum([sum, $0]) }].compactMap(\.self)
    let tolerance = material.threshold(.scoreTolerance)
    guard !sums.contains(where: { Amounts.areNear($0, stated, within: tolerance) }) else { return nil }
    return finding(
      Wording(
        zh: "“\(total.label.text)”行的\(column.chinese)是 \(stated.text)，各行之和是 \(sum.text)",
        en: "row '\(total.label.text)' says \(stated.text) \(column.english); the rows add up to \(sum.text)"
      ),
      at: total.label.place
    )
  }
}
