import Papers
import ScoringCore
import SelfEvaluation

/// How a project did against its targets: another sentence for each way it may have gone.
struct GoalSentence {
  private let review: ProjectReview
  private let result: EvaluationResult

  init(_ review: ProjectReview, in result: EvaluationResult) {
    self.review = review
    self.result = result
  }

  var text: String {
    switch review.standing {
    case .noTargets: "没有绩效目标表，无从对照目标评分，不计得分。" + OpenPlace.text("“\(review.name)”的绩效目标表")
    case .nothingFilledIn: "设有指标\(review.count)项，实际完成值都没有填写，暂不评分。" + OpenPlace.text("各项指标的实际完成值")
    case .nothingScored: "设有指标\(review.count)项，都未能评分。"
    case .reached: allReached + score
    case .exceeded: allReached + beyond + score
    case .mostlyReached: "\(scope)\(review.reached.count)项达到目标值，\(missed)未达到" + beyond + score
    case .farBelow: "\(scope)达到目标值的只有\(review.reached.count)项，\(missed)未达到" + beyond + score
    case .missed: (judged == 1 ? "\(scope)\(missed)未达到目标值" : "\(scope)没有一项达到目标值") + score
    }
  }

  private var judged: Int { review.reached.count + review.missed.count }

  /// Indicators that could be scored, said so when there are others.
  private var scope: String {
    review.unscoredCount == 0 ? "\(review.count)项指标中，" : "\(review.count)项指标已评分\(judged)项，其中"
  }

  private var allReached: String {
    if review.unscoredCount > 0 { return "\(review.count)项指标已评分\(judged)项，均达到目标值" }
    return judged == 1
      ? "唯一一项指标\(NameList.quoted(review.reached.map(\.name), counter: "项"))达到目标值" : "\(judged)项指标均达到目标值"
  }

  private var missed: String { NameList.quoted(review.missed.map(\.name), counter: "项") }

  private var beyond: String {
    guard !review.exceeded.isEmpty else { return "" }
    return "，\(NameList.quoted(review.exceeded.map(\.name), counter: "项"))明显超过目标值"
  }

  private var score: String {
    guard let total = review.project.total else { return "。" }
    let grade = result.gradeName(review.project.score?.grade).map { "，等级为“\($0)”" } ?? ""
    let verb = review.project.isProvisional ? "暂计" : "得"
    return "；项目\(verb)\(ScoreText(result).withUnit(total))\(limits)\(grade)\(payout)。"
  }

  /// What held the score or the grade down.
  private var limits: String {
    guard let score = review.project.score, !score.limits.isEmpty else { return "" }
    let names = score.limits.map { "“\(review.project.scheme.limits[$0].name)”" }.joined()
    guard score.uncapped != score.total.score, let before = score.uncapped else { return "（等级受\(names)限制）" }
    return "（按\(names)限制，此前为\(ScoreText(result).withUnit(before))）"
  }

  private var payout: String {
    review.project.score?.payout.map { "，对应的拨付比例为\(PercentText.text($0))" } ?? ""
  }
}
