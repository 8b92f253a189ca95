import Diagnostics
import RuleFiles
import ScoringCore

/// Finds everything in a rule set that a script could not do exactly.
struct SupportReview {
  private let rules: RuleSet
  private(set) var findings: [Finding] = []

  init(_ rules: RuleSet) {
    self.rules = rules
    for variant in rules.composition.variants { report(.variant(variant.name), at: variant.note.place) }
    reviewScheme(rules.project)
    for (index, rule) in rules.project.scoring.indicatorRules.enumerated() where isUsed(index) {
      review(rule, rules.project, index)
    }
    if rules.department.rules.ownShare > .zero {
      report(.departmentIndicators, at: (rules.department.shareNote ?? rules.department.note)?.place)
    }
    findings = findings.inReadingOrder()
  }

  private mutating func reviewScheme(_ scheme: ScoringScheme) {
    let scoring = scheme.scoring
    if let first = scheme.overrides.first { report(.override, at: first.note.place) }
    if scoring.goals == .apart { report(.goalsApart, at: scheme.note(of: .goals)?.place) }
    if scheme.rollUp != .separate { report(.rollUp, at: scheme.note(of: .rollUp)?.place) }
    if scoring.rounding.stage != .indicator { report(.roundingStage, at: scheme.note(of: .rounding)?.place) }
    if scoring.tree.execution?.denominator == .initial { report(.initialBudget, at: scheme.execution?.note.place) }
    for (node, definition) in zip(scoring.tree.nodes, scheme.nodes) {
      if node.kind != .regular { report(.bonusOrDeduction(definition.name), at: definition.note.place) }
      if node.choice != .all { report(.choice(definition.name), at: (definition.choice ?? definition.note).place) }
      if definition.isIndicator { report(.prescribedIndicator(definition.name), at: definition.note.place) }
    }
    for adjustment in scheme.adjustments where adjustment.trigger != nil {
      report(.automaticAdjustment(adjustment.name), at: adjustment.note.place)
    }
  }

  /// Whether a rule holds for any node; overrides are refused as such.
  private func isUsed(_ rule: Int) -> Bool { rules.project.nodes.contains { $0.rule == rule } }

  private mutating func review(_ rule: IndicatorRule, _ scheme: ScoringScheme, _ index: Int) {
    let definition = scheme.ruleDefinition(index)
    if !rule.checklist.isEmpty { report(.checklist, at: definition.checklist.first?.note.place) }
    if rule.ratings != nil { report(.ratings, at: scheme.note(of: .ratings, rule: index)?.place) }
    if rule.policies.handScore == .decides {
      report(.scoreByHand, at: scheme.note(of: .handScore, rule: index)?.place)
    }
    if case .atMost = rule.policies.evidence {
      report(.evidence, at: scheme.note(of: .evidence, rule: index)?.place)
    }
  }

  private mutating func report(_ problem: RuleSQLProblem, at place: SourcePlace?) {
    findings.append(problem.finding(at: place))
  }
}
