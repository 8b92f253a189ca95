import Diagnostics
import ScoringCore
import SelfEvaluation

/// How the scores of projects made the score of the department.
struct DepartmentComposition {
  private let result: EvaluationResult
  private let words: CompositionWords

  init(_ result: EvaluationResult, in language: Language) {
    self.result = result
    words = CompositionWords(language: language, scheme: result.ruleSet.project)
  }

  var lines: [ExplanationLine] {
    [ExplanationLine(words.method, method)] + words.lines(for: result.ruleSet.department.note)
      + zip(result.projects, result.department.weights).map(line)
      + scoreLines
      + words.gradeLines(result.department.grade)
  }

  /// The projects' score; where indicators of the department itself count, too, both with their shares.
  private var scoreLines: [ExplanationLine] {
    let projects = (arithmetic.map { $0 + " → " } ?? "") + words.points(result.department.projects)
    let share = result.ruleSet.department.rules.ownShare
    guard share > .zero, let rest = try? Ratio.one.subtracting(share) else {
      return [ExplanationLine(words.score, projects)]
    }
    let own = words.points(result.own?.total)
    let sum =
      "\(words.points(result.department.projects)) × \(RatioText.percent(rest)) + \(own) × \(RatioText.percent(share)) → "
    return [
      ExplanationLine(words.say("项目得分", "projects"), projects),
      ExplanationLine(words.say("部门整体指标得分", "department's own indicators"), own),
      ExplanationLine(words.score, sum + words.points(result.department.score)),
    ]
  }

  private var method: String {
    switch result.ruleSet.department.rules.combination {
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
