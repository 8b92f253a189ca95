import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// 预算执行 among the rows of a working paper: the money that was spent is verified like any result, and scored from it.
enum ExecutionRow {
  static let name = "全年执行数"

  /// `nil` where the rules give no points for execution.
  static func row(of project: ProjectResult) -> WorkingPaper.Row? {
    guard let entry = entry(of: project) else { return nil }
    let part = project.score?.execution
    return WorkingPaper.Row(
      id: .execution,
      category: entry.category.text,
      subcategory: entry.subcategory.text,
      name: entry.name.text,
      target: entry.target.text,
      unit: "万元",
      points: part?.points,
      selfActual: entry.actual.text,
      selfScore: given(of: project) ?? part?.score,
      selfEvidence: ""
    )
  }

  /// As a row of the table of indicators would show it; `nil` where the rules give no points for execution.
  static func entry(of project: ProjectResult) -> IndicatorEntry? {
    guard let definition = project.scheme.execution else { return nil }
    let (place, budget) = (project.entry.place, project.entry.budget)
    func cell(_ text: String) -> Cell { Cell(text, at: place) }
    let actual = budget.executed?.text ?? ""
    return IndicatorEntry(
      category: cell(definition.name),
      subcategory: cell("资金执行"),
      name: cell(name),
      target: cell((budget.adjusted ?? budget.initial).map { "预算数 \($0.text)" } ?? ""),
      actual: cell(actual),
      targetValue: NotationReader.target(""),
      actualValue: NotationReader.actual(actual),
      givenScore: given(of: project)?.decimal,
      place: place
    )
  }

  /// Rows of the department's table that speak of execution; they are scored from its money.
  static func isExecution(_ entry: IndicatorEntry, under scheme: ScoringScheme) -> Bool {
    guard let execution = scheme.execution else { return false }
    let key = NameKey.category(entry.category.text)
    return ([execution.name] + execution.aliases).contains { NameKey.category($0) == key }
  }

  static func given(of project: ProjectResult) -> Points? {
    let inRow = project.entry.indicators.first { isExecution($0, under: project.scheme) }?.givenScore
    return (project.entry.givenScores.execution ?? inRow).flatMap { try? Points($0) }
  }

  /// 全年执行数 in 万元 as a reviewer verified it: an amount, in 万元 where no unit is written, or a rate of the budget.
  ///
  /// - Returns: `nil` for what is neither.
  static func executed(_ text: String, of budget: BudgetFacts) -> ExactDecimal? {
    guard case .quantity(let found) = NotationReader.actual(text).reading, !found.value.isNegative else { return nil }
    let amount: ExactDecimal?
    switch found.unit.base {
    case "": amount = found.unit.factor == ExactDecimal(1) ? found.value : nil
    case "元": amount = scaled(found.value, by: found.unit.factor, places: 4)
    case "%":
      amount = (budget.adjusted ?? budget.initial).flatMap { whole in
        (try? found.value.multiplied(by: found.unit.factor)).flatMap { scaled($0, by: whole, places: 2) }
      }
    default: amount = nil
    }
    return amount
  }

  private static func scaled(_ value: ExactDecimal, by factor: ExactDecimal, places: Int) -> ExactDecimal? {
    guard let unit = try? ExactDecimal(coefficient: 1, scale: places) else { return nil }
    return try? value.multiplied(by: factor).multiplied(by: unit)
  }
}

extension IndicatorID {
  /// The row of 预算执行, the same in every paper.
  static let execution = IndicatorID("execution")
}
