import Diagnostics
import Submissions

/// What is wrong with rows. Only what is kept is worded; the rest is counted.
extension TableWorker {
  mutating func reportPlacement(_ place: RowPlace, _ row: RowBytes, at position: RowPosition) {
    report(Int(place.problems), row, at: position) { binder, flat, scheme in
      binder.placementProblems(of: flat, scheme: scheme)
    }
  }

  mutating func reportValues(_ reading: RowReading, _ place: RowPlace, _ row: RowBytes, at position: RowPosition) {
    report(Int(reading.problems), row, at: position) { binder, flat, _ in
      binder.problems(of: flat, place: place)
    }
  }

  private mutating func report(
    _ set: Int,
    _ row: RowBytes,
    at position: RowPosition,
    details: (RowBinder, FlatRow, Int) -> [(finding: Finding, kind: RowBinder.ProblemKind)]
  ) {
    while problemCounts.count <= set { problemCounts.append(ProblemCount()) }
    problemCounts[set].count += 1
    // Behind the last row of which a finding is kept nothing more is worded.
    if let bound = problemCounts[set].bound, bound < position { return }
    let kinds = binder.problemSets[set]
    let wanted = kinds.filter { findings.isWanted($0.code, at: position) }
    guard !wanted.isEmpty else {
      problemCounts[set].bound = position
      return
    }
    for (finding, kind) in details(binder, flatRow(row), scheme) where wanted.contains(kind) {
      findings.count(kind.code, kind.severity, by: 0)
      keep(finding, row, at: position)
    }
  }

  /// Brings the counts of rows to the findings, once all rows are read.
  mutating func countProblems() {
    for (set, problems) in problemCounts.enumerated() {
      for kind in binder.problemSets[set] { findings.count(kind.code, kind.severity, by: problems.count) }
    }
    problemCounts = []
  }

  /// Says why a row is left out.
  mutating func leaveOut(_ row: RowBytes, _ problem: some Problem, column: FlatColumn, at position: RowPosition) {
    guard findings.counts(problem.code, problem.severity, at: position) else { return }
    let finding = problem.finding(at: flatRow(row)[column].place)
    keep(finding, row, at: position, leavesRowOut: problem.severity == .error)
  }

  mutating func report(_ finding: Finding, _ row: RowBytes, at position: RowPosition) {
    guard findings.counts(finding.code, finding.severity, at: position) else { return }
    keep(finding, row, at: position)
  }

  private mutating func keep(
    _ finding: Finding,
    _ row: RowBytes,
    at position: RowPosition,
    leavesRowOut: Bool = false
  ) {
    findings.add(
      PlacedFinding(
        position: position,
        department: Blanks.trimmed(row.cell(columns.department).text),
        project: Blanks.trimmed(row.cell(columns.project).text),
        finding: finding,
        leavesRowOut: leavesRowOut
      )
    )
  }

  /// A row that has more or fewer cells than the header.
  mutating func reportWidth(_ found: Int, at position: RowPosition) {
    leaveOut(.wrongWidth(found: found, expected: columns.width), at: position)
  }

  /// A row that has no end.
  mutating func reportEndlessRow(at position: RowPosition) {
    leaveOut(.endlessRow(limit: TableWindow.longestRow), at: position)
  }

  mutating func reportUnreadableBytes(at position: RowPosition) {
    leaveOut(.unreadableBytes, at: position)
  }

  /// A row that has no cells to speak of.
  private mutating func leaveOut(_ problem: BulkProblem, at position: RowPosition) {
    guard findings.counts(problem.code, problem.severity, at: position) else { return }
    let place = SourcePlace(file: "", line: 1, column: 1)
    findings.add(
      PlacedFinding(
        position: position,
        department: "",
        project: "",
        finding: problem.finding(at: place),
        leavesRowOut: true
      )
    )
  }

  /// The texts of a row, each at its place; lines are counted from the row.
  func flatRow(_ row: RowBytes) -> FlatRow { columns.texts(of: row, file: "", line: 1) }
}
