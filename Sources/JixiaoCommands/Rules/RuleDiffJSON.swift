import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

/// What two rule sets say differently, and which scores move, for programs.
enum RuleDiffJSON {
  static func json(
    of changes: [RuleDifference],
    from before: RuleSet,
    to after: RuleSet,
    _ comparison: ResultComparison?,
    in language: Language
  ) -> JSONValue {
    [
      "schema": .integer(1),
      "before": head(of: before),
      "after": head(of: after),
      "changes": .array(changes.map { json(of: $0, in: language) }),
      "scores": comparison.map { json(of: $0, in: language) } ?? .null,
    ]
  }

  private static func head(of rules: RuleSet) -> JSONValue {
    ["id": .string(rules.id), "version": .string(rules.version), "digest": .string(rules.digest)]
  }

  private static func json(of change: RuleDifference, in language: Language) -> JSONValue {
    [
      "part": .string(change.group.rawValue),
      "path": .array(change.path.map { .string($0.text(in: language)) }),
      "before": change.before.map { json(of: $0, in: language) } ?? .null,
      "after": change.after.map { json(of: $0, in: language) } ?? .null,
      "basis": .optional(change.source?.wording.text(in: language)),
    ]
  }

  private static func json(of side: RuleDifference.Side, in language: Language) -> JSONValue {
    ["text": .string(side.text.text(in: language)), "source": side.place.json]
  }

  private static func json(of comparison: ResultComparison, in language: Language) -> JSONValue {
    [
      "department": json(of: comparison.department),
      "projects": .array(
        comparison.projects.map { project in
          [
            "name": .string(project.name),
            "total": json(of: project.total),
            "parts": .array(project.parts.map { ["name": .string($0.name), "score": json(of: $0.score)] }),
            "indicators": .array(project.indicators.map { json(of: $0, in: language) }),
          ]
        }
      ),
    ]
  }

  private static func json(of indicator: IndicatorMove, in language: Language) -> JSONValue {
    [
      "name": .string(indicator.entry.name.text),
      "score": json(of: indicator.score),
      "reasons": .array(indicator.reasons.map { .string($0.wording.text(in: language)) }),
      "source": indicator.entry.place.json,
    ]
  }

  private static func json(of move: ScoreMove) -> JSONValue {
    [
      "before": number(move.before),
      "after": number(move.after),
      "difference": number(move.difference),
      "grade_before": .optional(move.gradeBefore),
      "grade_after": .optional(move.gradeAfter),
    ]
  }

  private static func number(_ points: Points?) -> JSONValue { points.map { .number($0.text) } ?? .null }
}
