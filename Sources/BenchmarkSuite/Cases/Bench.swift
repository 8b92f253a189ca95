/// What a case has to work with.
struct Bench: Sendable {
  /// Each thing is done once to warm up and then so often, at least once.
  let runs: Int
  /// The sizes of the bulk tables.
  let rows: [Int]
  let threads: [Int]
  /// The folder of peers to time beside; `nil` for none.
  let peers: String?
  let program: Program
  let workspace: Workspace

  /// Seconds that `work` takes, per thing that it does.
  ///
  /// - Parameter count: how many things it does.
  func seconds<Failure: Error>(per count: Int = 1, _ work: () throws(Failure) -> Void) throws(Failure) -> [Double] {
    try work()
    var seconds: [Double] = []
    for _ in 0..<runs {
      let watch = Stopwatch()
      try work()
      seconds.append(watch.seconds / Double(max(1, count)))
    }
    return seconds
  }

  /// Runs of the program, each in a process of its own.
  func processes(_ arguments: [String]) throws(BenchmarkFailure) -> [ProcessRun] {
    try processes { () throws(BenchmarkFailure) in arguments }
  }

  /// - Parameter arguments: asked for before each run, such as for a folder that must be empty.
  func processes(_ arguments: () throws(BenchmarkFailure) -> [String]) throws(BenchmarkFailure) -> [ProcessRun] {
    let errors = workspace.path("errors.txt")
    var processes: [ProcessRun] = []
    for _ in 0...runs { processes.append(try program.run(try arguments(), errors: errors)) }
    return Array(processes.dropFirst())
  }
}
