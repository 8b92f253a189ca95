import Diagnostics
import ScoringCore
import SelfEvaluation

/// A self-score far above what the project scored the year before.
enum ScoreJump {
  private static let threshold = Points(whole: 10)

  static func reason(for project: ProjectResult, lastYear: Points) -> Wording? {
    guard let score = project.givenTotal ?? project.total, let rise = try? score.subtracting(lastYear),
      rise >= threshold
    else { return nil }
    return Wording(
      zh: "上年得分 \(lastYear.text) 分，本年自评 \(score.text) 分",
      en: "\(lastYear.text) points last year, \(score.text) by its own account this year"
    )
  }
}
