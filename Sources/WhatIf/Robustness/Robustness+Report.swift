import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

extension Robustness {
  public func report(in language: Language) -> WhatIfReport {
    guard let first = results.first else { return WhatIfReport(title: "") }
    let words = AnswerWords(language, first.ruleSet)
    let name = first.submission.department.name
    let tables = [
      departmentTable(first, words), projectTable(first, words), rankTable(first, words), winTable(first, words),
    ]
    return WhatIfReport(
      title: words.say("稳健性分析：\(name)", "robustness: \(name)"),
      sentences: sentences(first, words),
      tables: tables.filter { !$0.rows.isEmpty },
      pictures: [GradeBars(robustness: self).picture(first, words)]
        + (wins.isEmpty ? [] : [RankMap(robustness: self).picture(first, words)]),
      json: json(first),
      sliders: WeightSliders(first)
    )
  }

  private func sentences(_ first: EvaluationResult, _ words: AnswerWords) -> [String] {
    let way = options.spread.wording.text(in: words.language)
    let rules = results.map(\.ruleSet.id).joined(separator: words.say("、", ", "))
    var sentences = [
      words.say(
        "抽样 \(options.draws) 次，种子 \(options.seed)：\(way)；规则集 \(rules)",
        "\(options.draws) draws, seed \(options.seed): \(way); rule set \(rules)"
      )
    ]
    if let grade = first.department.grade, let name = first.gradeName(grade) {
      let share = Proportion(department.grades[grade], of: department.count)
      sentences.append(
        words.say(
          "部门现为 \(words.text(first.department.score)) 分、等级 \(name)；\(text(share)) 的抽样仍得 \(name)",
          "the department scores \(words.text(first.department.score)), grade \(name); it keeps the grade in \(text(share)) of the draws"
        )
      )
    }
    return sentences
  }

  /// `86.21%（85.5%–86.9%）`
  private func text(_ proportion: Proportion) -> String {
    let interval = proportion.interval
    return
      "\(RatioText.percent(proportion.share)) [\(RatioText.percent(interval.from))–\(RatioText.percent(interval.to))]"
  }

  private func spread(_ tally: ScoreTally, _ words: AnswerWords) -> [String] {
    [tally.mean.map { words.text($0) } ?? words.none]
      + [5, 50, 95].map { words.text(tally.quantile($0)) }
  }

  private func spreadColumns(_ words: AnswerWords) -> [FigureTable.Column] {
    [.number(words.say("平均", "mean")), .number("5%"), .number(words.say("中位", "median")), .number("95%")]
  }

  private func departmentTable(_ first: EvaluationResult, _ words: AnswerWords) -> FigureTable {
    FigureTable(
      "department",
      words.say("部门得分和等级的概率 [95% 置信区间]", "the department's score and the probability of each grade [95 % confidence]"),
      spreadColumns(words) + [.number(words.say("最低", "least")), .number(words.say("最高", "most"))]
        + first.ruleSet.grades.map { .number($0.name) },
      rows: [
        spread(department, words) + [words.text(department.least), words.text(department.most)]
          + first.ruleSet.grades.indices.map { text(Proportion(department.grades[$0], of: department.count)) }
      ]
    )
  }

  private func projectTable(_ first: EvaluationResult, _ words: AnswerWords) -> FigureTable {
    let names = AnswerWords.names(of: first)
    return FigureTable(
      "projects",
      words.say("各项目", "projects"),
      [.long(words.project)] + spreadColumns(words) + first.ruleSet.grades.map { .number($0.name) }
        + [.number(words.say("名次", "rank")), .number(words.say("平均名次", "mean rank"))],
      rows: projects.enumerated().filter { $1.count > 0 }.map { index, tally in
        [names[index]] + spread(tally, words)
          + tally.grades.map { RatioText.percent(Proportion($0, of: tally.count).share) }
          + [
            "\(tally.bestRank ?? 0)–\(tally.worstRank ?? 0)",
            tally.meanRank.map { RatioText.decimal($0, places: 2) } ?? words.none,
          ]
      }
    )
  }

  private func rankTable(_ first: EvaluationResult, _ words: AnswerWords) -> FigureTable {
    let names = AnswerWords.names(of: first)
    let shown = projects.indices.filter { projects[$0].count > 0 }
    guard !wins.isEmpty else { return FigureTable("ranks", "", []) }
    return FigureTable(
      "ranks",
      words.say("各名次的概率", "the probability of each rank"),
      [.long(words.project)] + (1...max(1, shown.count)).map { .number(String($0)) },
      rows: shown.map { index in
        [names[index]]
          + projects[index].ranks.prefix(shown.count).map {
            $0 == 0 ? "" : RatioText.percent(Proportion($0, of: options.draws).share, places: 1)
          }
      }
    )
  }

  private func winTable(_ first: EvaluationResult, _ words: AnswerWords) -> FigureTable {
    let names = AnswerWords.names(of: first)
    let shown = wins.indices.filter { projects[$0].count > 0 }
    return FigureTable(
      "wins",
      words.say("行项目得分高于列项目的概率（列按同一顺序编号）", "how likely the project of the row scores higher than that of the column"),
      [.number("#"), .long(words.project)] + shown.indices.map { .number(String($0 + 1)) },
      rows: shown.enumerated().map { position, row in
        [String(position + 1), names[row]]
          + shown.map {
            $0 == row ? "" : RatioText.percent(Proportion(wins[row][$0], of: options.draws).share, places: 1)
          }
      }
    )
  }

  private func json(_ first: EvaluationResult) -> JSONValue {
    let names = first.ruleSet.grades.map(\.name)
    func tally(_ tally: ScoreTally) -> [JSONMember] {
      [
        JSONMember("count", .integer(tally.count)),
        JSONMember("mean", Sensitivity.json(tally.mean)),
        JSONMember("p5", .points(tally.quantile(5))),
        JSONMember("p50", .points(tally.quantile(50))),
        JSONMember("p95", .points(tally.quantile(95))),
        JSONMember("least", .points(tally.least)),
        JSONMember("most", .points(tally.most)),
        JSONMember(
          "grades",
          .object(
            zip(names, tally.grades).map { name, hits in
              let proportion = Proportion(hits, of: tally.count)
              let interval = proportion.interval
              return JSONMember(
                name,
                [
                  "share": Sensitivity.json(proportion.share), "from": Sensitivity.json(interval.from),
                  "to": Sensitivity.json(interval.to),
                ]
              )
            }
          )
        ),
      ]
    }
    return [
      "schema": .integer(1),
      "kind": "robustness",
      "rules": .array(results.map { WhatIfAnswer.json($0.ruleSet) }),
      "draws": .integer(options.draws),
      "seed": .number(String(options.seed)),
      "department": .object(tally(department)),
      "projects": .array(
        projects.enumerated().map { index, project in
          .object(
            [JSONMember("name", .string(first.projects[index].entry.name))] + tally(project) + [
              JSONMember("mean_rank", Sensitivity.json(project.meanRank)),
              JSONMember("ranks", .array(project.ranks.map { .integer($0) })),
              JSONMember("wins", .array(wins.isEmpty ? [] : wins[index].map { .integer($0) })),
            ]
          )
        }
      ),
    ]
  }
}
