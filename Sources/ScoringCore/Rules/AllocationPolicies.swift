/// How points are given to indicators when the table states none.
public enum UnweightedPolicy: String, Hashable, Sendable, CaseIterable {
  /// A category's points are shared evenly among its indicators.
  case evenlyByIndicator = "evenly-by-indicator"
  /// A category's points are shared evenly among its subcategories, then among the indicators of each.
  case evenlyBySubcategory = "evenly-by-subcategory"
  /// The points of all categories are shared evenly among all indicators.
  case evenlyOverAll = "evenly-over-all"
  /// The table has to state them: an indicator without points cannot be scored.
  case forbidden
}

/// Whether a project's annual goals (年度绩效目标) have points of their own.
public enum GoalPolicy: String, Hashable, Sendable, CaseIterable {
  /// All goals are scored as one.
  case together
  /// Each goal is a tree of its own; goals without stated points share what is left evenly.
  ///
  /// - Source: 黄冈 2020 (DOMAIN M35)
  case apart
}
