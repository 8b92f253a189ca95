import Diagnostics
import RuleFiles

enum RulesCase {
  static func measurements(_ bench: Bench) throws(BenchmarkFailure) -> [Measurement] {
    [
      try measurement("load the national rule set", RuleLoader.onDisk, "cn-2020", bench),
      try measurement("load a rule set of 5,000 lines", RuleSamples.large(variants: 0), "large.yaml", bench),
      try measurement("the same with 10 variants", RuleSamples.large(variants: 10), "large.yaml", bench),
    ]
  }

  private static func measurement(
    _ name: String,
    _ loader: RuleLoader,
    _ ruleSet: String,
    _ bench: Bench
  ) throws(BenchmarkFailure) -> Measurement {
    do throws(UnusableInput) {
      let seconds = try bench.seconds { () throws(UnusableInput) in _ = try loader.load(ruleSet) }
      return Measurement(name, in: .milliseconds, seconds)
    } catch {
      throw BenchmarkFailure(error)
    }
  }
}
