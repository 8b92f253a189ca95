import Diagnostics
import ScoringCore
import SelfEvaluation

/// L12
struct EveryProjectFull: Check {
  let documentation = CheckDocumentation(
    "L12",
    .warning,
    name: Wording(zh: "项目普遍满分", en: "every project at full score"),
    finds: Wording(
      zh: "三个以上的项目中，得满分的占比达到阈值（默认全部）",
      en: "of three or more projects, all (or the share set in the rules) earned every point"
    ),
    matters: Wording(
      zh: "全部满分的自评在抽查复核时最容易被推翻",
      en: "a self-evaluation without a single lost point is the first to be doubted"
    ),
    remedy: Wording(
      zh: "逐项核对实际完成值和佐证材料；目标偏低的，下年提高指标值",
      en: "check actual results and evidence once more; set higher targets where they were too easy"
    ),
    sources: [.reviewStandards],
    thresholds: [.fullScores],
    bad: three(last: "10场"),
    good: three(last: "9场")
  )

  private static func three(last: String) -> Sample {
    Sample(
      projects: ["科普讲座", "科普展览", "科普培训"].enumerated().map { index, name in
        var sample = Sample.complete(
          .init("数量指标", "讲座场次", "≥10场", index == 2 ? last : "10场", points: "50", evidence: "签到表", reason: "一场改期")
        )
        .projects[0]
        sample.name = name
        return sample
      }
    )
  }

  private static let leastProjects = 3

  func findings(in material: CheckMaterial) -> [Finding] {
    let scored = material.result.projects.filter { $0.total != nil }
    let full = scored.count { project in
      guard let part = project.score?.total, let score = part.score else { return false }
      return score >= part.points
    }
    guard scored.count >= Self.leastProjects, full > 0,
      let share = try? Ratio(Int64(full), over: Int64(scored.count)), share >= material.threshold(.fullScores)
    else { return [] }
    return [
      finding(
        Wording(
          zh: "\(scored.count) 个项目中有 \(full) 个得满分，请逐项核实",
          en: "\(full) of \(scored.count) projects earned every point; please verify them"
        ),
        at: scored.first?.entry.place
      )
    ]
  }
}
