import OfficeFiles

/// Indicator tables, and whose indicators they hold.
extension FormReader {
  mutating func begin(_ header: IndicatorHeader, hasGrid: Bool) {
    part = .indicators
    outcome = .form
    // The same header again is the next page of the same table.
    if indicators?.header.positions == header.positions, indicators?.isOpen == true { return }
    indicators = IndicatorRows(header: header, hasGrid: hasGrid)
  }

  /// `绩效目标 | 产出指标 | …`: a label of the form in front of a row of indicators.
  func isIndicatorRow(_ row: DocumentRow) -> Bool {
    row.cells.contains { IndicatorVocabulary.isSubcategory($0.text) || IndicatorVocabulary.isCategory($0.text) }
  }

  mutating func readIndicator(_ row: DocumentRow) {
    guard var rows = indicators else { return }
    outcome = .form
    let before = project.map { draft.projects[$0].indicators.count } ?? draft.ownIndicators.count
    let read = rows.read(row, log: &draft.log)
    indicators = rows
    switch read {
    case .indicator(let indicator):
      if let target = projectIndex(for: indicator) {
        draft.projects[target].indicators.append(indicator)
      } else {
        draft.ownIndicators.append(indicator)
      }
    case .total(let score):
      if let project, before > 0 { draft.projects[project].amounts[.totalScore] = score }
    case .executionRow(let score):
      if let project { draft.projects[project].amounts[.executionScore] = score }
    case .rest(let cells):
      if let project {
        draft.projects[project].indicators.appendToLast(cells)
      } else {
        draft.ownIndicators.appendToLast(cells)
      }
    case .nothing: break
    }
  }

  /// Lists of indicators of several projects name the project in each row.
  mutating func projectIndex(for indicator: DraftIndicator) -> Int? {
    guard indicator[.projectID] != nil || indicator[.projectName] != nil else { return project }
    let (code, name) = (indicator[.projectID], indicator[.projectName])
    if let known = draft.projects.firstIndex(where: { $0.code?.text == code?.text && $0.name?.text == name?.text }) {
      return known
    }
    draft.projects.append(DraftProject(code: code, name: name))
    return draft.projects.count - 1
  }
}
