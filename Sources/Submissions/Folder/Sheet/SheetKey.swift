/// The keys of `submission.yaml`.
enum SheetKey: String, CaseIterable {
  case department
  case departmentCode = "department-code"
  case year
  case compilingDate = "compiling-date"
  case rules
  case organisation
  case plan
  case silenced
}

/// The keys below `plan:`; see ``DepartmentPlan``.
enum PlanKey: String, CaseIterable {
  case overallGoal = "overall-goal"
  case itemisedGoals = "itemised-goals"
  case safeguards
  case keyTasks = "key-tasks"
  case figures
}

/// The keys of one of the `itemised-goals`.
enum ItemisedGoalKey: String, CaseIterable {
  case title, text, goal, indicators
}

/// The keys of one of the `key-tasks`.
enum KeyTaskKey: String, CaseIterable {
  case name, content, amount, goal
}

/// The keys of one of the `figures`.
enum FigureKey: String, CaseIterable {
  case name, value
}

/// The keys of one of the checks that are `silenced`.
enum SilencingKey: String, CaseIterable {
  case check, at, reason
}
