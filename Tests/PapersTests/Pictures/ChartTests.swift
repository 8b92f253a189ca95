import Testing

@testable import Papers

@Suite("Charts")
struct ChartTests {
  @Test(arguments: [0, 1, 12, 40, 300])
  func noTextLiesOnAnotherOrLeavesThePlane(count: Int) {
    for (kind, drawing) in SampleCharts.all(count) {
      let boxes = drawing.texts.map(\.box)
      let plane = Drawing.Box(0, 0, width: drawing.width, height: drawing.height)
      for (index, box) in boxes.enumerated() {
        #expect(plane.contains(box), "\(kind) \(count): \(drawing.texts[index].text)")
        for other in boxes[(index + 1)...] where box.intersects(other) {
          Issue.record("\(kind) \(count): \(drawing.texts[index].text) lies on another text")
        }
      }
    }
  }

  @Test(arguments: [1, 40, 300])
  func noShapeLeavesThePlane(count: Int) {
    for (kind, drawing) in SampleCharts.all(count) {
      let plane = Drawing.Box(0, 0, width: drawing.width, height: drawing.height)
      #expect(drawing.shapeBoxes.allSatisfy(plane.contains), "\(kind) \(count)")
    }
  }

  @Test func everyBarIsNamedAndSaysItsFigure() {
    let bars = [BarChart.Bar("科普经费", ChartValue(2500, "25.00%")), .init("巡展", nil, note: "未评分")]
    let scale = ChartScale(covering: [10_000], unitsPerOne: 100, suffix: "%")
    let drawing = BarChart(bars, scale: scale).drawing
    for text in ["科普经费", "25.00%", "巡展", "未评分", "0%", "100%"] { #expect(drawing.texts.contains { $0.text == text }) }
  }

  @Test func barsAreAsLongAsTheirFigures() {
    let scale = ChartScale(covering: [10_000], unitsPerOne: 100)
    let bars = [10_000, 5000, 2500, 0].map { BarChart.Bar("项目", ChartValue($0, "1")) }
    let lengths = BarChart(bars, scale: scale).drawing.rectangles.map(\.width)
    #expect(lengths.count == 4)
    #expect(abs(lengths[0] - 2 * lengths[1]) <= 1 && abs(lengths[0] - 4 * lengths[2]) <= 3 && lengths[3] == 0)
  }

  @Test func shortfallsGoLeftAndExcessesRightOfTheSameLine() throws {
    let scale = ChartScale(covering: [-10_000, 10_000], unitsPerOne: 100, suffix: "%")
    let bars = [("甲", -5000), ("乙", 5000)].map { DivergingBarChart.Bar($0.0, ChartValue($0.1, "\($0.1)")) }
    let drawing = DivergingBarChart(bars, scale: scale, below: "未完成", above: "超额").drawing
    let wide = drawing.rectangles.filter { $0.width > 30 }
    try #require(wide.count == 2)
    #expect(wide[0].x + wide[0].width == wide[1].x)
    #expect(abs(wide[0].width - wide[1].width) <= 1)
  }

  @Test func axesHaveRoundStepsAndExactFigures() {
    let scale = ChartScale(covering: [9731], unitsPerOne: 100, suffix: "%")
    #expect(scale.marks.map(scale.text) == ["0%", "20%", "40%", "60%", "80%", "100%"])
    let fine = ChartScale(covering: [-30, 45], unitsPerOne: 100, suffix: "%")
    #expect(
      fine.marks.map(fine.text)
        == ["-0.4%", "-0.2%", "0%", "0.2%", "0.4%", "0.6%", "0.8%", "1%"].prefix(fine.marks.count).map(\.self)
    )
    #expect(scale.position(5000, on: 400) == 200)
    #expect(scale.position(20_000, on: 400) == 400)
    let extreme = ChartScale(covering: [.min, .max], unitsPerOne: 1)
    #expect(extreme.position(.max, on: 1000) <= 1000 && extreme.position(.min, on: 1000) == 0)
  }

  @Test func aLongNameIsCutOnlyWhereItMustBe() {
    #expect(TextMeasure.shortened("科普经费", to: 52) == "科普经费")
    #expect(TextMeasure.shortened("科普经费", to: 51) == "科普…")
    #expect(TextMeasure.wrapped("科普活动经费", to: 39, lines: 2) == ["科普活", "动经费"])
    #expect(TextMeasure.wrapped("科普活动经费项目", to: 39, lines: 2) == ["科普活", "动经…"])
    #expect(TextMeasure.shortened("甲\t乙\n丙", to: 500) == "甲 乙 丙")
  }
}

extension Drawing {
  var texts: [(text: String, box: Box)] {
    shapes.compactMap { shape in
      guard case .text(let text, let point, let style) = shape, !text.isEmpty else { return nil }
      return (text, Self.box(of: text, at: point, style))
    }
  }

  var rectangles: [Box] {
    shapes.compactMap { shape in
      if case .rectangle(let box, _, _) = shape { box } else { nil }
    }
  }

  var shapeBoxes: [Box] {
    shapes.flatMap { shape -> [Box] in
      switch shape {
      case .line(let from, let to, _): [Box(from.x, from.y, width: 0, height: 0), Box(to.x, to.y, width: 0, height: 0)]
      case .polyline(let points, _): points.map { Box($0.x, $0.y, width: 0, height: 0) }
      case .rectangle(let box, _, _), .ground(let box): [box]
      case .circle(let centre, let radius, _, _):
        [Box(centre.x - radius, centre.y - radius, width: 2 * radius, height: 2 * radius)]
      case .text: []
      }
    }
  }
}
