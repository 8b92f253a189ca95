import Diagnostics

/// L48
struct DuplicateProjectName: Check {
  let documentation = CheckDocumentation(
    "L48",
    .warning,
    name: Wording(zh: "项目重名", en: "two projects of one name"),
    finds: Wording(
      zh: "项目表中或报告的项目清单中，同一个名称出现两次",
      en: "the tables, or the list in the report, have a name twice"
    ),
    matters: Wording(zh: "重名的项目分不清金额和目标各是谁的", en: "amounts and goals of two projects of one name cannot be told apart"),
    remedy: Wording(zh: "改成能区分的名称；确是同一项目的合并", en: "give them names of their own, or merge them"),
    sources: [.publishedTargets],
    bad: .report("# 目标实现情况", "项目包括改革试点经费16.00万元、改革试点经费10.00万元。"),
    good: .report("# 目标实现情况", "项目包括改革试点经费（省级）16.00万元、改革试点经费（市级）10.00万元。")
  )

  func findings(in material: CheckMaterial) -> [Finding] {
    inTables(material)
      + material.report.projectStatements.flatMap { statement in
        repeated(statement.items.map(\.name)).map { name in
          finding(
            Wording(
              zh: "报告的项目清单中“\(name)”出现了两次",
              en: "the report lists '\(name)' twice"
            ),
            at: statement.place
          )
        }
      }
  }

  private func inTables(_ material: CheckMaterial) -> [Finding] {
    let projects = material.projects
    let names = projects.map { PlainText.folded($0.name) }
    return repeated(names.filter { !$0.isEmpty }).compactMap { name in
      let same = projects.indices.filter { names[$0] == name }
      guard let last = same.last else { return nil }
      return finding(
        Wording(
          zh: "项目表中有 \(same.count) 个项目叫“\(projects[last].name)”",
          en: "\(same.count) projects of the tables are called '\(projects[last].name)'"
        ),
        at: projects[last].place,
        notes: alsoHere(same.dropLast().map { projects[$0].place })
      )
    }
  }

  /// Each name that occurs more than once, in the order in which it occurs again.
  private func repeated(_ names: [String]) -> [String] {
    var seen: [String: Int] = [:]
    return names.filter { name in
      seen[name, default: 0] += 1
      return seen[name] == 2
    }
  }
}
