import Diagnostics
import RuleFiles
import ScoringCore
import Submissions

/// A project, or the department with its own indicators, as the evaluator needs it, and what belongs to each part.
struct BoundProject {
  let entry: ProjectEntry
  let index: SchemeIndex
  let facts: ProjectFacts
  /// The names of the annual goals that have points of their own.
  let goals: [String]
  /// The rows of each indicator of the facts: more than one where several units report it.
  let placed: [[IndicatorEntry]]
  /// What was taken off each of them by name.
  let adjustments: [[AdjustmentDefinition]]
  let unplaced: [IndicatorEntry]
  let findings: [Finding]
}
