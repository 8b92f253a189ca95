import Diagnostics
import RuleFiles

enum RulesCase {
  static func measurements(_ bench: Bench) throws(BenchmarkFailure) -> [Measurement] {
    let (plain, varied) = (RuleSamples.large(variants: 0), RuleSamples.large(variants: 10))
    do throws(UnusableInput) {
      return [
        try measurement("load the national rule set", bench) { () throws(UnusableInput) in
          _ = try RuleSamples.national()
        },
        try measurement("load a rule set of 5,000 lines", bench) { () throws(UnusableInput) in
          _ = try plain.load("large.yaml")
        },
        try measurement("the same with 10 variants", bench) { () throws(UnusableInput) in
          _ = try varied.load("large.yaml")
        },
      ]
    } catch {
      throw BenchmarkFailure(error)
    }
  }

  private static func measurement(
    _ name: String,
    _ bench: Bench,
    _ work: () throws(UnusableInput) -> Void
  ) throws(UnusableInput) -> Measurement {
    Measurement(name, in: .milliseconds, try bench.seconds(work))
  }
}
