import Diagnostics
import ScoringCore

/// What one document says about a department and its projects.
struct DraftDocument {
  var department: Cell?
  var departmentCode: Cell?
  /// Texts that may name the year, the most telling first.
  var titles: [Cell] = []
  var compilingDate: CalendarDay?
  var projects: [DraftProject] = []
  /// Indicators that belong to no project: the department's own (部门整体).
  var ownIndicators: [DraftIndicator] = []
  var plan = DepartmentPlan()
  var sections: [Narrative.Section] = []
  /// The projects that the report lists in prose, and where.
  var listed: [(projects: ListedProjects, place: SourcePlace)] = []
  var log = FindingLog()
}
