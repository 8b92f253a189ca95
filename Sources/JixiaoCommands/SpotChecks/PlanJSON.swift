import Diagnostics
import Reports
import ScoringCore
import SelfEvaluation
import SpotChecks

/// A plan for programs: `jixiao spot-check plan --json`.
enum PlanJSON {
  static func json(of plan: DrawnPlan, folder: String, findings: [Finding], in language: Language) -> JSONValue {
    let sample = plan.sample
    let base = plan.rules.base.ruleSet
    return [
      "schema": .integer(SpotCheckJSON.schema),
      "folder": .string(folder),
      "plan": SpotCheckJSON.plan(sample.identity, year: sample.year),
      "method": .string(sample.terms.method.rawValue),
      "rules": SpotCheckJSON.rules(RuleIdentity(id: base.id, version: base.version, digest: base.digest)),
      "review_rules": SpotCheckJSON.rules(plan.rules.identity),
      "intake": intake(plan.intake, in: language),
      "coverage": coverage(sample.plan.coverage),
      "required": [
        "confidence": .rounded(sample.terms.assurance.confidence),
        "tolerable": .rounded(sample.terms.assurance.tolerable),
        "projects": sample.required.attribute.map(JSONValue.integer) ?? .null,
        "by_money": sample.required.monetary.map(JSONValue.integer) ?? .null,
      ],
      "sample": .array(projects(plan, in: language)),
      "findings": SpotCheckJSON.findings(findings, in: language),
    ]
  }

  private static func intake(_ intake: IntakeResult, in language: Language) -> JSONValue {
    let summary = intake.summary
    return [
      "departments": .integer(summary.departments),
      "projects": .integer(summary.projects),
      "indicators": .integer(summary.indicators),
      "budget": .decimal(summary.budget),
      "scores": .object(
        ProjectIntake.Agreement.allCases.map { JSONMember($0.key, .integer(summary.agreements[$0] ?? 0)) }
      ),
      "refused": .array(
        intake.refused.map { refusal in
          [
            "source": .string(refusal.source.path), "department": .optional(refusal.department),
            "reason": .string(refusal.reason.text(in: language)),
          ]
        }
      ),
    ]
  }

  private static func coverage(_ coverage: SamplingCoverage) -> JSONValue {
    [
      "projects": .integer(coverage.count),
      "of_projects": .integer(coverage.populationCount),
      "share_of_projects": .rounded(coverage.shareOfItems),
      "money": .decimal(coverage.amount),
      "of_money": .decimal(coverage.populationAmount),
      "share_of_money": .rounded(coverage.shareOfMoney),
    ]
  }

  private static func projects(_ plan: DrawnPlan, in language: Language) -> [JSONValue] {
    let known = plan.intake.projectsByKey
    return plan.sample.chosen.map { choice in
      let (item, project) = (choice.item, known[choice.item.key])
      return [
        "department": .string(item.key.department),
        "department_name": .string(item.departmentName),
        "project": .string(item.key.project),
        "name": .string(item.projectName),
        "budget": .decimal(item.budget),
        "self": .points(project?.given),
        "recomputed": .points(project?.recomputed),
        "risk": .integer(item.risk),
        "signals": .array(
          (project?.risk.signals ?? []).map { raised in
            [
              "signal": .string(raised.signal.rawValue), "count": .integer(raised.count),
              "points": .integer(raised.points),
              "reasons": .array(raised.reasons.map { .string($0.text(in: language)) }),
            ]
          }
        ),
        "stratum": .string(choice.stratum),
        "reason": .string(choice.reason.wording.text(in: language)),
        "probability": .fraction(choice.probability),
      ]
    }
  }
}

extension ProjectIntake.Agreement {
  /// As programs read it.
  fileprivate var key: String {
    switch self {
    case .agrees: "agree"
    case .tooHigh: "too_high"
    case .tooLow: "too_low"
    case .notStated: "not_stated"
    case .notComputable: "not_computable"
    }
  }
}
