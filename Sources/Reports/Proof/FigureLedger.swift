import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// Every figure that a paper about a result may state, gathered from the result without looking at any paper: amounts,
/// points, rates and counts with their sums and differences, and what the department itself wrote.
struct FigureLedger {
  private var money: Set<String> = []
  private var points: Set<String> = []
  private var percents: Set<String> = []
  private var counts: Set<String> = []
  /// What stands in the texts of the submission and of the rules, by value and unit.
  private var stated: Set<StatedFigure> = []
  private var statedValues: Set<String> = []

  private struct StatedFigure: Hashable {
    let value: String
    let unit: WrittenFigure.Unit
  }

  private let places: Int

  init(_ result: EvaluationResult) {
    places = Int(result.ruleSet.scoring.rounding.places)
    add(result.submission)
    add(result.ruleSet)
    let facts = ReportFacts(result)
    for review in facts.reviews { add(review, facts.of(review)) }
    if let own = result.own {
      let review = ProjectReview(own, in: result)
      add(review, facts.of(review))
    }
    addTotals(facts)
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

  // MARK: What the department and the rules say

  private mutating func state(_ texts: String...) {
    for text in texts {
      for figure in WrittenFigure.all(in: text) {
        stated.insert(StatedFigure(value: figure.value, unit: figure.unit))
        statedValues.insert(figure.value)
      }
    }
  }

  private mutating func state(_ value: WrittenValue) {
    state(value.raw, WrittenValueText.text(value))
  }

  private mutating func add(_ submission: Submission) {
    state(submission.department.name, submission.department.code ?? "", String(submission.year))
    if let day = submission.compilingDate { state(DayText.text(day)) }
    for texts in submission.department.organisation.values { texts.forEach { state($0) } }
    for section in submission.narrative.sections {
      state(section.heading)
      section.paragraphs.forEach { state($0) }
    }
    for text in submission.plan.overallGoal { state(text.text) }
    for project in submission.projects {
      state(project.id, project.name, project.type, project.unit, project.purpose, project.goal, project.goalResult)
      project.givenScores.total.map { add($0.text, to: \.points) }
    }
    for entry in submission.projects.flatMap(\.indicators) + submission.departmentIndicators { add(entry) }
  }

  private mutating func add(_ entry: IndicatorEntry) {
    state(entry.category.text, entry.subcategory.text, entry.name.text, entry.deviationReason)
    state(entry.targetValue)
    state(entry.actualValue)
    state(entry.target.text, entry.actual.text)
    if let previous = entry.previous {
      state(previous.name.text)
      state(previous.actualValue)
    }
  }

  private mutating func add(_ rules: RuleSet) {
    state(rules.id, rules.version, rules.name)
    RuleSources(rules).notes.forEach { state($0) }
    for grade in rules.grades { add(grade.from.text, to: \.points) }
    for scheme in [rules.project, rules.department.own].compactMap(\.self) { add(scheme) }
    add(PercentText.text(rules.department.rules.ownShare), to: \.percents)
    if let rest = try? Ratio.one.subtracting(rules.department.rules.ownShare) {
      add(PercentText.text(rest), to: \.percents)
    }
  }

  private mutating func add(_ scheme: ScoringScheme) {
    add(scheme.tree.points.text, to: \.points)
    if let execution = scheme.tree.execution { add(execution.points.text, to: \.points) }
    for node in scheme.tree.nodes { node.points.map { add($0.text, to: \.points) } }
    for node in scheme.nodes { state(node.name) }
    for grade in scheme.grades { state(grade.name) }
    for limit in scheme.limits { state(limit.name) }
  }

  // MARK: What was computed

  private mutating func add(_ text: String, to set: WritableKeyPath<FigureLedger, Set<String>>) {
    for figure in WrittenFigure.all(in: text) { self[keyPath: set].insert(figure.value) }
  }

  private mutating func add(_ amount: ExactDecimal?) {
    if let amount { add(MoneyText.amount(amount), to: \.money) }
  }

  private mutating func add(_ points: Points?) {
    if let points {
      add(points.text(places: places), to: \.points)
      add(points.text, to: \.points)
    }
  }

  private mutating func add(rate: Ratio?) {
    if let rate { add(PercentText.text(rate), to: \.percents) }
  }

  private mutating func add(_ part: PartScore?) {
    add(part?.points)
    add(part?.score)
    add(part?.unscored)
  }

  private mutating func add(_ review: ProjectReview, _ facts: ReportFacts) {
    let project = review.project
    let budget = project.facts.budget
    [budget.initial, budget.adjusted, budget.executed, project.entry.fiscalFunds, project.entry.otherFunds]
      .forEach { add($0) }
    if let adjusted = budget.adjusted, let executed = budget.executed {
      add(ExactSum.difference(adjusted, executed))
    }
    add(rate: project.executionRate)
    add(rate: project.score?.payout)
    add(project.score?.total)
    add(project.score?.uncapped)
    add(project.score?.execution)
    for node in project.score?.nodes ?? [] { add(node.part) }
    if let given = project.entry.givenScores.total, let total = project.total {
      add(ExactSum.difference(given, total.decimal)?.text ?? "", to: \.points)
    }
    for indicator in review.indicators { add(indicator) }
    add(ExactSum.of(review.missed.compactMap(\.lost)))
    addCounts(of: facts)
  }

  private mutating func add(_ review: IndicatorReview) {
    add(review.indicator.points)
    add(review.indicator.score)
    add(review.lost)
    add(rate: review.indicator.attainment)
    add(String(review.indicator.rows.count), to: \.counts)
    if case .ratio(let days) = review.indicator.explanation.attainment, days.denominator == 1 {
      add(String(days.numerator), to: \.counts)
    }
    guard case .number(_, let planned) = review.indicator.facts.target,
      case .number(let reached) = review.indicator.facts.actual
    else { return }
    add(planned.text, to: \.counts)
    add(reached.text, to: \.counts)
    if let gap = ExactSum.difference(max(planned, reached), min(planned, reached)) {
      add(gap.text, to: \.counts)
      add(gap.text, to: \.percents)
    }
  }

  private mutating func addTotals(_ facts: ReportFacts) {
    let result = facts.result
    add(result.department.score)
    add(result.department.projects)
    add(result.own?.total)
    let budgets = result.projects.map(\.facts.budget)
    let planned = ExactSum.of(budgets.compactMap(\.adjusted))
    let executed = ExactSum.of(budgets.compactMap(\.executed))
    let counted = ExactSum.of(result.department.weights.compactMap(\.self))
    add(planned)
    add(executed)
    add(counted)
    add(ExactSum.of(budgets.compactMap(\.initial)))
    add(ExactSum.of(result.projects.compactMap(\.entry.fiscalFunds)))
    add(ExactSum.of(result.projects.compactMap(\.entry.otherFunds)))
    if let planned, let counted { add(rate: ExactSum.quotient(counted, over: planned)) }
    // Only over the projects of which both amounts are known, and over whichever budget the rules divide by.
    for isOverInitial in [false, true] {
      let known = budgets.filter { $0.executed != nil && (isOverInitial ? $0.initial : $0.adjusted) != nil }
      let divisor = ExactSum.of(known.compactMap { isOverInitial ? $0.initial : $0.adjusted })
      if let divisor, let dividend = ExactSum.of(known.compactMap(\.executed)) {
        add(rate: ExactSum.quotient(dividend, over: divisor))
      }
    }
    addCounts(of: facts)
    for grade in result.ruleSet.grades.indices {
      add(String(result.projects.count { $0.score?.grade == grade }), to: \.counts)
    }
    add(String(result.projects.count { $0.score?.grade == nil }), to: \.counts)
    add(String(result.own?.indicators.count ?? 0), to: \.counts)
    for severity in [Severity.error, .warning, .info] {
      add(String(result.findings.count { $0.severity == severity }), to: \.counts)
    }
  }

  /// Of indicators by how they did, and of projects by how they did.
  private mutating func addCounts(of facts: ReportFacts) {
    let reviews = facts.reviews
    let indicators = reviews.flatMap(\.indicators)
    var numbers = [
      reviews.count, facts.result.submission.departmentIndicators.count, facts.survey.count, facts.survey.quantitative,
      facts.survey.qualitative, facts.survey.unusable.count, facts.survey.withoutUnit.count,
      facts.survey.unplaced.count,
      facts.survey.exceeded.count, facts.survey.withoutTable.count, reviews.count - facts.survey.withoutTable.count,
      facts.result.department.weights.count { $0 != nil }, indicators.count, ReportedProblems(facts).all.count,
      indicators.count { $0.indicator.score != nil }, reviews.map(\.unscoredCount).reduce(0, +),
    ]
    for review in reviews {
      numbers += [
        review.count, review.project.indicatorCount, review.unscoredCount, review.reached.count + review.missed.count,
      ]
      numbers += [review.reached, review.exceeded, review.missed, review.reduced, review.open, review.aside].map(
        \.count
      )
    }
    for standing in [IndicatorReview.Standing.reached, .exceeded, .reduced, .missed, .open, .aside, .extra] {
      numbers.append(indicators.count { $0.standing == standing })
    }
    for reason in Set(indicators.map(\.indicator.reason)) {
      numbers.append(indicators.count { $0.indicator.reason == reason })
    }
    let spending: [(ExactDecimal, ExactDecimal)] = facts.projects.compactMap { project in
      guard let planned = project.facts.budget.adjusted, let executed = project.facts.budget.executed else {
        return nil
      }
      return (executed, planned)
    }
    numbers += [
      spending.count { $0 == $1 && !$1.isZero }, spending.count { $0 < $1 }, spending.count { $0 > $1 },
      spending.count { $0.isZero && $1.isZero }, facts.projects.count - spending.count,
    ]
    for number in numbers { add(String(number), to: \.counts) }
  }
}
