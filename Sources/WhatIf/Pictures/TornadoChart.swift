import Papers
import ScoringCore

/// One bar for each weight, from the score with less of it to the score with more of it, around the score as it is.
struct TornadoChart {
  let bars: [Sensitivity.Bar]
  let base: Points?

  private static let width = 820
  /// For the figures at both ends of a bar.
  private static let margin = 64

  func picture(_ words: AnswerWords) -> AnswerPicture {
    let rows = ChartRows(bars.map(\.axis.name), width: Self.width, top: 34, rowHeight: 32)
    let legend = ChartLegend(
      entries: [(words.say("分值减少", "fewer points"), .hatched), (words.say("分值增加", "more points"), .solid)],
      width: Self.width - rows.axis
    )
    var drawing = Drawing(width: Self.width, height: rows.bottom + 10 + legend.height)
    rows.draw(on: &drawing)
    let scores = bars.flatMap { [$0.lower.score, $0.upper.score] }.compactMap(\.self) + [base].compactMap(\.self)
    let (least, most) = (scores.min()?.tenThousandths ?? 0, scores.max()?.tenThousandths ?? 0)
    let (start, length) = (rows.axis + Self.margin, Int64(Self.width - rows.axis - 2 * Self.margin))
    func x(_ points: Points?) -> Int {
      guard let points, most > least else { return start + Int(length / 2) }
      return start + Int((points.tenThousandths - least) * length / (most - least))
    }
    let middle = x(base)
    drawing.add(.text(words.text(base), .init(middle, 20), .init(.middle, isBold: true)))
    for (row, bar) in bars.enumerated() {
      let y = rows.middle(of: row)
      for (end, fill) in [(bar.lower, Drawing.Fill.hatched), (bar.upper, .solid)] {
        let edge = x(end.score)
        let hint = "\(bar.axis.name) \(end.points.text): \(words.text(end.score))"
        let box = Drawing.Box(min(edge, middle), y - 11, width: abs(edge - middle), height: 22)
        drawing.add(.rectangle(box, fill, hint: hint))
      }
      let (low, high) = (x(bar.lower.score), x(bar.upper.score))
      let (left, right) = low <= high ? (bar.lower, bar.upper) : (bar.upper, bar.lower)
      drawing.add(.text(words.text(left.score), .init(min(low, high, middle) - 6, y + 5), .init(.end)))
      drawing.add(.text(words.text(right.score), .init(max(low, high, middle) + 6, y + 5), .init()))
    }
    drawing.add(.line(from: .init(middle, 26), to: .init(middle, rows.bottom), .bold))
    legend.draw(on: &drawing, at: .init(rows.axis, rows.bottom + 8))
    return AnswerPicture(
      name: "tornado",
      caption: words.say("各项分值增减对部门得分的影响", "what fewer and more points do to the department's score"),
      description: bars.map { bar in
        "\(bar.axis.name) \(words.text(bar.lower.score))–\(words.text(bar.upper.score))"
      }.joined(separator: words.say("；", "; ")),
      drawing: drawing
    )
  }
}
