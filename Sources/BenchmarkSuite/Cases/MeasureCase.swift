import ScoringCore

enum MeasureCase {
  static func measurements(_ bench: Bench) throws(BenchmarkFailure) -> [Measurement] {
    let sample = try MeasuredSample(in: bench.workspace)
    let core = sample.evaluator
    let measuring = bench.seconds(per: sample.indicators) {
      for project in sample.facts { _ = core.measure(project) }
    }
    let weighing = bench.seconds(per: sample.indicators) {
      // Generated points are far from any overflow.
      for project in sample.measured { _ = try? core.weigh(project) }
    }
    return [
      Measurement("measure an indicator", in: .nanoseconds, measuring),
      Measurement("weigh an indicator", in: .nanoseconds, weighing),
    ]
  }
}
