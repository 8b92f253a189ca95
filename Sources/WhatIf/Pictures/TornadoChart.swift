import ScoringCore

/// One bar for each weight, from the score with less of it to the score with more of it, around the score as it is.
struct TornadoChart {
  let bars: [Sensitivity.Bar]
  let base: Points?

  func picture(_ words: AnswerWords) -> SVGPicture {
    var canvas = SVGCanvas(width: 760, height: 70 + 34 * bars.count)
    let scores = bars.flatMap { [$0.lower.score, $0.upper.score] }.compactMap(\.self) + [base].compactMap(\.self)
    let (least, most) = (scores.min()?.tenThousandths ?? 0, scores.max()?.tenThousandths ?? 0)
    func x(_ points: Points?) -> Int {
      let width = Int64(440)
      guard let points, most > least else { return 240 + Int(width / 2) }
      return 240 + Int((points.tenThousandths - least) * width / (most - least))
    }
    let middle = x(base)
    canvas.text(words.text(base), middle, 20, .middle, isBold: true)
    for (row, bar) in bars.enumerated() {
      let y = 34 + 34 * row
      canvas.text(SVGCanvas.shortened(bar.axis.name, columns: 26), 190, y + 16, .end)
      for (end, fill) in [(bar.lower, SVGCanvas.Fill.hatched), (bar.upper, .solid)] {
        let edge = x(end.score)
        let hint = "\(bar.axis.name) \(end.points.text): \(words.text(end.score))"
        canvas.rectangle(min(edge, middle), y, abs(edge - middle), 22, fill, hint: hint)
      }
      let (low, high) = (x(bar.lower.score), x(bar.upper.score))
      let isRising = low <= high
      canvas.text(words.text((isRising ? bar.lower : bar.upper).score), min(low, high, middle) - 5, y + 16, .end)
      canvas.text(words.text((isRising ? bar.upper : bar.lower).score), max(low, high, middle) + 5, y + 16)
    }
    canvas.line(middle, 26, middle, 34 + 34 * bars.count, isBold: true)
    let y = 44 + 34 * bars.count
    canvas.rectangle(240, y, 18, 12, .hatched)
    canvas.text(words.say("分值减少", "fewer points"), 264, y + 11)
    canvas.rectangle(380, y, 18, 12, .solid)
    canvas.text(words.say("分值增加", "more points"), 404, y + 11)
    return canvas.picture(
      "tornado",
      words.say("各项分值增减对部门得分的影响", "what fewer and more points do to the department's score")
    )
  }
}
