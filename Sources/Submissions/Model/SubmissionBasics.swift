import Diagnostics
import ScoringCore

/// What `submission.yaml` and the sheet 基本信息 say: who hands in, for which year, under which rules, and what the
/// department planned as a whole.
struct SubmissionBasics {
  var department = Department(name: "")
  /// `nil` when it is missing or unreadable; the submission cannot be used then.
  var year: Int?
  var compilingDate: CalendarDay?
  var ruleSet: Cell?
  var plan = DepartmentPlan()
  /// Checks that are not to be reported; only `submission.yaml` states them.
  var silenced: [Silencing] = []
}
