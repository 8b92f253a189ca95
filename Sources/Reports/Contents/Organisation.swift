import Papers
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// How the self-evaluation was made: on what basis, by whom, how, under which rules, and over what.
struct Organisation {
  private let result: EvaluationResult
  private let projects: [ProjectResult]
  /// Whether it is about one project only.
  private let isOfProject: Bool

  init(_ facts: ReportFacts) {
    result = facts.result
    projects = facts.projects
    isOfProject = facts.project != nil
  }

  private func facts(_ fact: OrganisationFact) -> [String] {
    (result.submission.department.organisation[fact] ?? []).map(Clause.text).filter { !$0.isEmpty }
  }

  var work: String {
    let basis = facts(.basis)
    let lead = facts(.lead)
    let participants = facts(.participants)
    let under = basis.isEmpty ? OpenPlace.text("自评依据文件") : basis.joined(separator: "、")
    let led = lead.isEmpty ? OpenPlace.text("牵头部门或工作小组") : lead.joined(separator: "、")
    let joined = participants.isEmpty ? "" : "，" + participants.joined(separator: "、") + "参加"
    return "\(result.submission.year)年度绩效自评依据\(under)开展，由\(led)牵头\(joined)。"
  }

  var steps: String {
    let steps = facts(.steps)
    switch steps.count {
    case 0: return "自评步骤：" + OpenPlace.text("自评的方法和步骤") + "。"
    case 1: return "自评采取的做法是：\(steps[0])。"
    default: return "自评分\(steps.count == 2 ? "两" : HeadingNumber.chinese(steps.count))步进行：" + NameList.enumerated(steps)
    }
  }

  /// With the documents that the rules were taken from as footnotes.
  var rules: PaperBlock { .paragraph(rulesText, footnotes: RuleSources(result.ruleSet).notes) }

  private var rulesText: String {
    let ruleSet = result.ruleSet
    let name = "评分使用规则集“\(ruleSet.name)”（\(ruleSet.id)，版本\(ruleSet.version)），状态为\(ruleSet.status.wording.chinese)"
    let status =
      switch ruleSet.status {
      case .official: "，所用数值取自已公布的文件或表样。"
      case .assumed: "：本地评分文本未能取得，部分数值沿用其他文件，得分以财政部门最终口径为准。"
      case .unconfirmed: "：所用数值尚未核对原文，得分只供内部测算，核实前不作为上报结果。"
      }
    return name + status + (RuleSources(ruleSet).notes.isEmpty ? "" : "各项分值、计分方法和等级的出处见注。")
  }

  /// The general points where they count for a project, and those of each variant that does.
  var points: String {
    let variants = projects.reduce(into: [String]()) { names, project in
      if let name = project.variant, !names.contains(name) { names.append(name) }
    }
    let general = projects.contains { $0.variant == nil } || variants.isEmpty
    var texts = general ? [points(of: result.ruleSet.project, owner: variants.isEmpty ? "每个项目" : "一般项目")] : []
    for name in variants {
      let projects = projects.filter { $0.variant == name }
      guard let scheme = projects.first?.scheme else { continue }
      let names = NameList.quoted(projects.map(\.entry.name), counter: "个项目")
      texts.append(points(of: scheme, owner: "按“\(name)”计分的\(names)"))
    }
    return texts.joined() + (result.ruleSet.scoring.gradeBounds.isEmpty ? "规则集未设等级。" : grades)
  }

  private func points(of scheme: ScoringScheme, owner: String) -> String {
    let scoring = scheme.scoring
    var parts: [String] = []
    if let execution = scoring.tree.execution {
      parts.append("\(scheme.execution?.name ?? "预算执行率")\(execution.points.text)分")
    }
    parts += scheme.categories.filter { scheme.tree.nodes[$0].kind == .regular }
      .map { "\(scheme.nodes[$0].name)\((scheme.tree.nodes[$0].points ?? .zero).text)分" }
    let extras = scheme.categories.filter { scheme.tree.nodes[$0].kind != .regular }.map { node in
      let verb = scheme.tree.nodes[node].kind == .bonus ? "加" : "扣"
      return "\(scheme.nodes[node].name)最多\(verb)\((scheme.tree.nodes[node].points ?? .zero).text)分"
    }
    let beside = extras.isEmpty ? "" : "另设\(extras.joined(separator: "、"))。"
    return "\(owner)满分\(scoring.tree.points.text)分，其中\(parts.joined(separator: "、"))。" + beside
  }

  private var grades: String {
    let lowest = result.ruleSet.grades.map { $0.from > .zero ? "\($0.from.text)分以上为“\($0.name)”" : "以下为“\($0.name)”" }
    return "等级按得分划分，\(lowest.joined(separator: "，"))，各档含下限。"
  }

  var coverage: String {
    guard !projects.isEmpty else { return "自评材料中没有项目。" + OpenPlace.text("项目清单") }
    let withTargets = projects.filter { $0.indicatorCount > 0 }
    let indicators = projects.map(\.indicatorCount).reduce(0, +)
    let scored = projects.flatMap(\.indicators).filter { $0.score != nil }.count
    let aside = projects.flatMap(\.indicators).filter { $0.reason == .leftOut || $0.reason == .notChosen }.count
    let open = indicators - scored - aside
    var text = isOfProject ? "列入自评的绩效指标\(indicators)项" : "自评覆盖项目\(projects.count)个、绩效指标\(indicators)项"
    let notCounted = aside == 0 ? "" : "、\(aside)项按规则不计分"
    text +=
      scored == indicators
      ? "，指标全部评分" : "，其中\(scored)项指标已评分\(notCounted)" + (open == 0 ? "" : "、\(open)项未能评分")
    if isOfProject { return text + "。" }
    if withTargets.count < projects.count {
      text += "；编有绩效目标表的项目\(withTargets.count)个，其余\(projects.count - withTargets.count)个没有绩效目标表"
    }
    let ofDepartment = result.submission.departmentIndicators.count
    if ofDepartment > 0 {
      text += "；部门整体指标\(ofDepartment)项" + (result.own == nil ? "列入材料，未计入部门得分" : "单独计分，按规则计入部门得分")
    }
    return text + "。"
  }
}

extension ProjectResult {
  /// Rows of its target table, those without a place in the rule set's tree included.
  var indicatorCount: Int { indicators.count + unplaced.count }
}
