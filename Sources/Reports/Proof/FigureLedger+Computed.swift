import Diagnostics
import ScoringCore
import SelfEvaluation

/// What was computed, with its sums and differences.
extension FigureLedger {
  mutating func add(_ text: String, to set: WritableKeyPath<FigureLedger, Set<String>>) {
    for figure in WrittenFigure.all(in: text) { self[keyPath: set].insert(figure.value) }
  }

  mutating func add(_ amount: ExactDecimal?) {
    if let amount { add(MoneyText.amount(amount), to: \.money) }
  }

  mutating func add(_ points: Points?) {
    if let points {
      add(points.text(places: places), to: \.points)
      add(points.text, to: \.points)
    }
  }

  mutating func add(rate: Ratio?) {
    if let rate { add(PercentText.text(rate), to: \.percents) }
  }

  mutating func add(_ part: PartScore?) {
    add(part?.points)
    add(part?.score)
    add(part?.unscored)
  }

  mutating func add(_ review: ProjectReview, _ facts: ReportFacts) {
    let project = review.project
    let budget = project.facts.budget
    for amount in [
      budget.initial, budget.adjusted, budget.executed, project.entry.fiscalFunds,
      project.entry.carriedOver, project.entry.otherFunds,
    ] {
      add(amount)
    }
    if let adjusted = budget.adjusted, let executed = budget.executed {
      add(ExactSum.difference(adjusted, executed))
    }
    add(rate: project.executionRate)
    add(rate: project.score?.payout)
    add(project.score?.total)
    add(project.score?.uncapped)
    add(project.score?.execution)
    if let part = project.score?.execution, let score = part.score { add(ExactSum.difference(part.points, score)) }
    for node in project.score?.nodes ?? [] { add(node.part) }
    if let given = project.entry.givenScores.total, let total = project.total {
      add(ExactSum.difference(given, total.decimal)?.text ?? "", to: \.points)
    }
    for indicator in review.indicators { add(indicator) }
    add(ExactSum.of(review.missed.compactMap(\.lost)))
    addCounts(of: facts)
  }

  mutating func add(_ review: IndicatorReview) {
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

  mutating func addTotals(_ facts: ReportFacts) {
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
    add(ExactSum.of(result.projects.compactMap(\.entry.carriedOver)))
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
    for category in facts.repeated(for: .category) {
      addCounts(category.indicators)
      for subcategory in category.repeated(for: .subcategory) { addCounts(subcategory.indicators) }
    }
    for grade in result.ruleSet.grades.indices {
      add(String(result.projects.count { $0.score?.grade == grade }), to: \.counts)
      add(String(result.projects.count { $0.score?.grade == grade && $0.isProvisional }), to: \.counts)
    }
    add(String(result.projects.count { $0.score?.grade == nil }), to: \.counts)
    add(String(result.own?.indicators.count ?? 0), to: \.counts)
    for severity in [Severity.error, .warning, .info] {
      add(String(result.findings.count { $0.severity == severity }), to: \.counts)
    }
  }

  /// Of some indicators: how many there are, and how many reached their targets, missed them, or could not be scored.
  private mutating func addCounts(_ indicators: [IndicatorReview]) {
    let reached = indicators.count { [.reached, .exceeded, .reduced].contains($0.standing) }
    let others = [IndicatorReview.Standing.missed, .open].map { standing in indicators.count { $0.standing == standing }
    }
    for number in [indicators.count, reached] + others { add(String(number), to: \.counts) }
  }

  /// Of indicators by how they did, and of projects by how they did.
  mutating func addCounts(of facts: ReportFacts) {
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
    let (quantitative, all) = (ExactDecimal(Int64(facts.survey.quantitative)), ExactDecimal(Int64(facts.survey.count)))
    if !all.isZero { add(rate: ExactSum.quotient(quantitative, over: all)) }
  }
}
