import Diagnostics
import ScoringCore
import SelfEvaluation

/// Several scenarios against one baseline.
public struct ScenarioComparison: Sendable {
  public let baseline: EvaluationResult
  /// In the order in which they were given.
  public let answers: [Answer]

  public struct Answer: Sendable {
    public let scenario: Scenario
    public let answer: WhatIfAnswer
  }

  public func report(in language: Language, most: Int = 10) -> WhatIfReport {
    let words = AnswerWords(language, baseline.ruleSet)
    let name = baseline.submission.department.name
    var report = WhatIfReport(
      title: words.say("方案比较：\(name)", "scenarios: \(name)"),
      sentences: [best(words)],
      tables: [departmentTable(words), scoreTable(words), rankTable(words)],
      json: json(in: language),
      findings: answers.flatMap { answer in answer.answer.findings.map { $0.placed(at: answer.scenario.place) } },
      sliders: WeightSliders(baseline)
    )
    report.details = answers.map { $0.answer.report(in: language, most: most).titled($0.scenario.name) }
    return report
  }

  private func best(_ words: AnswerWords) -> String {
    let scored = answers.compactMap { answer in answer.answer.comparison.department.after.map { (answer, $0) } }
    guard let best = scored.max(by: { $0.1 < $1.1 }), let least = scored.min(by: { $0.1 < $1.1 }) else {
      return words.say("没有方案得出部门得分", "no scenario gives the department a score")
    }
    return words.say(
      "部门得分最高 \(words.text(best.1))（\(best.0.scenario.name)），最低 \(words.text(least.1))（\(least.0.scenario.name)），基准 \(words.text(baseline.department.score))",
      "the department scores \(words.text(best.1)) at best (\(best.0.scenario.name)), \(words.text(least.1)) at worst (\(least.0.scenario.name)), baseline \(words.text(baseline.department.score))"
    )
  }

  private func departmentTable(_ words: AnswerWords) -> FigureTable {
    var table = FigureTable(
      "scenarios",
      words.say("部门", "department"),
      [
        .long(words.scenario), .number(words.score), .number(words.change), .text(words.grade),
        .number(words.say("等级变动的项目", "grades changed")), .number(words.say("名次变动的项目", "ranks changed")),
      ]
    )
    let grade = baseline.gradeName(baseline.department.grade)
    table.append([words.baseline, words.text(baseline.department.score), "", grade ?? words.none, "", ""])
    for answer in answers {
      let (move, result) = (answer.answer.comparison.department, answer.answer)
      let pairs = zip(result.before.projects, result.after.projects)
      let ranks = zip(result.standingBefore.projects, result.standingAfter.projects)
      table.append([
        answer.scenario.name, words.text(move.after), words.signed(move.difference), move.gradeAfter ?? words.none,
        String(pairs.reduce(0) { $0 + ($1.0.gradeName == $1.1.gradeName ? 0 : 1) }),
        String(ranks.reduce(0) { $0 + ($1.0.rank == $1.1.rank ? 0 : 1) }),
      ])
    }
    return table
  }

  private func scoreTable(_ words: AnswerWords) -> FigureTable {
    projectTable("scores", words.say("各项目得分", "scores of the projects"), words) { words.text($0.score) }
  }

  private func rankTable(_ words: AnswerWords) -> FigureTable {
    projectTable("ranks", words.say("各项目名次", "ranks of the projects"), words) {
      $0.rank.map(String.init) ?? words.none
    }
  }

  private func projectTable(
    _ name: String,
    _ title: String,
    _ words: AnswerWords,
    _ text: (Standing.Place) -> String
  ) -> FigureTable {
    let standings = [Standing(baseline)] + answers.map(\.answer.standingAfter)
    return FigureTable(
      name,
      title,
      [.long(words.project), .number(words.baseline)] + answers.map { .number($0.scenario.name) },
      rows: AnswerWords.names(of: baseline).enumerated().map { index, name in
        [name] + standings.map { text($0.projects[index]) }
      }
    )
  }

  private func json(in language: Language) -> JSONValue {
    [
      "schema": .integer(1),
      "kind": "scenarios",
      "scenarios": .array(
        answers.map {
          .object([JSONMember("name", .string($0.scenario.name)), JSONMember("answer", $0.answer.json(in: language))])
        }
      ),
    ]
  }
}
