import Diagnostics

/// L30; a category that is missing altogether is told by scoring as E0304 or E0307.
struct MissingDimension: Check {
  let documentation = CheckDocumentation(
    "L30",
    .warning,
    name: Wording(zh: "缺少应有的指标", en: "a dimension is missing"),
    finds: Wording(
      zh: "产出指标下缺少数量、质量、时效、成本中的某一项；没有产出、效益或满意度指标的由评分提示",
      en: "outputs without a quantity, quality, timeliness or cost; categories that are missing are told by scoring"
    ),
    matters: Wording(zh: "缺哪一方面，哪一方面就没有人考核", en: "what has no indicator is not looked at"),
    remedy: Wording(zh: "补充缺少的指标；确实不适用的说明理由后不再提示", en: "add what is missing, or silence this check with a reason"),
    sources: [.publishedTables, .publishedTargets],
    toldAs: ["E0304", "E0307"],
    bad: .rows(
      .init("数量指标", "讲座场次", "≥10场"),
      .init("质量指标", "听众考核合格率", "≥90%", description: "合格人数占参加人数的比例")
    ),
    good: .rows(
      .init("数量指标", "讲座场次", "≥10场"),
      .init("质量指标", "听众考核合格率", "≥90%", description: "合格人数占参加人数的比例"),
      .init("时效指标", "全年讲座完成时间", "12月底前"),
      .init("成本指标", "每场讲座成本", "≤0.3万元"),
      .init("社会效益指标", "公民具备科学素质的比例", "≥12%"),
      .init("服务对象满意度指标", "听众满意度", "≥90%")
    )
  )

  func findings(in material: CheckMaterial) -> [Finding] {
    material.rowsByProject.compactMap { rows in
      let filled = rows.filter { !$0.name.isEmpty }
      let kinds = Set(filled.compactMap(\.kind))
      // A table without any second level is not read by kinds at all.
      guard let first = rows.first, kinds.contains(where: \.isOutput) else { return nil }
      let missing = IndicatorKind.allCases.filter { $0.isOutput && !kinds.contains($0) }.map(\.name)
      guard !missing.isEmpty else { return nil }
      let owner = first.project.map { material.projects[$0].name } ?? "部门整体"
      return finding(
        Wording(
          zh: "“\(owner)”的产出指标缺少\(missing.joined(separator: "、"))指标",
          en: "the outputs of '\(owner)' have no \(missing.joined(separator: ", ")) indicator"
        ),
        at: first.project.map { material.projects[$0].place } ?? first.place
      )
    }
  }
}
