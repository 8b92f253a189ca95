/// Bars to both sides of a middle line: shortfalls hatched to the left, excesses filled to the right.
///
/// A bar that is far longer than the others ends at the edge, jagged off by a gap; its figure tells how long it is.
public struct DivergingBarChart: Hashable, Sendable {
  public var bars: [Bar]
  public var scale: ChartScale
  /// Over the left and the right half.
  public var below: String
  public var above: String
  public var width: Int

  public struct Bar: Hashable, Sendable {
    public var name: String
    public var value: ChartValue

    public init(_ name: String, _ value: ChartValue) {
      self.name = name
      self.value = value
    }
  }

  public init(_ bars: [Bar], scale: ChartScale, below: String, above: String, width: Int = 720) {
    self.bars = bars
    self.scale = scale
    self.below = below
    self.above = above
    self.width = width
  }

  public var drawing: Drawing {
    let rows = ChartRows(bars.map(\.name), width: width, top: 30)
    let texts = bars.map { TextMeasure.shortened($0.value.text, to: width / 8, .note) }
    let room = max(texts.map { TextMeasure.width(of: $0, .note) }.max() ?? 0, 20) + 10
    // The figures of both sides stand outside of their bars.
    let left = rows.axis + (bars.contains { $0.value.amount < 0 } ? room : 0)
    let length = max(width - left - room, 40)
    let zero = left + scale.position(0, on: length)
    var drawing = Drawing(width: width, height: rows.bottom + 24)
    scale.draw(on: &drawing, from: left, length: length, top: rows.top, bottom: rows.bottom)
    rows.draw(on: &drawing)
    drawSides(on: &drawing, around: zero, from: rows.axis)
    for (row, bar) in bars.enumerated() {
      let y = rows.middle(of: row)
      let edge = left + scale.position(bar.value.amount, on: length)
      let isShort = bar.value.amount < 0
      let box = Drawing.Box(min(edge, zero), y - 8, width: abs(edge - zero), height: 16)
      drawing.add(.rectangle(box, isShort ? .hatched : .solid, hint: "\(bar.name)：\(bar.value.text)"))
      if bar.value.amount > scale.most || bar.value.amount < scale.least, box.width > 24 {
        let gap = isShort ? edge + 12 : edge - 18
        drawing.add(.rectangle(.init(gap, y - 9, width: 4, height: 18), .white))
      }
      let anchor = Drawing.TextStyle(isShort ? .end : .start, size: .note)
      drawing.addOnGround(texts[row], .init(isShort ? edge - 5 : edge + 5, y + 4), anchor)
    }
    drawing.add(.line(from: .init(zero, rows.top - 4), to: .init(zero, rows.bottom), .bold))
    return drawing
  }

  private func drawSides(on drawing: inout Drawing, around zero: Int, from start: Int) {
    let rightRoom = width - zero - 40
    let leftRoom = zero - start - 40
    if bars.contains(where: { $0.value.amount < 0 }), leftRoom > 20 {
      let text = TextMeasure.shortened(below, to: leftRoom)
      let x = zero - 8 - TextMeasure.width(of: text)
      drawing.add(.rectangle(.init(x - 24, 8, width: 18, height: 12), .hatched))
      drawing.add(.text(text, .init(zero - 8, 19), .init(.end)))
    }
    if bars.contains(where: { $0.value.amount >= 0 }), rightRoom > 20 {
      drawing.add(.rectangle(.init(zero + 8, 8, width: 18, height: 12), .solid))
      drawing.add(.text(TextMeasure.shortened(above, to: rightRoom), .init(zero + 32, 19), .init()))
    }
  }
}
