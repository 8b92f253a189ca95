import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// Every figure that a paper about a result may state, gathered from the result without looking at any paper: amounts,
/// points, rates and counts with their sums and differences, and what the department itself wrote.
struct FigureLedger {
  var money: Set<String> = []
  var points: Set<String> = []
  var percents: Set<String> = []
  var counts: Set<String> = []
  /// What stands in the texts of the submission and of the rules, by value and unit.
  var stated: Set<StatedFigure> = []
  var statedValues: Set<String> = []

  struct StatedFigure: Hashable {
    let value: String
    let unit: WrittenFigure.Unit
  }

  let places: Int

  init(_ result: EvaluationResult) {
    places = Int(result.ruleSet.scoring.rounding.places)
    add(result.submission)
    add(result.ruleSet)
    let facts = ReportFacts(result)
    for review in facts.reviews { add(review, facts.of(review)) }
    if let own = result.own {
      let review = ProjectReview(own)
      add(review, facts.of(review))
    }
    addTotals(facts)
    addCharts(of: result)
  }

  /// Whether the figure may stand in a paper about the result.
  func holds(_ figure: WrittenFigure) -> Bool {
    if stated.contains(StatedFigure(value: figure.value, unit: figure.unit)) { return true }
    return switch figure.unit {
    case .money: money.contains(figure.value)
    case .points: points.contains(figure.value)
    case .percent: percents.contains(figure.value)
    // In tables the unit stands above the column.
    case .other:
      counts.contains(figure.value) || points.contains(figure.value) || money.contains(figure.value)
        || statedValues.contains(figure.value)
    }
  }
}
