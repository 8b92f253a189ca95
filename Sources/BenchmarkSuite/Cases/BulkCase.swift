import BulkScoring
import Diagnostics
import OfficeFiles
import RuleFiles

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
        let inMemory = try inMemory(path, threads: threads, into: output, bench)
        measurements += [
          Measurement("\(name): time", in: .milliseconds, processes.map { $0.seconds }).of(table.rows, "rows"),
          Measurement("\(name): without start", in: .milliseconds, inMemory).of(table.rows, "rows"),
          Measurement("\(name): peak memory", in: .megabytes, processes.map { $0.peakMegabytes }),
        ]
      }
    }
    return measurements
  }

  /// The same from within a program that has read its rules: what integrators get.
  private static func inMemory(
    _ path: String,
    threads: Int,
    into folder: String,
    _ bench: Bench
  ) throws(BenchmarkFailure) -> [Double] {
    let scorer = BulkScorer(try PeerRules.load(), options: BulkScorer.Options(threads: threads))
    do throws(BulkFailure) {
      return try bench.seconds { () throws(BulkFailure) in
        _ = try scorer.score([.file(path: path, name: path)], into: folder)
      }
    } catch {
      switch error {
      case .unusable(let findings): throw BenchmarkFailure(UnusableInput(findings: findings))
      case .notWritten(let problem): throw BenchmarkFailure(problem)
      }
    }
  }
}
