import Papers
import ScoringCore

/// One weight along the bottom, scores up the side: the department bold, projects dashed, each named at its end.
struct SweepCurves {
  let sweep: Sweep

  /// More projects than this would not be told apart.
  private static let most = 12
  private static let plane = Drawing.Box(56, 24, width: 520, height: 346)
  private static let (width, height) = (860, 430)
  private static let lineHeight = 17

  private struct Curve {
    let name: String
    /// By weight, where it has a score.
    let points: [(weight: Int64, score: Int64)]
    let isDepartment: Bool
  }

  func picture(_ words: AnswerWords) -> AnswerPicture {
    let curves = curves(words)
    let weights = sweep.points.filter { $0.standing != nil }.map { $0.weights[0].tenThousandths }
    let scores = ChartScale(
      covering: curves.flatMap { $0.points.map(\.score) },
      fromZero: false,
      unitsPerOne: 10_000,
      marks: 8
    )
    let span = ChartScale(covering: weights, fromZero: false, unitsPerOne: 10_000, marks: 10)
    func place(_ weight: Int64, _ score: Int64) -> Drawing.Point {
      let (plane, x) = (Self.plane, span.position(weight, on: Self.plane.width))
      return Drawing.Point(plane.x + x, plane.y + plane.height - scores.position(score, on: plane.height))
    }
    var drawing = Drawing(width: Self.width, height: Self.height)
    draw(scores, span, on: &drawing)
    let ends = curves.map { curve in
      curve.points.last.map { place($0.weight, $0.score) } ?? place(span.most, scores.least)
    }
    let lines = Self.apart(ends.map(\.y))
    for (index, curve) in curves.enumerated() {
      let points = curve.points.map { place($0.weight, $0.score) }
      drawing.add(.polyline(points, curve.isDepartment ? .bold : .dashed))
      if curve.isDepartment { for point in points { drawing.add(.circle(point, radius: 3, .solid)) } }
      // A thin line leads from the end of a curve to its name.
      let label = Drawing.Point(Self.plane.x + Self.plane.width + 30, lines[index])
      drawing.add(.line(from: ends[index], to: .init(label.x - 4, label.y), .grid))
      let name = TextMeasure.shortened(curve.name, to: Self.width - label.x - 4)
      drawing.add(.text(name, .init(label.x, label.y + 5), .init(isBold: curve.isDepartment)))
    }
    return AnswerPicture(
      name: "sweep",
      caption: words.say("得分随分值的变化", "scores over one weight"),
      description: curves.first.map { curve in
        curve.points.map { point in
          let (weight, score) = (Points(tenThousandths: point.weight), Points(tenThousandths: point.score))
          return "\(weight.text): \(words.text(score))"
        }.joined(separator: words.say("，", ", "))
      } ?? "",
      drawing: drawing
    )
  }

  /// The department, then projects in their order.
  private func curves(_ words: AnswerWords) -> [Curve] {
    func points(_ score: (Standing) -> Points?) -> [(weight: Int64, score: Int64)] {
      sweep.points.compactMap { point in
        point.standing.flatMap(score).map { (point.weights[0].tenThousandths, $0.tenThousandths) }
      }
    }
    let projects = AnswerWords.names(of: sweep.result).enumerated().map { index, name in
      Curve(name: name, points: points { $0.projects[index].score }, isDepartment: false)
    }
    return [Curve(name: words.department, points: points(\.department), isDepartment: true)]
      + projects.filter { !$0.points.isEmpty }.prefix(Self.most)
  }

  private func draw(_ scores: ChartScale, _ weights: ChartScale, on drawing: inout Drawing) {
    let (plane, bottom) = (Self.plane, Self.plane.y + Self.plane.height)
    for mark in scores.marks {
      let y = bottom - scores.position(mark, on: plane.height)
      drawing.add(.line(from: .init(plane.x, y), to: .init(plane.x + plane.width, y), .grid))
      drawing.add(.text(scores.text(mark), .init(plane.x - 6, y + 4), .init(.end, size: .note)))
    }
    for mark in weights.marks {
      let x = plane.x + weights.position(mark, on: plane.width)
      drawing.add(.line(from: .init(x, bottom), to: .init(x, bottom + 5), .thin))
      drawing.add(.text(weights.text(mark), .init(x, bottom + 18), .init(.middle, size: .note)))
    }
    drawing.add(.line(from: .init(plane.x, bottom), to: .init(plane.x + plane.width, bottom), .thin))
    drawing.add(.line(from: .init(plane.x, plane.y), to: .init(plane.x, bottom), .thin))
    let name = sweep.ranges.first?.name ?? ""
    drawing.add(.text(name, .init(plane.x + plane.width / 2, bottom + 42), .init(.middle, isBold: true)))
  }

  /// Heights for lines of text, as near as possible to where they are wanted, but none on another.
  private static func apart(_ wanted: [Int]) -> [Int] {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var heights = wanted
    var free = 0
    for index in order {
      heights[index] = max(wanted[index], free)
      free = heights[index] + lineHeight
    }
    var limit = height - 12
    for index in order.reversed() {
      heights[index] = min(heights[index], limit)
      limit = heights[index] - lineHeight
    }
    return heights
  }
}
