import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

/// What of a rule set decided something in a result.
struct ElementMarks {
  private(set) var ids: Set<RuleElement.ID> = []

  mutating func mark(_ result: EvaluationResult, within scope: CaseScope) {
    for project in result.projects {
      mark(project, in: result, isLookedAt: scope.contains(.projects))
      if let variant = result.ruleSet.composition.variants.first(where: { $0.name == project.variant }) {
        mark(at: variant.note.place)
      }
    }
    if let own = result.own { mark(own, in: result, isLookedAt: scope.contains(.department)) }
    if scope.contains(.department) { markDepartment(of: result) }
    for change in result.ruleSet.composition.changes where change.applies { mark(at: change.note.place) }
  }

  /// - Parameter isLookedAt: whether the case expects something of the whole, not only of its indicators.
  private mutating func mark(_ project: ProjectResult, in result: EvaluationResult, isLookedAt: Bool) {
    for indicator in project.indicators { mark(indicator) }
    markAdjustments(of: project)
    markRollUp(of: project)
    if isLookedAt, let score = project.score {
      markExecution(of: project, score)
      markTree(of: project, score)
      markTotals(of: project, score)
      markConsistency(of: project, result.findings)
    }
  }

  private mutating func markDepartment(of result: EvaluationResult) {
    let (department, definition) = (result.department, result.ruleSet.department)
    if department.score != nil, let place = definition.note?.place {
      // A department of one project has its score, however they are combined.
      if department.weights.count > 1, definition.rules.ownShare < .one { mark(at: place) }
      if result.own != nil, definition.rules.ownShare > .zero { mark(.ownShare, at: definition.shareNote?.place) }
    }
    if let grade = department.grade { mark(at: result.ruleSet.grades[grade].note.place) }
  }

  mutating func mark(_ aspect: RuleElement.Aspect = .rule, at place: SourcePlace?) {
    guard let place else { return }
    ids.insert(RuleElement.ID(place: place, aspect: aspect))
  }

  mutating func mark(_ curve: ScoringCurve?, reachedAt value: Ratio, at place: SourcePlace?) {
    guard let index = curve?.pieces.firstIndex(where: { $0.contains(value) }) else { return }
    mark(.piece(index), at: place)
  }
}
