/// What can stand below a heading: each is composed from the result, for whatever the section is about.
public enum OutlineContent: String, Hashable, Sendable, CaseIterable {
  /// On what basis the self-evaluation was made, and by whom.
  case basis
  case steps
  /// The rule set, with its sources as footnotes.
  case rules
  /// The points of each category, and the grades.
  case points
  /// How many projects and indicators were scored.
  case coverage
  /// What the project is: its code, unit, type and purpose.
  case profile
  /// What was planned for the year, and how far it was reached, in the department's words.
  case goals
  case score
  case money
  /// 财政资金, 其他资金
  case moneySources = "money-sources"
  /// Projects with money, rate, score and grade.
  case projectTable = "project-table"
  /// How a project did, in prose.
  case achievements
  /// Indicator by indicator.
  case indicators
  /// 项目支出绩效自评表, on a page in landscape.
  case indicatorTable = "indicator-table"
  /// Missed targets with their reasons and measures.
  case deviations
  /// Pictures of the whole result; none in a part about one project.
  case categoryChart = "category-chart"
  case executionChart = "execution-chart"
  case rankingChart = "ranking-chart"
  case deviationChart = "deviation-chart"
  /// How many targets are set, of which kinds.
  case targetOverview = "target-overview"
  case targetTable = "target-table"
  case targetRemarks = "target-remarks"
  /// How many findings the checks came to.
  case checks
  case problems
  case measures
  /// 结果应用
  case use
  /// The scores that the department wrote beside those that the rules give.
  case scoreComparison = "score-comparison"
}
