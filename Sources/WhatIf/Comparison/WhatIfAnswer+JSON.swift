import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

extension WhatIfAnswer {
  /// Everything that moved, for programs.
  func json(in language: Language) -> JSONValue {
    [
      "schema": .integer(1),
      "kind": "change",
      "rules": ["before": Self.json(before.ruleSet), "after": Self.json(after.ruleSet)],
      "weights": .array(
        weights.map { move in
          [
            "scheme": .string(move.scheme), "name": .string(move.name), "before": .points(move.before),
            "after": .points(move.after),
          ]
        }
      ),
      "department": Self.json(comparison.department),
      "projects": .array(after.projects.indices.map(project)),
      "indicators": .array(indicators.map { Self.json($0, in: language) }),
      "findings": .array(findings.map { $0.json(in: language) }),
    ]
  }

  private func project(_ index: Int) -> JSONValue {
    let (old, new) = (before.projects[index], after.projects[index])
    let (first, second) = (standingBefore.projects[index], standingAfter.projects[index])
    return [
      "id": .string(new.entry.id), "name": .string(new.entry.name),
      "before": ["score": .points(old.total), "grade": .optional(old.gradeName), "rank": .optional(first.rank)],
      "after": ["score": .points(new.total), "grade": .optional(new.gradeName), "rank": .optional(second.rank)],
    ]
  }

  private static func json(_ indicator: MovedIndicator, in language: Language) -> JSONValue {
    [
      "project": .string(indicator.project),
      "name": .string(indicator.move.entry.name.text),
      "before": .points(indicator.move.score.before),
      "after": .points(indicator.move.score.after),
      "reasons": .array(indicator.move.reasons.map { .string($0.wording.text(in: language)) }),
    ]
  }

  private static func json(_ move: ScoreMove) -> JSONValue {
    [
      "before": ["score": .points(move.before), "grade": .optional(move.gradeBefore)],
      "after": ["score": .points(move.after), "grade": .optional(move.gradeAfter)],
      "difference": .points(move.difference),
    ]
  }

  static func json(_ rules: RuleSet) -> JSONValue {
    ["id": .string(rules.id), "version": .string(rules.version), "digest": .string(rules.digest)]
  }
}
