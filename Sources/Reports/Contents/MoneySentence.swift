import Papers
import ScoringCore
import SelfEvaluation

/// What a project was given and what it spent.
struct MoneySentence {
  private let project: ProjectResult
  private let scores: ScoreText

  init(_ project: ProjectResult, _ scores: ScoreText) {
    self.project = project
    self.scores = scores
  }

  var text: String {
    let budget = project.facts.budget
    return switch (budget.adjusted, budget.executed) {
    case (nil, nil): "全年预算数和执行数均未填写。" + OpenPlace.text("全年预算数、全年执行数")
    case (nil, let executed?): "全年执行\(MoneyText.withUnit(executed))，预算数未填写。" + OpenPlace.text("全年预算数")
    case (let planned?, nil): "全年预算\(MoneyText.withUnit(planned))，执行数未填写。" + OpenPlace.text("全年执行数")
    case (let planned?, let executed?): (planned.isZero ? withoutBudget(executed) : spent(executed, of: planned) + rate)
    }
  }

  private func withoutBudget(_ executed: ExactDecimal) -> String {
    if executed.isZero { return "全年预算数和执行数均为零，不计算执行率。" }
    return "全年预算数为零，列支\(MoneyText.withUnit(executed))，执行率无法计算。" + OpenPlace.text("支出的资金来源")
  }

  private func spent(_ executed: ExactDecimal, of planned: ExactDecimal) -> String {
    let given = adjusted(planned)
    if executed == planned { return given + "，全部执行" }
    if executed.isZero { return given + "，当年没有支出" }
    let spent = given + "，执行\(MoneyText.withUnit(executed))"
    if executed < planned {
      return spent + (ExactSum.difference(planned, executed).map { "，\(MoneyText.withUnit($0))未执行" } ?? "")
    }
    return spent + (ExactSum.difference(executed, planned).map { "，超出预算\(MoneyText.withUnit($0))" } ?? "")
  }

  private func adjusted(_ planned: ExactDecimal) -> String {
    guard let initial = project.facts.budget.initial, initial != planned else {
      return "全年预算\(MoneyText.withUnit(planned))"
    }
    return "年初预算\(MoneyText.withUnit(initial))，调整后\(MoneyText.withUnit(planned))"
  }

  private var rate: String {
    guard let rate = project.executionRate else { return "。" }
    let text = "，执行率\(PercentText.text(rate))"
    guard let part = project.score?.execution, let score = part.score, score < part.points else { return text + "。" }
    return text + "，该项得\(scores.number(score))分（满分\(part.points.text)分）。"
  }
}
