import Diagnostics
import RuleFiles
import RuleTests
import SelfEvaluation

/// How the cases of rule sets went, for programs.
enum RuleTestJSON {
  static func json(of reports: [RuleTestReport], in language: Language) -> JSONValue {
    ["schema": .integer(1), "rule_sets": .array(reports.map { json(of: $0, in: language) })]
  }

  private static func json(of report: RuleTestReport, in language: Language) -> JSONValue {
    let rules = report.ruleSet
    return [
      "rules": ["id": .string(rules.id), "version": .string(rules.version), "digest": .string(rules.digest)],
      "file": .string(report.file),
      "passed": .integer(report.outcomes.count - report.failures.count),
      "failed": .integer(report.failures.count),
      "cases": .array(report.outcomes.map { json(of: $0, in: language) }),
      "coverage": [
        "exercised": .integer(report.coverage.exercisedCount),
        "elements": .integer(report.coverage.elements.count),
        "missing": .array(
          report.coverage.missing.map { element in
            [
              "name": .string(RuleElementWording.name(of: element).text(in: language)),
              "source": element.place.json,
            ]
          }
        ),
        "own": [
          "exercised": .integer(report.coverage.own.exercisedCount),
          "elements": .integer(report.coverage.own.elements.count),
        ],
      ],
    ]
  }

  private static func json(of outcome: CaseOutcome, in language: Language) -> JSONValue {
    [
      "name": .string(outcome.name.text),
      "passed": .bool(outcome.hasPassed),
      "source": outcome.name.place.json,
      "mismatches": .array(outcome.mismatches.map { json(of: $0, in: language) }),
    ]
  }

  private static func json(of mismatch: Mismatch, in language: Language) -> JSONValue {
    [
      "subject": .string(mismatch.subject.text(in: language)),
      "expected": .string(mismatch.expected.text(in: language)),
      "actual": .string(mismatch.actual.text(in: language)),
      "source": mismatch.place.json,
      "explanation": .array(
        (mismatch.indicator?.explanationLines(in: language) ?? []).map {
          ["label": .string($0.label), "text": .string($0.text)]
        }
      ),
    ]
  }
}
