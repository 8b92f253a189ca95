import ScoringCore

/// The formulas of an indicator's rate: what is measured, what the measure earns, and what policies make of it.
///
/// They follow the engine's order step by step, also for values that somebody puts in later.
struct RateFormulas {
  let indicator: LiveIndicator
  /// Whether proof is asked for and missing.
  let lacksEvidence: Bool
  let reduction: Reduction
  /// Cells of the indicator's row.
  let target: String
  let upper: String
  let actual: String
  let attainment: String
  let computed: String
  let given: String
  let rate: String

  static let unbounded = "无穷"
  static let within = "区间内"

  private var policies: IndicatorPolicies { indicator.rule.policies }
  private var measure: Measure { indicator.method.measure }
  private var isRange: Bool { indicator.upper != nil }

  // MARK: Measuring

  var measuring: String {
    let measured = isRange ? measuringRange : measuringNumber
    let checked = policies.negativeActual == .unscored ? "IF(\(actual)<0,\"\",\(measured))" : measured
    return "=IF(\(actual)=\"\",\"\",\(checked))"
  }

  private var measuringNumber: String {
    measure == .value ? counted : "IF(\(target)>0,\(quotient(target)),\"\")"
  }

  private var measuringRange: String {
    let outside = { (end: String) in
      measure == .value ? counted : "IF(\(end)>0,\(quotient(end)),\"\")"
    }
    return "IF(\(counted)<\(target),\(outside(target)),IF(\(counted)>\(upper),\(outside(upper)),\"\(Self.within)\"))"
  }

  /// The actual as it counts.
  private var counted: String { policies.negativeActual == .zero ? "MAX(0,\(actual))" : actual }

  private func quotient(_ end: String) -> String {
    switch measure {
    case .ratio: "\(counted)/\(end)"
    case .reverseRatio: "IF(\(counted)=0,\"\(Self.unbounded)\",\(end)/\(counted))"
    case .linearExcess: "(2*\(end)-\(counted))/\(end)"
    case .closeness: "MIN(\(counted),\(end))/MAX(\(counted),\(end))"
    case .deviation: "(\(counted)-\(end))/\(end)"
    case .value, .daysLate: counted
    }
  }

  // MARK: Earning

  func earning(_ parameters: inout ParameterSheet) -> String {
    let curve = parameters.rate(of: indicator.method.curve, at: attainment, measure: measure, title: title)
    var earned = curve
    if let policy = indicator.overAchievement, let reducing = indicator.reducingCurve {
      let reduced = parameters.rate(of: reducing, at: attainment, measure: measure, title: "超额完成调减")
      earned = "IF(\(takes(policy)),\(reduced),\(curve))"
    }
    if measure == .reverseRatio {
      let best = CellNumber.literal(indicator.method.curve.rateAboveAll)
      earned = "IF(\(attainment)=\"\(Self.unbounded)\",\(best),\(earned))"
    }
    if isRange { earned = "IF(\(attainment)=\"\(Self.within)\",1,\(earned))" }
    let missing = policies.missingActual == .zero ? "0" : "\"\""
    return "=IF(\(actual)=\"\",\(missing),IF(\(attainment)=\"\",\(withoutQuotient),\(earned)))"
  }

  /// What a target of zero earns, with which no quotient can be formed.
  private var withoutQuotient: String {
    guard measure != .value, policies.zeroTarget == .metOrNothing else { return "\"\"" }
    let earned = isRange ? "0" : "IF(\(target)=0,IF(\(counted)\(comparison)0,1,0),\"\")"
    return policies.negativeActual == .unscored ? "IF(\(actual)<0,\"\",\(earned))" : earned
  }

  private var comparison: String {
    switch indicator.comparator {
    case .atLeast: ">="
    case .moreThan: ">"
    case .atMost, .equalTo: "<="
    case .lessThan: "<"
    }
  }

  private var title: String {
    switch indicator.kind {
    case .atLeast: "指标值为≥时"
    case .moreThan: "指标值为>时"
    case .atMost: "指标值为≤时"
    case .lessThan: "指标值为<时"
    case .equalTo: "指标值为=时"
    default: "指标值为区间时"
    }
  }

  // MARK: Policies

  /// The rate in the end.
  var deciding: String {
    var rate = withGiven
    if lacksEvidence, case .atMost(let most) = policies.evidence { rate = "MIN(\(rate),\(CellNumber.literal(most)))" }
    if reduction.kept != .one { rate = "(\(rate))*\(CellNumber.literal(reduction.kept))" }
    return "=IF(\(computed)=\"\",\"\",\(rate))"
  }

  /// With the score that a person gave, as far as it counts.
  private var withGiven: String {
    switch policies.handScore {
    case .mayLower: return "IF(\(given)=\"\",\(computed),MIN(\(computed),\(given)))"
    case .whenMissed:
      let otherwise = unlocking.map { "IF(\($0),MIN(\(computed),\(given)),\(computed))" } ?? computed
      return "IF(\(given)=\"\",\(computed),IF(ROUND(\(computed),12)<1,\(given),\(otherwise)))"
    case .levels, .decides:
      guard let unlocking else { return computed }
      return "IF(\(given)=\"\",\(computed),IF(\(unlocking),MIN(\(computed),\(given)),\(computed)))"
    }
  }

  /// Whether a score given by hand is looked at at all.
  var looksAtGiven: Bool {
    switch policies.handScore {
    case .mayLower, .whenMissed: true
    case .levels, .decides: unlocking != nil
    }
  }

  /// Where an actual far above its target lets a lower score by hand count.
  private var unlocking: String? {
    guard let policy = indicator.overAchievement, policy.action == .byHand else { return nil }
    return takes(policy)
  }

  /// Points taken off for an actual far above its target, on top of others; `nil` where none ever are.
  var deducting: String? {
    guard let policy = indicator.overAchievement, case .deductPoints(let points) = policy.action else { return nil }
    return "=\(reduction.points.text)+IF(\(takes(policy)),\(points.text),0)"
  }

  private func takes(_ policy: OverAchievementPolicy) -> String {
    let isFar = "ROUND(\(attainment),12)\(policy.isIncluded ? ">=" : ">")\(CellNumber.literal(policy.threshold))"
    return "IF(ISNUMBER(\(attainment)),\(isFar),FALSE)"
  }
}
