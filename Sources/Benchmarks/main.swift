// Prints how long the named cases take: minimum, median and maximum of several runs.
//
//   swift run -c release jixiao-benchmarks [RUNS]

let runs = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 21
do {
  let report = try BenchmarkSuite(runs: max(1, runs)).run()
  print(report)
} catch {
  print("benchmark failed: \(error)")
  exitWithFailure()
}
