import Diagnostics
import Glibc
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// The named cases. Each is run once to warm up and then `runs` times.
struct BenchmarkSuite {
  let runs: Int

  func run() throws -> String {
    let program = try siblingProgram("jixiao")
    let sample = "/tmp/jixiao-benchmark-\(getpid())"
    defer { _ = try? ProcessRun("/bin/rm", ["-rf", sample]) }
    let demo = try ProcessRun(program, ["demo", sample])
    guard demo.exitStatus == 0 else { throw BenchmarkFailure.unexpectedStatus(demo.exitStatus, of: "demo") }

    let rules = try RuleLoader.onDisk.load("cn-2020")
    let read = try SubmissionFolder.read(sample)
    let evaluator = SelfEvaluator(ruleSet: rules, programVersion: "benchmark")
    let result = evaluator.evaluate(read.submission, readingFindings: read.findings)
    let facts = result.projects.map { $0.facts }
    let core = Evaluator(rules: rules.scoring)
    let measured = facts.map { core.measure($0) }
    let count = Double(facts.reduce(0) { $0 + $1.indicators.count })
    let targets = read.submission.projects.flatMap { project in project.indicators.map { $0.target.text } }

    let loaders = [0, 10].map { variants in
      let large = Array(LargeRuleFile(lines: 5_000, variants: variants).text.utf8)
      return RuleLoader(readFile: { _ throws(UnusableInput) in large })
    }

    let processes = try (0...runs).map { _ in try ProcessRun(program, ["evaluate", sample, "--json"]) }.dropFirst()
    let figures = [
      Figures("evaluate the sample, cold process: time", unit: "ms", processes.map { $0.wallMilliseconds }),
      Figures("evaluate the sample, cold process: peak memory", unit: "MB", processes.map { $0.peakMegabytes }),
      Figures("load the national rule set", unit: "ms", try times { _ = try RuleLoader.onDisk.load("cn-2020") }),
      Figures("load a rule set of 5,000 lines", unit: "ms", try times { _ = try loaders[0].load("large.yaml") }),
      Figures("the same with 10 variants", unit: "ms", try times { _ = try loaders[1].load("large.yaml") }),
      Figures("read the sample", unit: "ms", try times { _ = try SubmissionFolder.read(sample) }),
      Figures("evaluate the sample in memory", unit: "ms", times { _ = evaluator.evaluate(read.submission) }),
      Figures("read a target of the sample", unit: "µs", times(reading: targets)),
      Figures("read an ordinary target", unit: "µs", times(reading: NotationSamples.ordinary)),
      Figures("read a target in a sentence", unit: "µs", times(reading: NotationSamples.sentences)),
      Figures(
        "measure an indicator",
        unit: "ns",
        times(per: count * 100 / 1e6) {
          for _ in 0..<100 { for project in facts { _ = core.measure(project) } }
        }
      ),
      Figures(
        "weigh an indicator",
        unit: "ns",
        try times(per: count * 100 / 1e6) {
          for _ in 0..<100 { for project in measured { _ = try core.weigh(project) } }
        }
      ),
    ]
    return "median (minimum … maximum) of \(runs) runs\n" + figures.map { $0.line }.joined(separator: "\n")
  }

  /// Milliseconds per `unit` of what `work` does.
  private func times(per unit: Double = 1, _ work: () throws -> Void) rethrows -> [Double] {
    try work()
    return try (0..<runs).map { _ in
      let watch = Stopwatch()
      try work()
      return watch.milliseconds / unit
    }
  }

  /// Microseconds per text.
  private func times(reading texts: [String]) -> [Double] {
    times(per: Double(texts.count) / 10) {
      for _ in 0..<100 { for text in texts { _ = NotationReader.target(text) } }
    }
  }

  /// Another program of the same build.
  private func siblingProgram(_ name: String) throws -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &buffer, buffer.count)
    guard length > 0 else { throw BenchmarkFailure.cannotStart(name) }
    let own = String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return own.prefix(upTo: own.lastIndex(of: "/") ?? own.endIndex) + "/" + name
  }
}
