/// Points in a plane of two figures; those that matter are named, where a name has room.
public struct ScatterChart: Hashable, Sendable {
  public var points: [Point]
  public var x: ChartScale
  public var y: ChartScale
  public var xTitle: String
  public var yTitle: String
  /// Joins the equal figures of both axes where they have the same unit, with what it is called.
  public var diagonal: String?
  public var width: Int
  public var height: Int

  public struct Point: Hashable, Sendable {
    public var name: String
    public var x: ChartValue
    public var y: ChartValue
    /// Stands out: it is filled, and it has its name beside it if there is room.
    public var isNamed: Bool

    public init(_ name: String, x: ChartValue, y: ChartValue, isNamed: Bool) {
      self.name = name
      self.x = x
      self.y = y
      self.isNamed = isNamed
    }
  }

  public init(
    _ points: [Point],
    x: ChartScale,
    y: ChartScale,
    xTitle: String,
    yTitle: String,
    diagonal: String? = nil,
    width: Int = 720,
    height: Int = 460
  ) {
    self.points = points
    self.x = x
    self.y = y
    self.xTitle = xTitle
    self.yTitle = yTitle
    self.diagonal = diagonal
    self.width = width
    self.height = height
  }

  public var drawing: Drawing {
    let widest = y.marks.map { TextMeasure.width(of: y.text($0), .note) }.max() ?? 0
    let plane = Drawing.Box(widest + 16, 30, width: width - widest - 16 - 24, height: height - 30 - 48)
    var drawing = Drawing(width: width, height: height)
    drawAxes(on: &drawing, plane)
    // Those without a name first, so that they do not cover the others.
    let placed = points.map { (point: $0, at: position($0, plane)) }
    for (point, place) in placed where !point.isNamed {
      drawing.add(.circle(place, radius: 4, .white, hint: hint(point)))
    }
    for (point, place) in placed where point.isNamed {
      drawing.add(.circle(place, radius: 5, .solid, hint: hint(point)))
    }
    var labels = LabelPlacement(in: plane, around: placed.map(\.at))
    if let diagonal { drawDiagonal(diagonal, on: &drawing, plane, &labels) }
    for (point, place) in placed where point.isNamed {
      labels.place(point.name, beside: place, on: &drawing)
    }
    return drawing
  }

  private func hint(_ point: Point) -> String {
    "\(point.name)：\(xTitle) \(point.x.text)，\(yTitle) \(point.y.text)"
  }

  private func position(_ point: Point, _ plane: Drawing.Box) -> Drawing.Point {
    at(point.x.amount, point.y.amount, plane)
  }

  private func at(_ x: Int64, _ y: Int64, _ plane: Drawing.Box) -> Drawing.Point {
    .init(
      plane.x + self.x.position(x, on: plane.width),
      plane.y + plane.height - self.y.position(y, on: plane.height)
    )
  }

  private func drawAxes(on drawing: inout Drawing, _ plane: Drawing.Box) {
    let (right, bottom) = (plane.x + plane.width, plane.y + plane.height)
    x.draw(on: &drawing, from: plane.x, length: plane.width, top: plane.y, bottom: bottom)
    for mark in y.marks {
      let level = bottom - y.position(mark, on: plane.height)
      drawing.add(.line(from: .init(plane.x, level), to: .init(right, level), .grid))
      drawing.add(.text(y.text(mark), .init(plane.x - 6, level + 4), .init(.end, size: .note)))
    }
    drawing.add(.polyline([.init(plane.x, plane.y), .init(plane.x, bottom), .init(right, bottom)], .thin))
    drawing.add(.text(TextMeasure.shortened(yTitle, to: width - 16), .init(8, 16), .init(isBold: true)))
    let title = TextMeasure.shortened(xTitle, to: width - 16)
    drawing.add(.text(title, .init(right, height - 8), .init(.end, isBold: true)))
  }

  /// From the first amount that both axes have to the last.
  private func drawDiagonal(
    _ name: String,
    on drawing: inout Drawing,
    _ plane: Drawing.Box,
    _ labels: inout LabelPlacement
  ) {
    let (start, end) = (max(x.least, y.least), min(x.most, y.most))
    guard start < end else { return }
    drawing.add(.line(from: at(start, start, plane), to: at(end, end, plane), .dashed))
    let middle = start + (end - start) / 2
    labels.place(name, beside: at(middle, middle, plane), on: &drawing)
  }
}
