import Diagnostics
import ScoringCore
import SelfEvaluation

/// How the scores of projects made the score of the department.
struct DepartmentComposition {
  private let result: EvaluationResult
  private let words: CompositionWords

  init(_ result: EvaluationResult, in language: Language) {
    self.result = result
    words = CompositionWords(language: language, ruleSet: result.ruleSet)
  }

  var lines: [ExplanationLine] {
    [ExplanationLine(words.method, method)] + words.lines(for: result.ruleSet.policies[.department])
      + zip(result.projects, result.department.weights).map(line)
      + [ExplanationLine(words.score, (arithmetic.map { $0 + " → " } ?? "") + words.points(result.department.score))]
      + words.gradeLines(result.department.grade)
  }

  private var method: String {
    switch result.ruleSet.scoring.department {
    case .budgetWeighted:
      words.say("Σ（项目得分 × 全年预算数）÷ Σ 全年预算数", "sum of project score × adjusted budget, ÷ sum of budgets")
    case .mean: words.say("Σ 项目得分 ÷ 项目数", "sum of project scores ÷ number of projects")
    }
  }

  private func line(_ project: ProjectResult, weight: ExactDecimal?) -> ExplanationLine {
    let score = words.points(project.total)
    let counted = weight.map { score + " × " + $0.text } ?? score + words.say("，不计入", ", does not count")
    return ExplanationLine(project.entry.name, counted)
  }

  /// `62871.2 ÷ 704.6 = 89.229634…`; `nil` when there is nothing to add, or too much.
  private var arithmetic: String? {
    do throws(ArithmeticFault) {
      var (sum, weights) = (ExactDecimal.zero, ExactDecimal.zero)
      for (project, weight) in zip(result.projects, result.department.weights) {
        guard let score = project.total, let weight else { continue }
        let decimal = try ExactDecimal(coefficient: score.tenThousandths, scale: Points.places)
        sum = try sum.adding(try decimal.multiplied(by: weight))
        weights = try weights.adding(weight)
      }
      let quotient = try Ratio(sum, over: weights)
      return "\(sum.text) ÷ \(weights.text) = \(RatioText.decimal(quotient))" + (RatioText.isExact(quotient) ? "" : "…")
    } catch {
      return nil
    }
  }
}
