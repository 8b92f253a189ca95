import Diagnostics
import RuleFiles

/// Rule sets to load.
enum RuleSamples {
  static func national() throws(BenchmarkFailure) -> RuleSet {
    do throws(UnusableInput) { return try nationalRules() } catch { throw BenchmarkFailure(error) }
  }

  static func nationalRules() throws(UnusableInput) -> RuleSet { try RuleLoader.onDisk.load("cn-2020") }

  /// A loader that finds a rule file of 5,000 lines under any name.
  static func large(variants: Int) -> RuleLoader {
    let bytes = Array(LargeRuleFile(lines: 5_000, variants: variants).text.utf8)
    return RuleLoader(readFile: { _ throws(UnusableInput) in bytes })
  }
}
