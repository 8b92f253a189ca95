import Diagnostics
import RuleFiles
import ScoringCore
import Submissions

/// A project, or the department with its own indicators, as the evaluator needs it, and what belongs to each part.
package struct BoundProject {
  package let entry: ProjectEntry
  package let index: SchemeIndex
  package let facts: ProjectFacts
  /// The names of the annual goals that have points of their own.
  package let goals: [String]
  /// The rows of each indicator of the facts: more than one where several units report it.
  package let placed: [[IndicatorEntry]]
  /// What was taken off each of them by name.
  package let adjustments: [[AdjustmentDefinition]]
  package let unplaced: [IndicatorEntry]
  package let findings: [Finding]
}
