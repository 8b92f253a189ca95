import ScoringCore
import SelfEvaluation

/// For the department and each project a bar of a hundred percent, divided into its grades.
struct GradeBars {
  let robustness: Robustness

  /// More bars than this do not fit a page.
  private static let most = 60

  func picture(_ words: AnswerWords) -> SVGPicture {
    guard let first = robustness.results.first else { return SVGCanvas(width: 10, height: 10).picture("grades", "") }
    let names = AnswerWords.names(of: first)
    var bars = [(words.department, robustness.department)]
    bars += names.indices.filter { robustness.projects[$0].count > 0 }.prefix(Self.most).map {
      (names[$0], robustness.projects[$0])
    }
    var canvas = SVGCanvas(width: 820, height: 60 + 28 * bars.count)
    for (row, bar) in bars.enumerated() {
      let y = 14 + 28 * row
      canvas.text(SVGCanvas.shortened(bar.0, columns: 30), 225, y + 15, .end, isBold: row == 0)
      var x = 235
      for (grade, hits) in bar.1.grades.enumerated() where hits > 0 {
        let width = hits * 560 / max(1, bar.1.count)
        let share = RatioText.percent(Proportion(hits, of: bar.1.count).share, places: 1)
        let name = first.gradeName(grade) ?? words.none
        canvas.rectangle(x, y, width, 20, .grade(grade), hint: "\(bar.0)：\(name) \(share)")
        if width >= 74 {
          canvas.rectangle(x + width / 2 - 35, y + 2, 70, 16, .white)
          canvas.text("\(name) \(share)", x + width / 2, y + 15, .middle)
        }
        x += width
      }
    }
    var x = 235
    let y = 26 + 28 * bars.count
    for (grade, definition) in first.ruleSet.grades.enumerated() {
      canvas.rectangle(x, y, 24, 16, .grade(grade))
      canvas.text(definition.name, x + 30, y + 13)
      x += 90
    }
    return canvas.picture("grades", words.say("各等级的概率", "the probability of each grade"))
  }
}

/// For each project and rank a circle: the more likely, the larger.
struct RankMap {
  let robustness: Robustness

  func picture(_ words: AnswerWords) -> SVGPicture {
    guard let first = robustness.results.first else { return SVGCanvas(width: 10, height: 10).picture("ranks", "") }
    let names = AnswerWords.names(of: first)
    let shown = names.indices.filter { robustness.projects[$0].count > 0 }
    let size = max(14, min(36, 560 / max(1, shown.count)))
    var canvas = SVGCanvas(width: 260 + size * max(1, shown.count), height: 50 + size * max(1, shown.count))
    for column in shown.indices where size >= 20 || column % 5 == 0 {
      canvas.text(String(column + 1), 240 + size * column + size / 2, 24, .middle)
    }
    for (row, index) in shown.enumerated() {
      let y = 34 + size * row
      canvas.text(SVGCanvas.shortened(names[index], columns: 30), 230, y + size / 2 + 4, .end)
      for column in shown.indices {
        let hits = robustness.projects[index].ranks[column]
        canvas.rectangle(240 + size * column, y, size, size, .white)
        guard hits > 0 else { continue }
        let radius = max(1, hits * (size / 2 - 1) / max(1, robustness.options.draws))
        canvas.circle(240 + size * column + size / 2, y + size / 2, radius)
      }
    }
    return canvas.picture("ranks", words.say("各名次的可能性：圆越大越可能", "how likely each rank is: the larger, the likelier"))
  }
}

extension SVGCanvas.Fill {
  /// The filling that stands for a grade in every picture.
  static func grade(_ index: Int?) -> SVGCanvas.Fill {
    switch index {
    case 0: .white
    case 1: .dotted
    case 2: .hatched
    case nil: .pale
    default: .solid
    }
  }
}
