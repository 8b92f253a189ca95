import Diagnostics
import OfficeFiles
import Submissions

enum ImportCase {
  static func measurements(_ bench: Bench) throws(BenchmarkFailure) -> [Measurement] {
    try TargetTables.write(documents: 5, into: bench.workspace)
    let names = (1...5).map { bench.workspace.path("targets-\($0).txt") }
    let output = bench.workspace.path("imported")
    let processes = try bench.processes(["import"] + names + ["--year", "2024", "--output", output, "--replace"])
    return [
      Measurement(
        "import 5 documents of 5 projects, cold process: time",
        in: .milliseconds,
        processes.map { $0.seconds }
      ),
      Measurement("import 5 documents, cold process: memory", in: .megabytes, processes.map { $0.peakMegabytes }),
      try sheet(rows: 100_000, bench),
    ]
  }

  private static func sheet(rows: Int, _ bench: Bench) throws(BenchmarkFailure) -> Measurement {
    let bytes: [UInt8]
    do throws(WorkbookFault) {
      bytes = try TargetTables.workbook(rows: rows).bytes()
    } catch {
      throw .unusable("the workbook cannot be written: \(error)")
    }
    do throws(UnusableInput) {
      var count = 0
      let seconds = try bench.seconds { () throws(UnusableInput) in
        _ = try WorkbookRows.forEach(in: bytes, file: "large.xlsx") { _, _ in count += 1 }
      }
      return Measurement("read a workbook row by row", in: .milliseconds, seconds).of(rows, "rows")
    } catch {
      throw BenchmarkFailure(error)
    }
  }
}
