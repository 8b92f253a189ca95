import Diagnostics

/// The figures of the cases that were run.
struct CaseReport: Sendable {
  let runs: Int
  let machine: JSONValue
  let notes: [String]
  let cases: [(name: BenchmarkCase, measurements: [Measurement])]

  init(_ cases: [BenchmarkCase], _ bench: Bench) throws(BenchmarkFailure) {
    runs = bench.runs
    machine = Machine.json
    notes = Machine.notes
    var measured: [(BenchmarkCase, [Measurement])] = []
    for name in cases { measured.append((name, try name.measurements(bench))) }
    self.cases = measured
  }

  var lines: [String] {
    var table = AlignedTable(["", "median", "", "min", "quartiles", "max", "per second"])
    for measurement in cases.flatMap({ $0.measurements }) {
      let values = measurement.statistics
      table.append([
        measurement.name, FigureText.short(values.median), measurement.unit.rawValue, FigureText.short(values.minimum),
        FigureText.short(values.lowerQuartile) + "–" + FigureText.short(values.upperQuartile),
        FigureText.short(values.maximum),
        measurement.throughput.map { FigureText.grouped($0.perSecond) + " " + $0.what } ?? "",
      ])
    }
    return notes + ["\(runs) runs of each", ""] + table.lines
  }

  var json: JSONValue {
    [
      "schema": .integer(1),
      "machine": machine,
      "runs": .integer(runs),
      "cases": .array(
        cases.map { name, measurements in
          ["name": .string(name.rawValue), "measurements": .array(measurements.map { $0.json })]
        }
      ),
    ]
  }
}
