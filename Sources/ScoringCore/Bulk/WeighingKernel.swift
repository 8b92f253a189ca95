/// Many projects of one form, weighed in whole numbers: the scores are those of ``Evaluator/weigh(_:)``.
///
/// Projects are of one form when the same indicators stand at the same places of the tree, so that a weighting gives all of
/// them the same points. Rates are fixed-point numbers in a ``RateTable``, which also tells the scores that those are too
/// coarse for; these few, about one in a hundred thousand, are done again with more places, or with exact ratios.
public struct WeighingKernel: Sendable {
  /// How many projects there are.
  public let count: Int
  let evaluator: Evaluator
  let form: MeasuredProject
  let unit: Int64
  /// More units than any weighting gives out.
  let limit: Int64
  /// For each project the rate of budget execution and of its indicators.
  let rates: RateTable
  let projects: [MeasuredProject]

  /// - Parameter whole: the most points that any weighting gives out.
  /// - Returns: `nil` where the rules or a project ask for more than points times rates: limits, alternatives, bonus, caps,
  ///   indicators that do not apply, a category that must not be absent, or other rounding than half up.
  public init?(_ projects: [MeasuredProject], under rules: ScoringRules, whole: Points) {
    guard let form = projects.first, Self.arePlain(rules), projects.allSatisfy({ Self.isPlain($0, like: form) }),
      form.indicators.allSatisfy({ rules.tree.nodes.indices.contains($0.slot.node) })
    else { return nil }
    self.projects = projects
    self.form = form
    count = projects.count
    evaluator = Evaluator(rules: rules)
    unit = rules.rounding.unit
    limit = whole.tenThousandths / unit + 1
    guard
      let rates = RateTable(
        projects.map { project in [project.execution?.rate] + project.indicators.map { $0.rate } },
        units: limit,
        rounding: rules.rounding.stage == .indicator ? .each : .sum
      )
    else { return nil }
    self.rates = rates
  }

  private static func arePlain(_ rules: ScoringRules) -> Bool {
    let tree = rules.tree
    let areNodesPlain = tree.nodes.allSatisfy { node in
      guard node.kind == .regular, node.choice == .all else { return false }
      switch node.absence {
      case .redistribute, .move: return true
      case .zero, .full, .unscored, .forbidden: return false
      }
    }
    return areNodesPlain && rules.rounding.mode == .halfUp && rules.rounding.stage != .category
      && rules.limits.isEmpty && rules.goals == .together && rules.unweighted != .forbidden
      && tree.execution?.rounding == nil
  }

  private static func isPlain(_ project: MeasuredProject, like form: MeasuredProject) -> Bool {
    guard project.indicators.count == form.indicators.count, project.goals.isEmpty,
      (project.execution == nil) == (form.execution == nil), project.indicators.contains(where: { $0.rate != nil })
    else { return false }
    return zip(project.indicators, form.indicators).allSatisfy { indicator, other in
      indicator.slot == other.slot && indicator.slot.counting == .counted && indicator.slot.goal == 0
        && indicator.deduction == .zero && indicator.maximum == nil
    }
  }
}
