import Papers
import ScoringCore
import SelfEvaluation

/// For the department and each project a bar of a hundred percent, divided into its grades.
struct GradeBars {
  let robustness: Robustness

  private static let width = 820
  /// More bars than this do not fit a page.
  private static let most = 60

  func picture(_ first: EvaluationResult, _ words: AnswerWords) -> AnswerPicture {
    let names = AnswerWords.names(of: first)
    let shown = names.indices.filter { robustness.projects[$0].count > 0 }.prefix(Self.most)
    let bars = [(words.department, robustness.department)] + shown.map { (names[$0], robustness.projects[$0]) }
    let rows = ChartRows(bars.map(\.0), width: Self.width, top: 8, rowHeight: 28)
    let legend = Drawing.gradeLegend(first.ruleSet.grades.map(\.name), width: Self.width - rows.axis)
    var drawing = Drawing(width: Self.width, height: rows.bottom + 10 + legend.height)
    rows.draw(on: &drawing)
    let length = Self.width - rows.axis - 10
    for (row, (name, tally)) in bars.enumerated() {
      let y = rows.middle(of: row)
      var taken = 0
      for (index, hits) in tally.grades.enumerated() where hits > 0 {
        let (from, to) = (taken * length / max(1, tally.count), (taken + hits) * length / max(1, tally.count))
        taken += hits
        let share = RatioText.percent(Proportion(hits, of: tally.count).share, places: 1)
        let label = "\(first.gradeName(index) ?? words.none) \(share)"
        let box = Drawing.Box(rows.axis + from, y - 10, width: to - from, height: 20)
        drawing.add(.rectangle(box, .grade(index), hint: "\(name)：\(label)"))
        drawing.addLabel(label, in: box)
      }
    }
    legend.draw(on: &drawing, at: .init(rows.axis, rows.bottom + 8))
    return AnswerPicture(
      name: "grades",
      caption: words.say("各等级的概率", "the probability of each grade"),
      description: bars.map { name, tally in
        let shares = zip(first.ruleSet.grades, tally.grades).filter { $0.1 > 0 }.map { grade, hits in
          "\(grade.name) \(RatioText.percent(Proportion(hits, of: tally.count).share, places: 1))"
        }
        return "\(name) \(shares.joined(separator: " "))"
      }.joined(separator: words.say("；", "; ")),
      drawing: drawing
    )
  }
}
