enum BulkCase {
  static func measurements(_ bench: Bench) throws(BenchmarkFailure) -> [Measurement] {
    let rules = try PeerRules.write(into: bench.workspace.path)
    var measurements: [Measurement] = []
    for rows in bench.rows {
      let table = GeneratedTable(rows: rows)
      let path = try table.write("table.csv", in: bench.workspace.path)
      for threads in bench.threads {
        let output = try bench.workspace.emptyFolder("scores")
        let processes = try bench.processes(
          ["score", path, "--rules", rules, "--output", output, "--threads", String(threads)]
        )
        let name = "score \(SizeText.text(table.rows)) rows, \(threads) thread\(threads == 1 ? "" : "s")"
        measurements += [
          Measurement("\(name): time", in: .milliseconds, processes.map { $0.seconds }).of(table.rows, "rows"),
          Measurement("\(name): peak memory", in: .megabytes, processes.map { $0.peakMegabytes }),
        ]
      }
    }
    return measurements
  }
}
