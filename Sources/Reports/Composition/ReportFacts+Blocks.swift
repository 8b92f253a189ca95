import Papers

extension ReportFacts {
  /// What stands below a heading for one of the contents; nothing where there is nothing to say.
  ///
  /// - Parameter outline: of the whole paper, as some contents refer to others.
  func blocks(_ content: OutlineContent, in outline: Outline) -> [PaperBlock] {
    switch content {
    case .basis: paragraphs(Organisation(self).work)
    case .steps: paragraphs(Organisation(self).steps)
    case .rules: [Organisation(self).rules]
    case .points: paragraphs(Organisation(self).points)
    case .coverage: paragraphs(Organisation(self).coverage)
    case .profile: paragraphs(reviews.map { ProjectProfile($0, year: result.submission.year).text })
    case .goals: GoalStatement(self).blocks
    case .score:
      project.map { paragraphs(ProjectScoreSentence($0, in: result).text) }
        ?? paragraphs(DepartmentParagraphs(self).texts)
    case .money: paragraphs(project.map { MoneySentence($0.project, scores).text } ?? MoneyTotals(self).text)
    case .moneySources: paragraphs(MoneySources(projects).text)
    case .projectTable: ProjectOverviewTable(self).blocks
    case .achievements: paragraphs(reviews.flatMap { ProjectParagraphs($0, in: result).texts })
    case .indicators: IndicatorStatements(self).blocks
    case .indicatorTable: IndicatorScoreTable(self).blocks
    case .deviations: Deviations(self).blocks
    case .categoryChart: figures(\.categories)
    case .executionChart: figures(\.executions)
    case .rankingChart: figures(\.ranking)
    case .deviationChart: figures(\.deviations)
    case .targetOverview: paragraphs(TargetQuality(self).overview)
    case .targetTable: TargetQuality(self).table
    case .targetRemarks: TargetQuality(self).remarks
    case .checks: paragraphs(TargetQuality(self).checks)
    case .problems: Improvements(self).problemBlocks
    case .measures: Improvements(self).measureBlocks(isBelowProblems: outline.states(.problems, before: .measures))
    case .use: Improvements(self).useBlocks
    case .scoreComparison: ScoreComparisonTable(self).blocks
    }
  }

  private func figures(_ chart: KeyPath<ResultCharts, [PaperFigure]>) -> [PaperBlock] {
    project == nil ? ResultCharts(result)[keyPath: chart].map(PaperBlock.figure) : []
  }

  private func paragraphs(_ text: String) -> [PaperBlock] { paragraphs([text]) }

  private func paragraphs(_ texts: [String]) -> [PaperBlock] {
    texts.filter { !$0.isEmpty }.map { .paragraph($0) }
  }
}
