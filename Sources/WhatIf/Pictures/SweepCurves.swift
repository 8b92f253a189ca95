import ScoringCore

/// One weight along the bottom, scores up the side: the department bold, projects thin, each named at its end.
struct SweepCurves {
  let sweep: Sweep

  /// More projects than this would not be told apart.
  private static let most = 12

  func picture(_ words: AnswerWords) -> SVGPicture {
    var canvas = SVGCanvas(width: 820, height: 420)
    let known = sweep.points.filter { $0.standing != nil }
    let names = AnswerWords.names(of: sweep.result)
    let shown = names.indices.filter { index in known.contains { $0.standing?.projects[index].score != nil } }
      .prefix(Self.most)
    var curves: [(name: String, scores: [Points?])] = shown.map { index in
      (names[index], known.map { $0.standing?.projects[index].score })
    }
    curves.insert((words.department, known.map(\.standing?.department)), at: 0)
    let all = curves.flatMap(\.scores).compactMap(\.self).map(\.tenThousandths)
    let (least, most) = (((all.min() ?? 0) / 50_000) * 50_000, ((all.max() ?? 0) / 50_000 + 1) * 50_000)
    let weights = known.map { $0.weights[0].tenThousandths }
    let (first, last) = (weights.first ?? 0, max(weights.last ?? 1, (weights.first ?? 0) + 1))
    func x(_ weight: Int64) -> Int { 60 + Int((weight - first) * 560 / (last - first)) }
    func y(_ score: Int64) -> Int { 370 - Int((score - least) * 340 / max(1, most - least)) }
    canvas.line(60, 370, 620, 370)
    canvas.line(60, 30, 60, 370)
    for score in stride(from: least, through: most, by: max(50_000, Int((most - least) / 8 / 50_000 * 50_000))) {
      canvas.line(56, y(score), 60, y(score))
      canvas.text(Points(tenThousandths: score).text, 52, y(score) + 4, .end)
    }
    let every = max(1, known.count / 10)
    for (index, weight) in weights.enumerated() where index % every == 0 {
      canvas.line(x(weight), 370, x(weight), 374)
      canvas.text(Points(tenThousandths: weight).text, x(weight), 388, .middle)
    }
    canvas.text(sweep.ranges.first?.name ?? "", 340, 410, .middle, isBold: true)
    var taken: [Int] = []
    for (index, curve) in curves.enumerated() {
      let points = zip(weights, curve.scores).compactMap { weight, score in
        score.map { (x(weight), y($0.tenThousandths)) }
      }
      guard let end = points.last else { continue }
      canvas.polyline(points.map { (x: $0.0, y: $0.1) }, isDashed: index > 0)
      if index == 0 { for point in points { canvas.circle(point.0, point.1, 3) } }
      // Names that would lie on each other are moved apart.
      var line = end.1 + 4
      while taken.contains(where: { abs($0 - line) < 15 }) { line += 15 }
      taken.append(line)
      canvas.text(SVGCanvas.shortened(curve.name, columns: 26), 626, line, isBold: index == 0)
    }
    return canvas.picture("sweep", words.say("得分随分值的变化", "scores over one weight"))
  }
}
