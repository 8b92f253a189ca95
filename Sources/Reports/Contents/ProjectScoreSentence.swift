import Papers
import ScoringCore
import SelfEvaluation

/// The score of one project, its grade, and what it is made up of.
struct ProjectScoreSentence {
  private let review: ProjectReview
  private let result: EvaluationResult
  private let scores: ScoreText

  init(_ review: ProjectReview, in result: EvaluationResult) {
    self.review = review
    self.result = result
    scores = ScoreText(result)
  }

  var text: String {
    let project = review.project
    guard let score = project.score, let total = score.total.score else {
      return "“\(Clause.text(review.title))”没有得分。"
        + (review.count == 0 ? OpenPlace.text("“\(Clause.text(review.title))”的绩效目标表") : "")
    }
    let grade = result.gradeName(score.grade).map { "，等级为“\($0)”" } ?? ""
    let verb = project.isProvisional ? "自评暂计" : "自评得"
    let open = project.isProvisional ? "尚有\(score.total.unscored.text)分未评，补齐后得分可能变化。" : ""
    return "“\(Clause.text(review.title))”\(verb)\(scores.withUnit(total))（满分\(score.total.points.text)分）\(grade)"
      + parts(of: score) + "。" + open
  }

  private func parts(of score: ProjectScore) -> String {
    let scheme = review.project.scheme
    var parts: [String] = []
    if let execution = score.execution {
      let name = scheme.execution?.name ?? "预算执行率"
      parts.append("\(name)\(earned(execution.score, of: execution.points))")
    }
    for node in scheme.categories {
      guard score.nodes.indices.contains(node), score.nodes[node].part.points > .zero else { continue }
      let part = score.nodes[node].part
      parts.append("\(scheme.nodes[node].name)\(earned(part.score, of: part.points))")
    }
    return parts.isEmpty ? "" : "，其中" + parts.joined(separator: "、")
  }

  private func earned(_ score: Points?, of points: Points) -> String {
    guard let score else { return "未评分（满分\(points.text)分）" }
    return "\(scores.withUnit(score))（满分\(points.text)分）"
  }
}
