import RuleFiles
import ScoringCore
import SelfEvaluation

/// What the indicators of a project must reach for the project to reach a score.
public struct GoalPlan: Sendable {
  public let project: Int
  public let score: Points
  public let goal: Points
  /// Indicators that would do it alone, the smallest improvement of a rate first.
  public let single: [Step]
  /// As few indicators as possible that do it together, where none does it alone; empty where not even all of them do.
  public let together: [Step]

  /// An indicator and what it must reach.
  public struct Step: Sendable {
    public let indicator: IndicatorResult
    /// The least actual that will do, in the unit of the target; `nil` where it is no number.
    public let actual: ExactDecimal?
    /// The level by name, or what else it must be; `nil` where ``actual`` says it.
    public let words: String?
    public let rate: Ratio
    /// The score of the project with it, and with those before it.
    public let score: Points
  }
}

extension GoalPlan {
  /// Every project below the goal, the nearest to it first.
  public static func all(_ result: EvaluationResult, goal: Points) -> [GoalPlan] {
    result.projects.indices.compactMap { index -> GoalPlan? in
      guard let score = result.projects[index].total, score < goal else { return nil }
      return GoalPlan(result.projects[index], index, score, goal)
    }
    .sorted { ($1.score, $0.project) < ($0.score, $1.project) }
  }

  private init(_ project: ProjectResult, _ index: Int, _ score: Points, _ goal: Points) {
    self.project = index
    self.score = score
    self.goal = goal
    let search = GoalSearch(project, goal: goal)
    single = search.single()
    together = single.isEmpty ? search.together() : []
  }
}

/// Tries actual results on a project; every answer is a score that the evaluator gave.
private struct GoalSearch {
  let project: ProjectResult
  let goal: Points
  let evaluator: Evaluator

  init(_ project: ProjectResult, goal: Points) {
    self.project = project
    self.goal = goal
    evaluator = Evaluator(rules: project.scheme.scoring)
  }

  func single() -> [GoalPlan.Step] {
    let steps = candidates().compactMap { least($0, in: project.facts) }
    return steps.enumerated().sorted { left, right in
      let (first, second) = (rise(left.element), rise(right.element))
      return first == second ? left.offset < right.offset : first < second
    }
    .map(\.element)
  }

  /// The indicators that gain most come first; the last of them only as far as is needed.
  func together() -> [GoalPlan.Step] {
    var facts = project.facts
    var steps: [GoalPlan.Step] = []
    let best = candidates().compactMap { index -> (index: Int, gain: Int64)? in
      guard let full = full(index, in: facts), let score = total(full.facts) else { return nil }
      return (index, score.tenThousandths - (project.total?.tenThousandths ?? 0))
    }
    .filter { $0.gain > 0 }.sorted { ($1.gain, $0.index) < ($0.gain, $1.index) }
    for (index, _) in best {
      if let step = least(index, in: facts) { return steps + [step] }
      guard let full = full(index, in: facts), let score = total(full.facts) else { continue }
      facts = full.facts
      steps.append(step(index, facts, score, words: full.words))
    }
    return []
  }

  /// Indicators that did not earn all they could.
  private func candidates() -> [Int] {
    project.indicators.indices.filter { index in
      let indicator = project.indicators[index]
      return indicator.points > .zero && (indicator.score ?? .zero) < indicator.points
    }
  }

  private func rise(_ step: GoalPlan.Step) -> Ratio {
    (try? step.rate.subtracting(step.indicator.explanation.rate ?? .zero)) ?? step.rate
  }

  /// The least result that reaches the goal.
  private func least(_ index: Int, in facts: ProjectFacts) -> GoalPlan.Step? {
    guard let full = full(index, in: facts), let score = total(full.facts), score >= goal else { return nil }
    switch facts.indicators[index].target {
    case .number(_, let target):
      return leastNumber(index, target, in: facts) ?? step(index, full.facts, score, words: full.words)
    case .level: return leastLevel(index, in: facts) ?? step(index, full.facts, score, words: full.words)
    default: return step(index, full.facts, score, words: full.words)
    }
  }

