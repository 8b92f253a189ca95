/// The runs of one entrant.
struct Series: Sendable {
  let entrant: Entrant
  private(set) var runs: [ProcessRun] = []
  /// Seconds of processors that went to others while it ran.
  private var foreignSeconds = 0.0
  /// Why it has dropped out; `nil` while it takes part.
  private(set) var failure: String?

  init(_ entrant: Entrant) { self.entrant = entrant }

  /// Runs once more, into an empty folder.
  mutating func run(table: String, in folder: String, isCounted: Bool) {
    let errors = folder + "/errors.txt"
    let before = Machine.busySeconds
    let run: ProcessRun
    do throws(BenchmarkFailure) {
      run = try ProcessRun(entrant.command(table: table, output: Self.output(folder)), errors: errors)
    } catch {
      failure = error.message
      return
    }
    let succeeded = run.exitStatus == 0 || (entrant.role == .jixiao && run.exitStatus == 1)
    guard succeeded else {
      let words = LastWords.of(errors)
      failure = "ended with status \(run.exitStatus)" + (words.isEmpty ? "" : ": " + words)
      return
    }
    guard isCounted else { return }
    runs.append(run)
    if let before, let after = Machine.busySeconds {
      foreignSeconds += max(0, after - before - run.processorSeconds)
    }
  }

  var seconds: Statistics { Statistics(runs.map { $0.seconds }) }
  var processorSeconds: Statistics { Statistics(runs.map { $0.processorSeconds }) }
  var peakMegabytes: Statistics { Statistics(runs.map { $0.peakMegabytes }) }

  /// Whether it had less memory than could be told.
  var isPeakBound: Bool { runs.contains { $0.isPeakBound } }

  /// The share of all processors that others had while it ran, 0…1.
  var foreignShare: Double {
    let available = runs.reduce(0) { $0 + $1.seconds } * Double(Machine.processors)
    return available > 0 ? min(1, foreignSeconds / available) : 0
  }

  /// Where the results in a folder stand.
  func projects(in folder: String) -> String { entrant.projects(at: Self.output(folder)) }

  private static func output(_ folder: String) -> String { folder + "/out" }
}
