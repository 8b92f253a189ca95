enum DemoCase {
  static func measurements(_ bench: Bench) throws(BenchmarkFailure) -> [Measurement] {
    let processes = try bench.processes(["demo", bench.workspace.path("demo")])
    return [
      Measurement("demo, cold process: time", in: .milliseconds, processes.map { $0.seconds }),
      Measurement("demo, cold process: peak memory", in: .megabytes, processes.map { $0.peakMegabytes }),
    ]
  }
}
