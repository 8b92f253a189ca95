/// Upright bars side by side: how many fall into each class.
public struct Histogram: Hashable, Sendable {
  public var classes: [Class]
  public var width: Int
  public var height: Int

  public struct Class: Hashable, Sendable {
    public var name: String
    public var count: Int
    public var fill: Drawing.Fill

    public init(_ name: String, _ count: Int, fill: Drawing.Fill = .solid) {
      self.name = name
      self.count = count
      self.fill = fill
    }
  }

  public init(_ classes: [Class], width: Int = 720, height: Int = 260) {
    self.classes = classes
    self.width = width
    self.height = height
  }

  public var drawing: Drawing {
    var drawing = Drawing(width: width, height: height)
    let (left, right, top, bottom) = (ChartRows.margin, width - ChartRows.margin, 24, height - 44)
    let most = max(classes.map(\.count).max() ?? 0, 1)
    // Where a class begins, without adding up what is lost by rounding.
    func x(_ index: Int) -> Int { left + (right - left) * index / max(classes.count, 1) }
    var (freeName, freeCount) = (Int.min, Int.min)
    for (index, entry) in classes.enumerated() {
      let (start, end) = (x(index), x(index + 1))
      let gap = end - start > 6 ? (end - start) / 8 : 0
      let tall = max(entry.count, 0) * (bottom - top) / most
      let box = Drawing.Box(start + gap, bottom - tall, width: max(end - start - 2 * gap, 1), height: tall)
      drawing.add(.rectangle(box, entry.fill, hint: "\(entry.name)：\(entry.count)"))
      let middle = (start + end) / 2
      let half = TextMeasure.width(of: String(entry.count), .note) / 2 + 2
      if entry.count > 0, middle - half > freeCount, middle - half >= 0, middle + half <= width {
        drawing.add(.text(String(entry.count), .init(middle, bottom - tall - 5), .init(.middle, size: .note)))
        freeCount = middle + half
      }
      drawName(entry.name, on: &drawing, at: middle, room: end - start - 4, below: bottom, free: &freeName)
    }
    drawing.add(.line(from: .init(left, bottom), to: .init(right, bottom), .thin))
    return drawing
  }

  /// In up to two lines below its class; where classes are too narrow, only names that have room are written.
  private func drawName(
    _ name: String,
    on drawing: inout Drawing,
    at middle: Int,
    room: Int,
    below bottom: Int,
    free: inout Int
  ) {
    let lines = TextMeasure.wrapped(name, to: max(room, 60), lines: 2, .note)
    let half = (lines.map { TextMeasure.width(of: $0, .note) }.max() ?? 0) / 2 + 2
    let place = min(max(middle, half), width - half)
    guard place - half > free else { return }
    for (index, line) in lines.enumerated() {
      drawing.add(.text(line, .init(place, bottom + 16 + 14 * index), .init(.middle, size: .note)))
    }
    free = place + half
  }
}
