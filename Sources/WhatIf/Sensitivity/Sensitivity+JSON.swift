import Diagnostics
import ScoringCore
import SelfEvaluation

extension Sensitivity {
  func json(_ words: AnswerWords) -> JSONValue {
    [
      "schema": .integer(1),
      "kind": "sensitivity",
      "rules": WhatIfAnswer.json(result.ruleSet),
      "department": [
        "score": .points(result.department.score), "grade": .optional(result.gradeName(result.department.grade)),
      ],
      "step": .points(step),
      "tornado": .array(
        tornado.map { ["name": .string($0.axis.name), "lower": json($0.lower), "upper": json($0.upper)] }
      ),
      "weights": .array(
        weights.map { effect in
          [
            "name": .string(effect.axis.name), "points": .points(effect.axis.points), "rate": Self.json(effect.rate),
            "per_point": Self.json(effect.firstOrder), "nominal": Self.json(effect.nominal),
            "effective": Self.json(effect.effective),
          ]
        }
      ),
      "department_flips": .array(departmentFlips.map(json)),
      "project_flips": .array(projectFlips.map(json)),
      "swaps": .array(
        swaps.map { swap in
          [
            "ahead": .string(result.projects[swap.ahead].entry.name),
            "behind": .string(result.projects[swap.behind].entry.name), "name": .string(swap.axis.name),
            "from": .points(swap.axis.points), "to": .points(swap.points),
          ]
        }
      ),
      "actuals": .array(
        actuals.map { effect in
          [
            "project": .string(result.projects[effect.project].entry.name),
            "indicator": .string(effect.indicator.entry.name.text), "lost": .points(effect.lost),
            "per_unit": Self.json(effect.slope), "department_gain": Self.json(effect.departmentGain),
          ]
        }
      ),
    ]
  }

  private func json(_ end: Bar.End) -> JSONValue {
    ["points": .points(end.points), "score": .points(end.score), "grade": .optional(result.gradeName(end.grade))]
  }

  private func json(_ flip: GradeFlip) -> JSONValue {
    [
      "project": .optional(flip.project.map { result.projects[$0].entry.name }), "name": .string(flip.axis.name),
      "from": .points(flip.axis.points), "to": .points(flip.points), "score": .points(flip.score),
      "grade_before": .optional(result.gradeName(flip.gradeBefore)),
      "grade_after": .optional(result.gradeName(flip.gradeAfter)),
    ]
  }

  static func json(_ ratio: Ratio?) -> JSONValue {
    ratio.map { .number(RatioText.decimal($0, places: 6)) } ?? .null
  }
}
