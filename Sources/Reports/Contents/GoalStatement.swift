import Papers
import SelfEvaluation

/// 年度总体目标 and how far it was reached, both in the words of the department.
struct GoalStatement {
  private let facts: ReportFacts

  init(_ facts: ReportFacts) {
    self.facts = facts
  }

  var blocks: [PaperBlock] {
    if let project = facts.project { return [.paragraph(text(of: project))] }
    let plan = facts.result.submission.plan.overallGoal.map { Clause.text($0.text) }.filter { !$0.isEmpty }
    let whole = plan.map { PaperBlock.paragraph($0 + "。") }
    let stated = facts.reviews.filter { !goal(of: $0).isEmpty || !outcome(of: $0).isEmpty }
    guard !stated.isEmpty else { return whole.isEmpty ? [.paragraph(OpenPlace.text("年度总体目标"))] : whole }
    let items = stated.map { "“\(Clause.text($0.title))”：" + clauses(of: $0) }
    return whole + [.paragraph("填报年度总体目标的项目\(stated.count)个："), .numberedList(items)]
  }

  private func goal(of review: ProjectReview) -> String { Clause.text(review.project.entry.goal) }
  private func outcome(of review: ProjectReview) -> String { Clause.text(review.project.entry.goalResult) }

  /// Behind the name of the project, among those of others.
  private func clauses(of review: ProjectReview) -> String {
    let (goal, outcome) = (goal(of: review), outcome(of: review))
    return "目标为\(goal.isEmpty ? OpenPlace.text("年度总体目标") : goal)；"
      + "完成情况：\(outcome.isEmpty ? OpenPlace.text("目标完成情况") : outcome)。"
  }

  private func text(of review: ProjectReview) -> String {
    let goal = goal(of: review)
    let outcome = outcome(of: review)
    return "年度总体目标：\(goal.isEmpty ? OpenPlace.text("年度总体目标") : goal + "。")"
      + "目标完成情况：\(outcome.isEmpty ? OpenPlace.text("目标完成情况") : outcome + "。")"
  }
}