  /// Halves the way from what was reached to the target on a grid finer than both; what reaches more never earns less.
  private func leastNumber(_ index: Int, _ target: ExactDecimal, in facts: ProjectFacts) -> GoalPlan.Step? {
    let now: ExactDecimal =
      if case .number(let actual) = facts.indicators[index].actual { actual } else { .zero }
    let scale = min(6, Int(max(target.scale, now.scale)) + 2)
    guard var far = Self.grid(now, scale), var near = Self.grid(target, scale), far != near else { return nil }
    var found: (facts: ProjectFacts, score: Points)?
    while (near - far).magnitude > 1 {
      let middle = far + (near - far) / 2
      guard let value = try? ExactDecimal(coefficient: middle, scale: scale) else { return nil }
      let tried = changed(facts, index, .number(value))
      if let score = total(tried), score >= goal {
        near = middle
        found = (tried, score)
      } else {
        far = middle
      }
    }
    return found.map { step(index, $0.facts, $0.score, words: nil) }
  }

  private static func grid(_ value: ExactDecimal, _ scale: Int) -> Int64? {
    guard Int(value.scale) <= scale else { return nil }
    var digits = value.coefficient
    for _ in Int(value.scale)..<scale {
      let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
      guard !overflow, product.magnitude < 1 << 60 else { return nil }
      digits = product
    }
    return digits
  }

  /// The lowest level that will do; levels stand from the best to the worst.
  private func leastLevel(_ index: Int, in facts: ProjectFacts) -> GoalPlan.Step? {
    let levels = project.indicators[index].ruleDefinition.levels
    for level in levels.indices.reversed() {
      let tried = changed(facts, index, .level(level))
      if let score = total(tried), score >= goal { return step(index, tried, score, words: levels[level].name) }
    }
    return nil
  }

  /// The project with one indicator at its target, and what that is in words where it is no number.
  private func full(_ index: Int, in facts: ProjectFacts) -> (facts: ProjectFacts, words: String?)? {
    let indicator = project.indicators[index]
    switch facts.indicators[index].target {
    case .number(let comparator, let target):
      // Strictly more, or less, is the next value on the grid of the target.
      let one = (try? ExactDecimal(coefficient: 1, scale: Int(target.scale))) ?? .zero
      let value: ExactDecimal? =
        switch comparator {
        case .moreThan: try? target.adding(one)
        case .lessThan: try? target.subtracting(one)
        case .atLeast, .atMost, .equalTo: target
        }
      return value.map { (changed(facts, index, .number($0)), nil) }
    case .range(let lower, _): return (changed(facts, index, .number(lower)), nil)
    case .level: return (changed(facts, index, .level(0)), indicator.ruleDefinition.levels.first?.name)
    case .yesNo(let wanted): return (changed(facts, index, .yesNo(wanted)), wanted ? "是" : "否")
    case .deadline(let day): return (changed(facts, index, .day(day)), "≤ \(day.isoText)")
    case .checklist:
      let items = indicator.rule.checklist.map { _ in true }
      return (changed(facts, index, .items(items)), "全部符合")
    case .ratings:
      guard let best = indicator.rule.ratings?.best else { return nil }
      return (changed(facts, index, .ratings([best])), best.text)
    case .none: return nil
    }
  }

  private func changed(_ facts: ProjectFacts, _ index: Int, _ actual: ActualResult) -> ProjectFacts {
    var facts = facts
    facts.indicators[index].actual = actual
    // What a person gave for the old result says nothing about the new one.
    facts.indicators[index].handShare = nil
    return facts
  }

  private func total(_ facts: ProjectFacts) -> Points? { (try? evaluator.evaluate(facts))?.total.score }

  private func step(_ index: Int, _ facts: ProjectFacts, _ score: Points, words: String?) -> GoalPlan.Step {
    let actual: ExactDecimal? = if case .number(let value) = facts.indicators[index].actual { value } else { nil }
    let rate = evaluator.measure(facts.indicators[index]).rate ?? .zero
    return GoalPlan.Step(
      indicator: project.indicators[index],
      actual: words == nil ? actual : nil,
      words: words,
      rate: rate,
      score: score
    )
  }
}
