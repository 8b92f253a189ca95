/// What the fillings of a chart mean: a sample and a name each, in as many lines as they take.
public struct ChartLegend: Sendable {
  public let entries: [(name: String, fill: Drawing.Fill)]
  /// From the left edge to the right one, in pixels.
  public let width: Int

  public init(entries: [(name: String, fill: Drawing.Fill)], width: Int) {
    self.entries = entries
    self.width = width
  }

  private static let lineHeight = 22
  private static let sample = 22

  private struct Place {
    let name: String
    let fill: Drawing.Fill
    let x: Int
    let line: Int
  }

  private var places: [Place] {
    var (x, line) = (0, 0)
    return entries.map { entry in
      let name = TextMeasure.shortened(entry.name, to: min(220, width - Self.sample - 6))
      let taken = Self.sample + 6 + TextMeasure.width(of: name)
      if x > 0, x + taken > width { (x, line) = (0, line + 1) }
      defer { x += taken + 20 }
      return Place(name: name, fill: entry.fill, x: x, line: line)
    }
  }

  public var height: Int { (places.map(\.line).max().map { $0 + 1 } ?? 0) * Self.lineHeight }

  public func draw(on drawing: inout Drawing, at origin: Drawing.Point) {
    for place in places {
      let (x, y) = (origin.x + place.x, origin.y + place.line * Self.lineHeight)
      drawing.add(.rectangle(.init(x, y + 3, width: Self.sample, height: 13), place.fill))
      drawing.add(.text(place.name, .init(x + Self.sample + 6, y + 14), .init()))
    }
  }
}
