import ScoringCore
import SelfEvaluation

extension WhatIfAnswer {
  /// A slope chart: each project from its rank before to its rank after.
  func rankPicture(_ words: AnswerWords) -> SVGPicture {
    SlopeChart(
      names: AnswerWords.names(of: after),
      before: standingBefore.projects,
      after: standingAfter.projects
    ).picture(words)
  }
}

/// Ranks before and after, joined by lines; what did not move is dashed.
struct SlopeChart {
  let names: [String]
  let before: [Standing.Place]
  let after: [Standing.Place]

  /// More projects than this do not fit a page and are left out from the end.
  private static let most = 60

  func picture(_ words: AnswerWords) -> SVGPicture {
    let shown = names.indices.filter { before[$0].rank != nil && after[$0].rank != nil }.prefix(Self.most)
    let (left, right) = (rows(before, shown), rows(after, shown))
    var canvas = SVGCanvas(width: 860, height: 50 + 22 * max(1, shown.count))
    canvas.text(words.before, 310, 20, .end, isBold: true)
    canvas.text(words.after, 550, 20, .start, isBold: true)
    for index in shown {
      let (y1, y2) = (46 + 22 * (left[index] ?? 0), 46 + 22 * (right[index] ?? 0))
      let hasMoved = before[index].rank != after[index].rank
      canvas.line(320, y1, 540, y2, isBold: hasMoved, isDashed: !hasMoved)
      canvas.circle(320, y1, 3)
      canvas.circle(540, y2, 3)
      let name = SVGCanvas.shortened(names[index], columns: 28)
      canvas.text("\(name)  \(words.text(before[index].score))  \(before[index].rank ?? 0)", 310, y1 + 4, .end)
      canvas.text("\(after[index].rank ?? 0)  \(words.text(after[index].score))  \(name)", 550, y2 + 4, .start)
    }
    return canvas.picture("ranks", words.say("名次变动", "ranks before and after"))
  }

  /// For each project the row it stands in: by rank, then by its place in the submission.
  private func rows(_ places: [Standing.Place], _ shown: some Sequence<Int>) -> [Int: Int] {
    let order = shown.sorted { (places[$0].rank ?? 0, $0) < (places[$1].rank ?? 0, $1) }
    return Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
  }
}
