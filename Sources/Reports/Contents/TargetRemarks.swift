/// What is the matter with the targets, and what is to be done about it: part three takes the first, part four both.
struct TargetRemarks {
  private let survey: TargetSurvey

  init(_ survey: TargetSurvey) {
    self.survey = survey
  }

  struct Remark {
    /// Without a full stop.
    let text: String
    /// Without a full stop.
    let measure: String
  }

  var all: [Remark] {
    [withoutTable, unusable, withoutUnit, unplaced, exceeded].compactMap { $0 } + incomplete
  }

  private var withoutTable: Remark? {
    let projects = survey.withoutTable
    guard !projects.isEmpty else { return nil }
    return Remark(
      text: "没有绩效目标表的项目\(projects.count)个：\(NameList.quoted(projects.map(\.name), counter: "个", limit: 12))",
      measure: "为\(NameList.these(projects.count, "个项目"))补编绩效目标表，下年度申报预算时同步报送"
    )
  }

  private var unusable: Remark? {
    let names = survey.unusable
    guard !names.isEmpty else { return nil }
    return Remark(
      text: "没有可用目标值的指标\(names.count)项：\(names.text())",
      measure: names.count == 1 ? "写明该指标的目标值、计量单位和数据来源" : "为这\(names.count)项指标逐项写明目标值、计量单位和数据来源"
    )
  }

  private var withoutUnit: Remark? {
    let names = survey.withoutUnit
    guard !names.isEmpty else { return nil }
    return Remark(
      text: "目标值没有写明计量单位的指标\(names.count)项：\(names.text())",
      measure: "为\(NameList.these(names.count, "项指标"))补写计量单位，并与实际完成值口径一致"
    )
  }

  private var unplaced: Remark? {
    let names = survey.unplaced
    guard !names.isEmpty else { return nil }
    return Remark(
      text: "一级指标名称不在规则集所列范围、未能归类的指标\(names.count)项：\(names.text())",
      measure: "按规则集所列一级指标重新归类\(NameList.these(names.count, "项指标"))，归类后补评分"
    )
  }

  private var exceeded: Remark? {
    let names = survey.exceeded
    guard !names.isEmpty else { return nil }
    return Remark(
      text: "实际完成值明显超过目标值、目标值是否偏低需要核实的指标\(names.count)项：\(names.text())",
      measure: "核实\(NameList.these(names.count, "项指标"))的测算依据，确属偏低的，下年度调整目标值"
    )
  }

  /// One remark for all projects that lack the same categories.
  private var incomplete: [Remark] {
    var order: [[String]] = []
    var projects: [[String]: [String]] = [:]
    for project in survey.incomplete {
      if projects[project.missingCategories] == nil { order.append(project.missingCategories) }
      projects[project.missingCategories, default: []].append(project.name)
    }
    return order.map { categories in
      let names = projects[categories] ?? []
      let missing = categories.joined(separator: "、")
      return Remark(
        text: "\(NameList.quoted(names, counter: "个项目"))没有设置\(missing)",
        measure: "为\(NameList.quoted(names, counter: "个项目"))补设\(missing)，不适用的说明理由"
      )
    }
  }
}
