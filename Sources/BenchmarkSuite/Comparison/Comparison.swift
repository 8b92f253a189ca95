import OfficeFiles

/// A race of several programs over the same table, one run of each after the other, so that a busy moment of the machine
/// meets all of them.
struct Comparison: Sendable {
  let table: String
  /// What to call the table in the report.
  let tableName: String
  let runs: Int
  let entrants: [Entrant]
  let workspace: Workspace
  let progress: @Sendable (String) -> Void

  func run(absent: [PeerFolder.Absence]) throws(BenchmarkFailure) -> ComparisonReport {
    let notes = Machine.notes
    let machine = Machine.json
    let rows = try TableLines.count(table) - 1
    var series = entrants.map { Series($0) }
    // The first round warms up, and shows who cannot run.
    for round in 0...runs {
      progress(round == 0 ? "warming up" : "round \(round) of \(runs)")
      let order = round.isMultiple(of: 2) ? Array(series.indices) : series.indices.reversed()
      for index in order where series[index].failure == nil {
        let folder = try workspace.emptyFolder(Self.folder(index))
        series[index].run(table: table, in: folder, isCounted: round > 0)
      }
    }
    // Only now: what is read here would show in the memory of processes that start later.
    progress("comparing scores")
    return ComparisonReport(
      machine: machine,
      notes: notes,
      table: tableName,
      rows: rows,
      runs: runs,
      results: try results(series),
      absent: absent
        + series.compactMap { series in
          series.failure.map { PeerFolder.Absence(name: series.entrant.name, reason: $0) }
        }
    )
  }

  /// Of those that ran, the fastest first.
  private func results(_ series: [Series]) throws(BenchmarkFailure) -> [ComparisonResult] {
    let ran = series.indices.filter { series[$0].failure == nil }
    let first = ran.first { series[$0].entrant.role == .ceiling }
    let exact = try first.map { (index: Int) throws(BenchmarkFailure) in try scores(series, index) }
    var results: [ComparisonResult] = []
    for index in ran {
      let agreement: Agreement?
      if let exact, index != first {
        agreement = Agreement(of: try scores(series, index), with: exact)
      } else {
        agreement = nil
      }
      results.append(ComparisonResult(series: series[index], isReference: index == first, agreement: agreement))
    }
    return results.sorted { $0.series.seconds.median < $1.series.seconds.median }
  }

  private func scores(_ series: [Series], _ index: Int) throws(BenchmarkFailure) -> ScoreTable {
    try ScoreTable(reading: series[index].projects(in: workspace.path(Self.folder(index))))
  }

  private static func folder(_ index: Int) -> String { "entrant-\(index)" }
}
