import Papers
import ScoringCore
import SelfEvaluation

/// The problems of a result with their measures: misses, money, what could not be scored, and the setting of targets.
struct ReportedProblems {
  private let reviews: [ProjectReview]
  private let survey: TargetSurvey
  private let scores: ScoreText

  init(_ facts: ReportFacts) {
    reviews = facts.reviews
    survey = facts.survey
    scores = facts.scores
  }

  var all: [ReportedProblem] {
    reviews.compactMap(missed) + [unspent, overspent, withoutBudget, missingActuals, incomparable].compactMap { $0 }
      + TargetRemarks(survey).all.map { ReportedProblem(text: $0.text, measure: $0.measure) }
  }

  private func missed(_ review: ProjectReview) -> ReportedProblem? {
    guard !review.missed.isEmpty else { return nil }
    let names = NameList.quoted(review.missed.map(\.name), counter: "项")
    let lost = ExactSum.of(review.missed.compactMap(\.lost)).map { "，扣\(scores.withUnit($0))" } ?? ""
    let measures = review.missed.map { miss in
      let measure = StatedMeasure.text(in: miss.entry.deviationReason) ?? OpenPlace.text("“\(miss.name)”的改进措施")
      return review.missed.count == 1 ? measure : "“\(Clause.text(miss.name))”方面，\(measure)"
    }
    return ReportedProblem(
      text: "“\(review.name)”的\(names)未达到目标值\(lost)",
      measure: "“\(review.name)”：" + measures.joined(separator: "；")
    )
  }

  private func money(_ isWanted: (_ executed: ExactDecimal, _ planned: ExactDecimal) -> Bool) -> [ProjectResult] {
    reviews.map(\.project).filter { project in
      guard let planned = project.facts.budget.adjusted, let executed = project.facts.budget.executed else {
        return false
      }
      return isWanted(executed, planned)
    }
  }

  private func named(_ projects: [ProjectResult]) -> String {
    let parts = projects.prefix(6).map { project in
      let remarks = [project.executionRate.map { "执行率\(PercentText.text($0))" }, lost(project)].compactMap(\.self)
      return "“\(project.entry.name)”" + (remarks.isEmpty ? "" : "（\(remarks.joined(separator: "，"))）")
    }
    return parts.joined() + (projects.count > 6 ? "等\(projects.count)个项目" : "")
  }

  /// What the execution rate cost.
  private func lost(_ project: ProjectResult) -> String? {
    guard let part = project.score?.execution, let score = part.score, score < part.points else { return nil }
    return ExactSum.difference(part.points, score).map { "扣\(scores.withUnit($0))" }
  }

  private var unspent: ReportedProblem? {
    let projects = money { $0 < $1 }
    guard !projects.isEmpty else { return nil }
    return ReportedProblem(
      text: "\(named(projects))的预算没有执行完",
      measure: "查明未执行资金的去向和原因，按规定结转或交回；下年度按可完成的工作量测算预算，逐月核对支出进度"
    )
  }

  private var overspent: ReportedProblem? {
    let projects = money { $0 > $1 }
    guard !projects.isEmpty else { return nil }
    return ReportedProblem(
      text: "\(named(projects))的执行数超过全年预算数",
      measure: "核对账目和预算调整文件，漏报的调整补入材料，没有依据的支出说明情况"
    )
  }

  private var withoutBudget: ReportedProblem? {
    let projects = money { $1.isZero && $0.isZero }
    guard !projects.isEmpty else { return nil }
    return ReportedProblem(
      text: "\(NameList.quoted(projects.map(\.entry.name), counter: "个项目"))列入项目清单，预算数和执行数均为零",
      measure: "核实项目是否仍需保留，不再实施的退出项目清单"
    )
  }

  private func open(_ isWanted: (ReasonCode) -> Bool) -> [IndicatorName] {
    reviews.flatMap { review in
      review.open.filter { isWanted($0.indicator.reason) }.map {
        IndicatorName(project: review.name, indicator: $0.name)
      }
    }
  }

  private var missingActuals: ReportedProblem? {
    let names = open { $0 == .missingActual }
    guard !names.isEmpty else { return nil }
    return ReportedProblem(
      text: "未填实际完成值的指标\(names.count)项：\(names.text())",
      measure: "收集佐证材料，补填\(NameList.these(names.count, "项指标"))的实际完成值后重新评分"
    )
  }

  /// All that could not be scored for another reason than a missing actual or target.
  private var incomparable: ReportedProblem? {
    let names = open { $0 != .missingActual && $0 != .noTarget }
    guard !names.isEmpty else { return nil }
    return ReportedProblem(
      text: "实际完成值与目标值无法比较的指标\(names.count)项：\(names.text())",
      measure: "按目标值的口径和单位重新取得\(NameList.these(names.count, "项指标"))的实际完成值，补评分"
    )
  }
}
