import Diagnostics
import ScoringCore
import SelfEvaluation

/// L07
struct ExecutionScoreDiffers: Check {
  let documentation = CheckDocumentation(
    "L07",
    .warning,
    name: Wording(zh: "预算执行率得分与计算结果不符", en: "execution score differs from the rules"),
    finds: Wording(
      zh: "预算执行率的自评得分，与执行率乘以分值相差超过允许值",
      en: "the score that is written for budget execution is off rate times points"
    ),
    matters: Wording(zh: "预算执行率按比例得分，不能凑整", en: "budget execution earns in proportion and is not rounded up"),
    remedy: Wording(zh: "按执行数÷全年预算数×分值填写", en: "write executed ÷ adjusted budget × points"),
    sources: [.publishedTables, .arithmetic],
    thresholds: [.scoreTolerance],
    bad: execution(given: "9"),
    good: execution(given: "8.62")
  )

  private static func execution(given: String) -> Sample {
    .project(
      .init(
        adjusted: "43.20",
        executed: "37.24",
        note: "余款为采购节约",
        rows: [
          .init("", "预算执行率", "100%", "86.2%", points: "10", given: given, category: "预算执行率"),
          .init("数量指标", "讲座场次", "≥10场", "10场"),
        ]
      )
    )
  }

  func findings(in material: CheckMaterial) -> [Finding] {
    material.result.projects.flatMap { project -> [Finding] in
      guard let computed = project.score?.execution?.score else { return [] }
      let rows = project.entry.indicators.filter { PlainText.folded($0.category.text).holds("预算执行率") }
      let stated =
        rows.compactMap { row in row.givenScore.map { (given: $0, place: row.place) } }
        + (project.entry.givenScores.execution.map { [(given: $0, place: project.entry.place)] } ?? [])
      return stated.prefix(1).compactMap { given, place in
        guard !Amounts.areNear(given, computed.decimal, within: material.threshold(.scoreTolerance)) else { return nil }
        return finding(
          Wording(
            zh: "预算执行率自评得分 \(given.text) 分，按执行数和预算数应为 \(computed.text) 分",
            en: "budget execution was given \(given.text) points; executed and budget make \(computed.text)"
          ),
          at: place
        )
      }
    }
  }
}
