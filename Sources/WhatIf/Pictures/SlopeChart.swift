import Papers
import ScoringCore
import SelfEvaluation

extension WhatIfAnswer {
  /// A slope chart: each project from its rank before to its rank after.
  func rankPicture(_ words: AnswerWords) -> AnswerPicture {
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
  private static let width = 860
  /// Where the lines begin and end.
  private static let (left, right) = (330, 530)

  func picture(_ words: AnswerWords) -> AnswerPicture {
    let shown = names.indices.filter { before[$0].rank != nil && after[$0].rank != nil }.prefix(Self.most)
    let (first, second) = (rows(before, shown), rows(after, shown))
    var drawing = Drawing(width: Self.width, height: 42 + 22 * max(1, shown.count))
    drawing.add(.text(words.before, .init(Self.left - 10, 20), .init(.end, isBold: true)))
    drawing.add(.text(words.after, .init(Self.right + 10, 20), .init(isBold: true)))
    for index in shown {
      let from = Drawing.Point(Self.left, 46 + 22 * (first[index] ?? 0))
      let to = Drawing.Point(Self.right, 46 + 22 * (second[index] ?? 0))
      drawing.add(.line(from: from, to: to, before[index].rank == after[index].rank ? .dashed : .bold))
      for end in [from, to] { drawing.add(.circle(end, radius: 3, .solid)) }
      let (old, new) = (figures(before[index], words), figures(after[index], words))
      let room = Self.left - 30 - max(TextMeasure.width(of: old), TextMeasure.width(of: new))
      let name = TextMeasure.shortened(names[index], to: room)
      drawing.add(.text("\(name)  \(old)", .init(from.x - 10, from.y + 5), .init(.end)))
      drawing.add(.text("\(new)  \(name)", .init(to.x + 10, to.y + 5), .init()))
    }
    return AnswerPicture(
      name: "ranks",
      caption: words.say("名次变动", "ranks before and after"),
      description: shown.filter { before[$0].rank != after[$0].rank }.map {
        "\(names[$0]) \(words.move(before[$0].rank, after[$0].rank))"
      }.joined(separator: words.say("；", "; ")),
      drawing: drawing
    )
  }

  private func figures(_ place: Standing.Place, _ words: AnswerWords) -> String {
    words.say("第 \(place.rank ?? 0) 名 \(words.text(place.score))", "\(place.rank ?? 0). \(words.text(place.score))")
  }

  /// For each project the row it stands in: by rank, then by its place in the submission.
  private func rows(_ places: [Standing.Place], _ shown: some Sequence<Int>) -> [Int: Int] {
    let order = shown.sorted { (places[$0].rank ?? 0, $0) < (places[$1].rank ?? 0, $1) }
    return Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
  }
}
