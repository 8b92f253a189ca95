import Diagnostics
import Submissions

/// L27
struct IrrelevantIndicator: Check {
  let documentation = CheckDocumentation(
    "L27",
    .info,
    name: Wording(zh: "指标与项目无关", en: "indicator foreign to its project"),
    finds: Wording(
      zh: "指标说的是生态环境、培训、老年人、患者等，项目名称、用途、总体目标和其他指标里都没有提到",
      en:
        "an indicator about the environment, training, patients and the like, which nothing else in the project speaks of"
    ),
    matters: Wording(zh: "与项目无关的指标，复核时不得分", en: "reviewers give nothing for what has nothing to do with the project"),
    remedy: Wording(zh: "换成与项目内容直接相关的指标，或删去", en: "use an indicator of what the project does, or remove it"),
    sources: [.reviewStandards, .publishedTargets],
    bad: .project(
      .init(name: "计算机购置", purpose: "购置台式计算机一台", rows: [.init("服务对象满意度指标", "培训人员满意度", "≥95%")])
    ),
    good: .project(
      .init(name: "计算机购置", purpose: "购置台式计算机一台", rows: [.init("服务对象满意度指标", "使用人员满意度", "≥95%")])
    )
  )

  /// What an indicator may be about: the words that say so in it, and those one of which the project would have, too.
  private static let fields: [(words: [String], related: [String])] = [
    (
      ["生态环境", "环境质量", "绿化率", "植被", "水质", "空气质量"],
      [
        "生态", "环境", "环保", "绿", "污染", "水", "林", "垃圾", "土地", "大气", "节能", "节约能源", "湿地", "草", "秸秆", "养殖", "施工", "矿",
      ]
    ),
    (["培训人员", "参训", "培训学员", "受训"], ["培训", "讲座", "学习", "教育", "研修", "讲师", "授课"]),
    (["老年人"], ["老年", "养老", "老人", "高龄", "敬老", "银龄", "老龄", "老科"]),
    (["患者", "就诊", "病人"], ["医", "患", "病", "卫生", "健康", "诊", "护理", "疾控"]),
    (["游客"], ["旅游", "景区", "文旅", "游客", "公园", "参观", "展", "馆"]),
    (["农户", "村民"], ["农", "村", "乡", "镇"]),
    (["残疾人"], ["残疾", "残联", "无障碍", "康复"]),
  ]

  func findings(in material: CheckMaterial) -> [Finding] {
    material.rowsByProject.flatMap { rows -> [Finding] in
      guard let index = rows.first?.project else { return [] }
      let project = material.projects[index]
      let context = [project.name, project.purpose, project.goal, project.type, material.submission.department.name]
        .map(PlainText.folded).joined(separator: "。")
      func isForeign(_ field: (words: [String], related: [String])) -> Bool {
        // One indicator does not make a field the project's, two do.
        !context.contains(anyOf: field.related) && rows.count { $0.name.contains(anyOf: field.related) } < 2
      }
      return rows.compactMap { row in
        let own = row.name + PlainText.folded(row.targetText)
        guard Self.fields.contains(where: { own.contains(anyOf: $0.words) && isForeign($0) }) else { return nil }
        return finding(
          Wording(
            zh: "指标“\(row.title)”与项目“\(project.name)”的内容无关",
            en: "'\(row.title)' has nothing to do with project '\(project.name)'"
          ),
          at: row.place
        )
      }
    }
  }
}
