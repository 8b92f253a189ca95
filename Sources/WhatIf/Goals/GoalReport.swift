import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

/// What every project needs to reach a score.
public struct GoalReport: Sendable {
  public let result: EvaluationResult
  public let goal: Points
  public let plans: [GoalPlan]

  /// - Parameter text: the points to reach, such as `90`, or the name of a grade.
  /// - Throws: `.goalOutOfReach`
  public init(_ text: String, for result: EvaluationResult) throws(UnusableInput) {
    let whole = result.ruleSet.scoring.tree.points
    let grade = result.ruleSet.grades.first { $0.name == text }?.from
    guard let goal = grade ?? ExactDecimal(text).flatMap({ try? Points($0) }), goal >= .zero, goal <= whole else {
      throw UnusableInput(WhatIfProblem.goalOutOfReach(text, whole: whole.text))
    }
    self.goal = goal
    self.result = result
    plans = GoalPlan.all(result, goal: goal)
  }

  public func report(in language: Language) -> WhatIfReport {
    let words = AnswerWords(language, result.ruleSet)
    let name = result.submission.department.name
    let scored = result.projects.count { $0.total != nil }
    return WhatIfReport(
      title: words.say("达到 \(goal.text) 分需要什么：\(name)", "what it takes to reach \(goal.text): \(name)"),
      sentences: [
        words.say(
          "\(scored) 个有得分的项目中，\(plans.count) 个低于 \(goal.text) 分",
          "of \(scored) projects with a score, \(plans.count) are below \(goal.text)"
        )
      ],
      tables: plans.isEmpty ? [] : [table(words)],
      json: json(words),
      sliders: WeightSliders(result)
    )
  }

  private func table(_ words: AnswerWords) -> FigureTable {
    let names = AnswerWords.names(of: result)
    var table = FigureTable(
      "goal",
      words.say("每个项目的达标办法（“单独”为改一项即可，“合计”须一并改）", "for each project: one indicator alone, or several together"),
      [
        .long(words.project), .number(words.score), .text(words.say("方式", "how")), .long(words.indicator),
        .text(words.say("现完成值", "actual")), .text(words.say("须达到", "must reach")),
        .number(words.say("届时得分", "then scores")),
      ]
    )
    for plan in plans {
      let how = plan.single.isEmpty ? words.say("合计", "together") : words.say("单独", "alone")
      let steps = plan.single.isEmpty ? plan.together : plan.single
      if steps.isEmpty {
        let never = words.say("改完成值也达不到", "no actual result is enough")
        table.append([names[plan.project], words.text(plan.score), never, "", "", "", ""])
      }
      for step in steps {
        table.append([
          names[plan.project], words.text(plan.score), how, step.indicator.entry.name.text,
          step.indicator.entry.actual.isEmpty ? words.none : step.indicator.entry.actual.text,
          step.words ?? step.actual?.text ?? words.none, words.text(step.score),
        ])
      }
    }
    return table
  }

  private func json(_ words: AnswerWords) -> JSONValue {
    [
      "schema": .integer(1),
      "kind": "goal",
      "goal": .points(goal),
      "projects": .array(
        plans.map { plan in
          [
            "name": .string(result.projects[plan.project].entry.name), "score": .points(plan.score),
            "alone": .array(plan.single.map(json)), "together": .array(plan.together.map(json)),
          ]
        }
      ),
    ]
  }

  private func json(_ step: GoalPlan.Step) -> JSONValue {
    [
      "indicator": .string(step.indicator.entry.name.text), "actual": .string(step.indicator.entry.actual.text),
      "reach": .optional(step.words ?? step.actual?.text), "score": .points(step.score),
    ]
  }
}
