import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

extension Sensitivity {
  /// - Parameter most: how many of the indicators that cost most are listed.
  public func report(in language: Language, most: Int = 10) -> WhatIfReport {
    let words = AnswerWords(language, result.ruleSet)
    let name = result.submission.department.name
    let tables = [
      tornadoTable(words), weightTable(words), flipTable(words), projectFlipTable(words), swapTable(words),
      actualTable(words, most: most),
    ]
    return WhatIfReport(
      title: words.say("敏感性分析：\(name)", "sensitivity: \(name)"),
      sentences: [standing(words)] + nearest(words),
      tables: tables.filter { !$0.rows.isEmpty },
      pictures: tornado.isEmpty ? [] : [TornadoChart(bars: tornado, base: result.department.score).picture(words)],
      json: json(words),
      sliders: WeightSliders(result)
    )
  }

  private func standing(_ words: AnswerWords) -> String {
    let grade = result.gradeName(result.department.grade) ?? words.none
    return words.say(
      "部门得分 \(words.text(result.department.score))，等级 \(grade)；以下每次只改一项分值，其余按比例调整",
      "the department scores \(words.text(result.department.score)), grade \(grade); each time one weight moves and the others share what is left"
    )
  }

  /// The smallest changes to a better and to a worse grade.
  private func nearest(_ words: AnswerWords) -> [String] {
    let better = departmentFlips.first { $0.isBetter }
    let worse = departmentFlips.first { !$0.isBetter }
    var sentences = [better, worse].compactMap(\.self).map { sentence($0, words) }
    if better == nil, (result.department.grade ?? 0) > 0 {
      sentences.append(words.say("改动任何一项分值都不能提高部门等级", "no change of a single weight lifts the department's grade"))
    }
    if worse == nil, result.department.grade != nil {
      sentences.append(words.say("改动任何一项分值都不会降低部门等级", "no change of a single weight lowers the department's grade"))
    }
    return sentences
  }

  private func sentence(_ flip: GradeFlip, _ words: AnswerWords) -> String {
    let (before, after) = (grade(flip.gradeBefore, words), grade(flip.gradeAfter, words))
    return words.say(
      "最小改动：“\(flip.axis.name)”由 \(flip.axis.points.text) 分改为 \(flip.points.text) 分，部门得 \(words.text(flip.score)) 分，等级 \(before) → \(after)",
      "smallest change: '\(flip.axis.name)' from \(flip.axis.points.text) to \(flip.points.text) points makes the department score \(words.text(flip.score)), grade \(before) → \(after)"
    )
  }

  private func grade(_ index: Int?, _ words: AnswerWords) -> String { result.gradeName(index) ?? words.none }

  private func tornadoTable(_ words: AnswerWords) -> FigureTable {
    let step = step.text
    return FigureTable(
      "tornado",
      words.say("分值各增减 \(step) 分时的部门得分", "the department's score with \(step) points less and more"),
      [
        .long(words.weight), .number(words.points), .number("-\(step)"), .number("+\(step)"),
        .number(words.say("幅度", "swing")), .text(words.grade),
      ],
      rows: tornado.map { bar in
        [
          bar.axis.name, bar.axis.points.text, words.text(bar.lower.score), words.text(bar.upper.score),
          words.text(bar.swing.map { Points(tenThousandths: Int64(clamping: $0)) }),
          "\(grade(bar.lower.grade, words)) / \(grade(bar.upper.grade, words))",
        ]
      }
    )
  }

  private func weightTable(_ words: AnswerWords) -> FigureTable {
    FigureTable(
      "weights",
      words.say("名义权重与实际影响", "nominal and effective weights"),
      [
        .long(words.weight), .number(words.say("得分率", "rate")), .number(words.say("每增 1 分的影响", "per point more")),
        .number(words.say("名义权重", "nominal")), .number(words.say("实际影响", "effective")),
      ],
      rows: weights.map { effect in
        [
          effect.axis.name, effect.rate.map { RatioText.percent($0) } ?? words.none,
          effect.firstOrder.map { ($0 > .zero ? "+" : "") + RatioText.decimal($0, places: 4) } ?? words.none,
          RatioText.percent(effect.nominal), effect.effective.map { RatioText.percent($0) } ?? words.none,
        ]
      }
    )
  }

  private func flipTable(_ words: AnswerWords) -> FigureTable {
    FigureTable(
      "department-flips",
      words.say("使部门等级改变的最小改动", "the smallest changes that give the department another grade"),
      flipColumns(words),
      rows: departmentFlips.map { flipRow($0, words) }
    )
  }

  private func projectFlipTable(_ words: AnswerWords) -> FigureTable {
    let names = AnswerWords.names(of: result)
    return FigureTable(
      "project-flips",
      words.say("使项目等级改变的最小改动", "the smallest changes that give a project another grade"),
      [.long(words.project)] + flipColumns(words),
      rows: projectFlips.map { [names[$0.project ?? 0]] + flipRow($0, words) }
    )
  }

  private func flipColumns(_ words: AnswerWords) -> [FigureTable.Column] {
    [
      .long(words.weight), .number(words.before), .number(words.after), .number(words.change), .number(words.score),
      .text(words.grade),
    ]
  }

  private func flipRow(_ flip: GradeFlip, _ words: AnswerWords) -> [String] {
    let change = words.difference(flip.axis.points, flip.points) ?? .zero
    return [
      flip.axis.name, flip.axis.points.text, flip.points.text, (change > .zero ? "+" : "") + change.text,
      words.text(flip.score), words.move(grade(flip.gradeBefore, words), grade(flip.gradeAfter, words)),
    ]
  }

  private func swapTable(_ words: AnswerWords) -> FigureTable {
    let names = AnswerWords.names(of: result)
    return FigureTable(
      "swaps",
      words.say("使相邻两名互换的最小改动", "the smallest changes that swap neighbours in the ranking"),
      [
        .long(words.say("后者", "behind")), .long(words.say("超过", "overtakes")), .text(words.weight),
        .number(words.before), .number(words.after), .text(words.score),
      ],
      rows: swaps.map { swap in
        [
          names[swap.behind], names[swap.ahead], swap.axis.name, swap.axis.points.text, swap.points.text,
          "\(words.text(swap.scoreBehind)) > \(words.text(swap.scoreAhead))",
        ]
      }
    )
  }

  private func actualTable(_ words: AnswerWords, most: Int) -> FigureTable {
    let names = AnswerWords.names(of: result)
    let count = actuals.count > most ? words.say("（共 \(actuals.count) 项）", " (of \(actuals.count))") : ""
    return FigureTable(
      "actuals",
      words.say("失分的指标", "indicators that lost points") + count,
      [
        .long(words.project), .long(words.indicator), .text(words.say("完成值", "actual")),
        .number(words.say("失分", "lost")), .number(words.say("完成值每增 1", "per unit more")),
        .number(words.say("部门可增", "department gains")),
      ],
      rows: actuals.prefix(most).map { effect in
        [
          names[effect.project], effect.indicator.entry.name.text, effect.indicator.entry.actual.text,
          words.text(effect.lost),
          effect.slope.map { ($0 > .zero ? "+" : "") + RatioText.decimal($0, places: 4) } ?? words.none,
          effect.departmentGain.map { RatioText.decimal($0, places: 4) } ?? words.none,
        ]
      }
    )
  }
}
