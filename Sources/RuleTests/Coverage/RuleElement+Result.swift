import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

extension RuleElement {
  /// What of the rule set decided something in a result.
  static func exercised(in result: EvaluationResult, within scope: CaseScope) -> Set<ID> {
    var marks = ElementMarks(ruleSet: result.ruleSet)
    for project in result.projects {
      for indicator in project.indicators { marks.mark(indicator) }
      if scope.contains(.projects) { marks.mark(project) }
    }
    if scope.contains(.department) { marks.mark(result.department) }
    return marks.ids
  }
}

/// Elements under collection.
private struct ElementMarks {
  let ruleSet: RuleSet
  var ids: Set<RuleElement.ID> = []

  private var rules: ScoringRules { ruleSet.scoring }

  mutating func mark(_ indicator: IndicatorResult) {
    let facts = indicator.facts
    ids.insert(.category(facts.category))
    if let subcategory = facts.subcategory {
      ids.insert(.subcategory(facts.category, subcategory))
      if case .quantity(let quantity) = indicator.entry.targetValue.reading, quantity.comparator == nil {
        ids.insert(.unstated(facts.category, subcategory))
      }
    }
    markMethod(indicator.explanation)
    markPolicies(indicator)
    if rules.rounding.stage == .indicator, Self.isRounded(indicator.explanation) { ids.insert(.policy(.rounding)) }
  }

  private mutating func markMethod(_ explanation: IndicatorExplanation) {
    guard let kind = explanation.kind else { return }
    switch explanation.attainment {
    case .level(let index): ids.insert(.level(index))
    case .ratio(let value): mark(kind, explanation, at: value)
    case .unbounded:
      ids.insert(.method(kind))
      if let curve = explanation.method?.curve { ids.insert(.methodPiece(kind, curve.pieces.count - 1)) }
    // Inside the range counts as full attainment.
    case .met(true) where kind == .range: mark(kind, explanation, at: .one)
    case .met, .unmeasured: break
    }
  }

  private mutating func mark(_ kind: TargetKind, _ explanation: IndicatorExplanation, at value: Ratio) {
    guard let curve = explanation.method?.curve else { return }
    ids.insert(.method(kind))
    if explanation.reason == .overAchievedAndReduced, case .deduct(let curve)? = rules.policies.overAchievement?.action
    {
      if let index = Self.piece(of: curve, at: value) { ids.insert(.overAchievementPiece(index)) }
    } else if let index = Self.piece(of: curve, at: value) {
      ids.insert(.methodPiece(kind, index))
    }
  }

  private mutating func markPolicies(_ indicator: IndicatorResult) {
    let explanation = indicator.explanation
    switch indicator.facts.actual {
    case .missing where explanation.kind != nil: ids.insert(.policy(.missingActual))
    case .number(let number) where number.isNegative: ids.insert(.policy(.negativeActual))
    default: break
    }
    switch (indicator.facts.target, explanation.attainment) {
    case (.number, .met), (_, .unmeasured(.zeroTarget)): ids.insert(.policy(.zeroTarget))
    default: break
    }
    switch explanation.reason {
    case .overAchieved, .overAchievedAndReduced: ids.insert(.policy(.overAchievement))
    default:
      guard let policy = rules.policies.overAchievement, case .none = policy.action,
        let attainment = indicator.attainment,
        attainment >= policy.threshold
      else { break }
      ids.insert(.policy(.overAchievement))
    }
  }

  mutating func mark(_ project: ProjectResult) {
    guard let score = project.score else { return }
    if let rule = rules.execution, score.execution != nil {
      ids.insert(.execution)
      if let rate = project.executionRate {
        if let index = Self.piece(of: rule.curve, at: rate) { ids.insert(.executionPiece(index)) }
      } else if budget(of: project, under: rule)?.isZero ?? false {
        ids.insert(.zeroBudget)
      }
    }
    let areAllStated = project.indicators.allSatisfy(\.explanation.arePointsStated)
    if !areAllStated { ids.insert(.policy(.unweighted)) }
    if !areAllStated, score.categories.contains(where: \.isAbsent) { ids.insert(.policy(.absentCategory)) }
    if rules.rounding.stage != .indicator, isSumRounded(project) { ids.insert(.policy(.rounding)) }
    if let grade = score.grade { ids.insert(.grade(grade)) }
  }

  /// A department of one project has its score, however they are combined.
  mutating func mark(_ department: DepartmentScore) {
    if department.score != nil, department.weights.count > 1 { ids.insert(.policy(.department)) }
    if let grade = department.grade { ids.insert(.grade(grade)) }
  }

  private func budget(of project: ProjectResult, under rule: ExecutionRule) -> ExactDecimal? {
    rule.denominator == .adjusted ? project.facts.budget.adjusted : project.facts.budget.initial
  }

  private static func piece(of curve: ScoringCurve, at value: Ratio) -> Int? {
    curve.pieces.firstIndex { $0.contains(value) }
  }

  private static func isRounded(_ explanation: IndicatorExplanation) -> Bool {
    guard let exact = explanation.exactScore, let score = explanation.score else { return false }
    return exact != (try? Ratio(score.tenThousandths, over: 10_000))
  }

  /// Whether what is added up before rounding has more places than are kept.
  private func isSumRounded(_ project: ProjectResult) -> Bool {
    var sums: [Int: Ratio] = [:]
    for indicator in project.indicators {
      guard let exact = indicator.explanation.exactScore else { continue }
      let key = rules.rounding.stage == .category ? indicator.facts.category : 0
      guard let sum = try? (sums[key] ?? .zero).adding(exact) else { continue }
      sums[key] = sum
    }
    return sums.values.contains { !RatioText.isExact($0, places: Int(rules.rounding.places)) }
  }
}
