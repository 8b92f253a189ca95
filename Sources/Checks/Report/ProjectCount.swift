import Diagnostics
import ScoringCore

/// L45
struct ProjectCount: Check {
  let documentation = CheckDocumentation(
    "L45",
    .error,
    name: Wording(zh: "项目个数不一致", en: "number of projects differs"),
    finds: Wording(
      zh: "报告说共有几个项目，与后面列出的个数或项目表中的个数不同",
      en: "the report states a number of projects other than it lists, or than the tables have"
    ),
    matters: Wording(zh: "漏报或者多报了项目，报告和表格对不上", en: "a project was left out, or counted twice"),
    remedy: Wording(zh: "核对项目清单，改正个数或补列项目", en: "check the list; put right the number, or add the project"),
    sources: [.reviewStandards, .publishedTargets],
    bad: Sample(
      projects: [.init(name: "科普经费"), .init(name: "讲座经费")],
      report: ["# 目标实现情况", "共有3个项目，分别是科普经费80.00万元、讲座经费24.00万元。"]
    ),
    good: Sample(
      projects: [.init(name: "科普经费"), .init(name: "讲座经费")],
      report: ["# 目标实现情况", "共有2个项目，分别是科普经费80.00万元、讲座经费24.00万元。"]
    )
  )

  func findings(in material: CheckMaterial) -> [Finding] {
    material.report.projectStatements.compactMap { statement in
      guard let count = statement.count else { return nil }
      let (listed, inTables) = (statement.items.count, material.projects.count)
      guard (listed > 0 && listed != count) || (inTables > 0 && inTables != count) else { return nil }
      let zero = statement.items.count { $0.amount.isZero }
      var chinese = "报告说共 \(count) 个项目"
      var english = "the report speaks of \(count) projects"
      if listed > 0 {
        chinese += "，列出 \(listed) 个" + (zero > 0 ? "（\(zero) 个金额为零）" : "")
        english += ", lists \(listed)" + (zero > 0 ? " (\(zero) of them without money)" : "")
      }
      if inTables > 0 {
        chinese += "，项目表中有 \(inTables) 个"
        english += "; the tables have \(inTables)"
      }
      return finding(Wording(zh: chinese, en: english), at: statement.place)
    }
  }
}
