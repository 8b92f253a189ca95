import ScoringCore
import SelfEvaluation

/// The score of the department, how it came about, and why it may still change.
struct DepartmentParagraphs {
  private let result: EvaluationResult
  private let reviews: [ProjectReview]
  private let scores: ScoreText

  init(_ facts: ReportFacts) {
    result = facts.result
    reviews = facts.reviews
    scores = facts.scores
  }

  var texts: [String] { [score, own, provisional, grades].compactMap { $0 } }

  private var score: String {
    guard let score = result.department.score else {
      if let projects = result.department.projects, result.ruleSet.department.rules.ownShare > .zero {
        return "项目得分为\(scores.withUnit(projects))；部门整体指标没有得分，部门得分暂缺。"
      }
      return "没有可以计入部门得分的项目，部门得分无法计算。"
    }
    let grade = result.gradeName(result.department.grade).map { "，等级为“\($0)”" } ?? ""
    let verb = result.department.isProvisional ? "暂计" : "为"
    let counted = result.department.weights.filter { $0 != nil }.count
    let way =
      switch result.ruleSet.department.rules.combination {
      case .budgetWeighted: "由\(counted)个项目的得分按全年预算数加权平均得出"
      case .mean: "由\(counted)个项目的得分平均得出"
      }
    let whole = "部门自评得分\(verb)\(scores.withUnit(score))\(grade)"
    let ownShare = result.ruleSet.department.rules.ownShare
    guard ownShare > .zero, let rest = try? Ratio.one.subtracting(ownShare), let projects = result.department.projects
    else { return "\(whole)，\(way)。" + left + share }
    let parts = "项目得分\(scores.withUnit(projects))占\(PercentText.text(rest))"
    return "\(whole)，其中\(parts)，部门整体指标占\(PercentText.text(ownShare))；项目得分\(way)。" + left + share
  }

  /// The department's own indicators: their score, and those that did not earn all their points.
  private var own: String? {
    guard let own = result.own, let total = own.score?.total, let score = total.score else { return nil }
    let missed = own.indicators.filter(\.isMissed)
    let open = own.indicators.filter { $0.score == nil && $0.points > .zero }
    var text = "部门整体指标\(own.indicators.count)项，得\(scores.withUnit(score))（满分\(total.points.text)分）"
    text += missed.isEmpty ? "，已评分的指标均得满分" : "，未得满分的有" + missed.map(lost).joined(separator: "、")
    if !open.isEmpty { text += "；尚未评分的有\(NameList.quoted(open.map(\.entry.name.text), counter: "项"))" }
    return text + "。"
  }

  private func lost(_ indicator: IndicatorResult) -> String {
    let score = indicator.score.map { scores.number($0) } ?? ""
    return "“\(indicator.entry.name.text)”（\(score)/\(scores.number(indicator.points))分）"
  }

  /// How much of the money the score speaks for, where it is not all of it.
  private var share: String {
    guard result.ruleSet.department.rules.combination == .budgetWeighted,
      let counted = ExactSum.of(result.department.weights.compactMap { $0 }),
      let whole = ExactSum.of(result.projects.compactMap(\.facts.budget.adjusted)), counted < whole,
      let part = ExactSum.quotient(counted, over: whole)
    else { return "" }
    return "计入得分的项目全年预算数为\(MoneyText.withUnit(counted))，占全部项目的\(PercentText.text(part))。"
  }

  /// The projects that do not count, by why.
  private var left: String {
    let weights = result.department.weights
    let outside = reviews.enumerated().filter { !weights.indices.contains($0.offset) || weights[$0.offset] == nil }
      .map(\.element)
    let unscored = outside.filter { $0.project.total == nil }.map(\.name)
    let unweighted = outside.filter { $0.project.total != nil }.map(\.name)
    var parts: [String] = []
    if !unscored.isEmpty { parts.append("\(NameList.quoted(unscored, counter: "个项目"))没有得分，未计入") }
    if !unweighted.isEmpty { parts.append("\(NameList.quoted(unweighted, counter: "个项目"))没有可作权重的预算数，未计入") }
    return parts.isEmpty ? "" : parts.joined(separator: "；") + "。"
  }

  private var provisional: String? {
    guard result.department.isProvisional else { return nil }
    let parts = reviews.compactMap(unscored)
    guard !parts.isEmpty else { return nil }
    return "得分为暂计，是因为下列内容尚未评分，补齐后得分可能变化：" + parts.joined(separator: "；") + "。"
  }

  private func unscored(_ review: ProjectReview) -> String? {
    guard review.project.isProvisional, !hasNoWeight(review) else { return nil }
    guard let total = review.project.score?.total, review.count > 0 else {
      return "“\(review.name)”" + (review.count == 0 ? "没有绩效目标表" : "没有可评分的指标")
    }
    var parts: [String] = []
    if !review.open.isEmpty { parts.append(NameList.quoted(review.open.map(\.name), counter: "项")) }
    if let execution = review.project.score?.execution, execution.isProvisional { parts.append("预算执行率") }
    let verb = review.unscoredCount > 1 || parts.count > 1 ? "共" : ""
    return "“\(review.name)”的\(parts.joined(separator: "和"))（\(verb)\(total.unscored.text)分）"
  }

  /// A budget of zero weighs nothing, so nothing that becomes known later can change the score of the department.
  private func hasNoWeight(_ review: ProjectReview) -> Bool {
    result.ruleSet.department.rules.combination == .budgetWeighted
      && review.project.facts.budget.adjusted?.isZero == true
  }

  /// How many projects reached which grade.
  private var grades: String? {
    guard !result.ruleSet.grades.isEmpty, !reviews.isEmpty else { return nil }
    var parts = result.ruleSet.grades.enumerated().compactMap { index, grade -> String? in
      let reached = reviews.filter { $0.project.score?.grade == index }
      let provisional = reached.count(where: \.project.isProvisional)
      let remark = provisional == 0 ? "" : provisional == reached.count ? "（暂计）" : "（其中暂计\(provisional)个）"
      return reached.isEmpty ? nil : "“\(grade.name)”\(reached.count)个\(remark)"
    }
    let without = reviews.count { $0.project.score?.grade == nil }
    if without > 0 { parts.append("未定等级\(without)个") }
    return "项目等级分布：\(parts.joined(separator: "、"))。"
  }
}
