import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

extension WhatIfAnswer {
  /// The answer in words and tables.
  ///
  /// - Parameter most: how many of the indicators that moved most are listed.
  public func report(in language: Language, most: Int = 10) -> WhatIfReport {
    let words = AnswerWords(language, before.ruleSet, after.ruleSet)
    var sentences = [departmentSentence(words)]
    if hasOtherRules { sentences.insert(rulesSentence(words), at: 0) }
    if !comparison.hasMoved { sentences.append(words.say("各项得分没有变动", "no score moves")) }
    sentences += contributions(words)
    let tables = [weightTable(words), projectTable(words), partTable(words), indicatorTable(words, most: most)]
    var report = WhatIfReport(
      title: words.say("假设分析：\(after.submission.department.name)", "what-if: \(after.submission.department.name)"),
      sentences: sentences,
      tables: tables.filter { !$0.rows.isEmpty },
      pictures: comparison.hasMoved ? [rankPicture(words)] : [],
      json: json(in: language),
      findings: findings,
      sliders: sliders
    )
    report.leadsWithSliders = true
    return report
  }

  private func rulesSentence(_ words: AnswerWords) -> String {
    let (old, new) = (before.ruleSet, after.ruleSet)
    return words.say(
      "规则集 \(old.id) \(old.version) → \(new.id) \(new.version)：\(new.name)",
      "rule set \(old.id) \(old.version) → \(new.id) \(new.version): \(new.name)"
    )
  }

  /// `部门得分 92.65 优 → 90.11 优（-2.54）`
  private func departmentSentence(_ words: AnswerWords) -> String {
    func text(_ score: Points?, _ grade: String?) -> String {
      words.text(score) + (grade.map { " " + $0 } ?? "")
    }
    let move = comparison.department
    let line =
      text(move.before, move.gradeBefore) + " → " + text(move.after, move.gradeAfter)
      + (move.difference.map { words.say("（\(words.signed($0))）", " (\(words.signed($0)))") } ?? "")
    let provisional =
      after.department.isProvisional ? words.say("，暂定：有内容尚未评分", ", provisional: not all is scored yet") : ""
    return words.say("部门得分 ", "department score ") + line + provisional
  }

  /// What each project adds to the move of the department, the largest first.
  private func contributions(_ words: AnswerWords) -> [String] {
    guard comparison.department.before != comparison.department.after else { return [] }
    let names = AnswerWords.names(of: after)
    let moves = zip(before.projects, after.projects).enumerated().compactMap { index, pair -> (String, Points)? in
      guard let difference = words.difference(pair.0.total, pair.1.total), difference != .zero,
        after.department.weights[index] != nil
      else { return nil }
      return (names[index], difference)
    }
    let shown = moves.sorted { $0.1.tenThousandths.magnitude > $1.1.tenThousandths.magnitude }.prefix(3)
    guard !shown.isEmpty else { return [] }
    let list = shown.map { "\($0.0) \(words.signed($0.1))" }
    return [
      words.say("变动最大的项目：", "the projects that move most: ") + list.joined(separator: words.say("，", ", "))
    ]
  }

  private func weightTable(_ words: AnswerWords) -> FigureTable {
    FigureTable(
      "weights",
      words.say("分值和分数线", "points and bounds"),
      [.long(words.weight), .number(words.before), .number(words.after), .number(words.change)],
      rows: weights.map { move in
        let name = move.scheme.isEmpty ? move.name : "\(move.scheme)：\(move.name)"
        let change = words.difference(move.before ?? .zero, move.after ?? .zero)
        return [
          name, move.before?.text ?? words.none, move.after?.text ?? words.none,
          (change ?? .zero) > .zero ? "+" + (change?.text ?? "") : change?.text ?? "",
        ]
      }
    )
  }

  private func projectTable(_ words: AnswerWords) -> FigureTable {
    let names = AnswerWords.names(of: after)
    return FigureTable(
      "projects",
      words.say("各项目", "projects"),
      [
        .long(words.project), .number(words.before), .number(words.after), .number(words.change), .text(words.grade),
        .text(words.rank),
      ],
      rows: zip(before.projects, after.projects).enumerated().map { index, pair in
        let (old, new) = pair
        return [
          names[index], words.text(old.total), words.text(new.total),
          words.signed(words.difference(old.total, new.total)), words.move(old.gradeName, new.gradeName),
          words.move(standingBefore.projects[index].rank, standingAfter.projects[index].rank),
        ]
      }
    )
  }

  /// Budget execution and the categories that moved, with their points.
  private func partTable(_ words: AnswerWords) -> FigureTable {
    FigureTable(
      "parts",
      words.say("各类别的变动", "categories that moved"),
      [
        .long(words.project), .text(words.say("类别", "category")), .text(words.points), .number(words.before),
        .number(words.after), .number(words.change),
      ],
      rows: comparison.projects.flatMap { project in
        project.parts.map { part in
          [
            project.name, part.name, words.move(part.pointsBefore?.text, part.pointsAfter?.text),
            words.text(part.score.before), words.text(part.score.after), words.signed(part.score.difference),
          ]
        }
      }
    )
  }

  private func indicatorTable(_ words: AnswerWords, most: Int) -> FigureTable {
    let all = indicators
    let count = all.count > most ? words.say("（共 \(all.count) 项）", " (of \(all.count))") : ""
    return FigureTable(
      "indicators",
      words.say("变动最大的指标", "the indicators that moved most") + count,
      [
        .long(words.project), .long(words.indicator), .number(words.before), .number(words.after),
        .number(words.change), .long(words.why),
      ],
      rows: all.prefix(most).map { indicator in
        let score = indicator.move.score
        return [
          indicator.project, indicator.move.entry.name.text, words.text(score.before), words.text(score.after),
          words.signed(score.difference),
          indicator.move.reasons.map { $0.wording.text(in: words.language) }.joined(separator: words.say("；", "; ")),
        ]
      }
    )
  }
}
