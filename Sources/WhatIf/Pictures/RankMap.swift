import Papers
import ScoringCore
import SelfEvaluation

/// For each project and rank a circle: the more likely, the larger.
struct RankMap {
  let robustness: Robustness

  private static let width = 820

  func picture(_ first: EvaluationResult, _ words: AnswerWords) -> AnswerPicture {
    let names = AnswerWords.names(of: first)
    let shown = names.indices.filter { robustness.projects[$0].count > 0 }
    let rows = ChartRows(shown.map { names[$0] }, width: Self.width, top: 30, rowHeight: 26)
    let size = max(14, min(36, (Self.width - rows.axis - 10) / max(1, shown.count)))
    var drawing = Drawing(width: rows.axis + size * max(1, shown.count) + 10, height: rows.bottom + 8)
    rows.draw(on: &drawing)
    for column in shown.indices where size >= 20 || column % 5 == 0 {
      let place = Drawing.Point(rows.axis + size * column + size / 2, 20)
      drawing.add(.text(String(column + 1), place, .init(.middle)))
    }
    for (row, project) in shown.enumerated() {
      let y = rows.middle(of: row)
      for column in shown.indices {
        let x = rows.axis + size * column
        let hits = robustness.projects[project].ranks[column]
        let cell = Drawing.Box(x, y - rows.rowHeight / 2, width: size, height: rows.rowHeight)
        drawing.add(.rectangle(cell, .white))
        guard hits > 0 else { continue }
        let radius = max(1, hits * (min(size, rows.rowHeight) / 2 - 1) / max(1, robustness.options.draws))
        let share = RatioText.percent(Proportion(hits, of: robustness.options.draws).share, places: 1)
        drawing.add(
          .circle(.init(x + size / 2, y), radius: radius, .solid, hint: "\(names[project]) \(column + 1)：\(share)")
        )
      }
    }
    return AnswerPicture(
      name: "ranks",
      caption: words.say("各名次的可能性：圆越大越可能", "how likely each rank is: the larger, the likelier"),
      description: shown.map { project in
        let tally = robustness.projects[project]
        return "\(names[project]) \(tally.bestRank ?? 0)–\(tally.worstRank ?? 0)"
      }.joined(separator: words.say("；", "; ")),
      drawing: drawing
    )
  }
}
