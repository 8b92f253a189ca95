import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

extension Sweep {
  public func report(in language: Language) -> WhatIfReport {
    let words = AnswerWords(language, result.ruleSet)
    let name = result.submission.department.name
    return WhatIfReport(
      title: words.say("分值扫描：\(name)", "sweep: \(name)"),
      sentences: [summary(words)],
      tables: [table(words)],
      pictures: [
        ranges.count == 2 ? SweepMap(sweep: self).picture(words) : SweepCurves(sweep: self).picture(words)
      ],
      json: json(),
      sliders: WeightSliders(result)
    )
  }

  private func summary(_ words: AnswerWords) -> String {
    let scores = points.compactMap(\.standing?.department)
    guard let least = scores.min(), let most = scores.max() else {
      return words.say("这些分值都得不出部门得分", "none of these weights gives the department a score")
    }
    let (now, low, high) = (words.text(result.department.score), words.text(least), words.text(most))
    return words.say(
      "部门得分在 \(low) 与 \(high) 之间，现为 \(now)",
      "the department scores between \(low) and \(high), now \(now)"
    )
  }

  private func table(_ words: AnswerWords) -> FigureTable {
    let names = AnswerWords.names(of: result)
    let scored = names.indices.filter { index in points.contains { $0.standing?.projects[index].score != nil } }
    return FigureTable(
      "sweep",
      words.say("各取值下的得分", "scores by weight"),
      ranges.map { .number($0.name) } + [.number(words.department), .text(words.grade)]
        + scored.map { FigureTable.Column(title: names[$0], isNumber: true, isLong: true) },
      rows: points.map { point in
        point.weights.map(\.text) + [
          words.text(point.standing?.department), result.gradeName(point.standing?.departmentGrade) ?? words.none,
        ] + scored.map { words.text(point.standing?.projects[$0].score) }
      }
    )
  }

  private func json() -> JSONValue {
    [
      "schema": .integer(1),
      "kind": "sweep",
      "rules": WhatIfAnswer.json(result.ruleSet),
      "weights": .array(ranges.map { .string($0.name) }),
      "projects": .array(result.projects.map { ["id": .string($0.entry.id), "name": .string($0.entry.name)] }),
      "points": .array(
        points.map { point in
          [
            "weights": .array(point.weights.map { .points($0) }),
            "department": .points(point.standing?.department),
            "grade": .optional(result.gradeName(point.standing?.departmentGrade)),
            "projects": .array(point.standing?.projects.map { .points($0.score) } ?? []),
            "ranks": .array(point.standing?.projects.map { .optional($0.rank) } ?? []),
          ]
        }
      ),
    ]
  }
}
