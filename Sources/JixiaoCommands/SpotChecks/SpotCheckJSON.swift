import Diagnostics
import Reports
import ScoringCore
import SelfEvaluation
import SpotChecks

/// What all answers of `jixiao spot-check … --json` have in common.
enum SpotCheckJSON {
  static let schema = 1

  static func plan(_ plan: PlanIdentity, year: Int) -> JSONValue {
    [
      "id": .string(plan.id), "year": .integer(year), "algorithm": .string(plan.algorithm),
      "version": .string(plan.version), "seed": .number(String(plan.seed)),
    ]
  }

  static func rules(_ rules: RuleIdentity) -> JSONValue {
    ["id": .string(rules.id), "version": .string(rules.version), "digest": .string(rules.digest)]
  }

  static func findings(_ findings: [Finding], in language: Language) -> JSONValue {
    .array(findings.map { $0.json(in: language) })
  }

  /// A statistic, to six significant places after the point at most; `null` where there is none.
  static func statistic(_ value: Double?) -> JSONValue {
    guard let value, value.isFinite, abs(value) < 1e12 else { return .null }
    let millionths = Int64((value * 1e6).rounded())
    guard let text = try? ExactDecimal(coefficient: millionths, scale: 6) else { return .null }
    return .number(text.text)
  }

  /// `2026-07-01 09:30`, in the zone of this machine.
  static func moment(_ moment: Moment) -> JSONValue { .string(moment.localText) }
}
