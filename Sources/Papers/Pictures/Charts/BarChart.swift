/// Horizontal bars, each with its name before it and its figure behind it.
public struct BarChart: Hashable, Sendable {
  public var bars: [Bar]
  public var scale: ChartScale
  /// What all are compared with, such as 满分: a dashed line with its name above.
  public var reference: ChartValue?
  public var width: Int

  public struct Bar: Hashable, Sendable {
    public var name: String
    /// `nil` where there is none; then only `note` is shown.
    public var value: ChartValue?
    public var note: String
    public var fill: Drawing.Fill

    public init(_ name: String, _ value: ChartValue?, note: String = "", fill: Drawing.Fill = .solid) {
      self.name = name
      self.value = value
      self.note = note
      self.fill = fill
    }
  }

  public init(_ bars: [Bar], scale: ChartScale, reference: ChartValue? = nil, width: Int = 720) {
    self.bars = bars
    self.scale = scale
    self.reference = reference
    self.width = width
  }

  public var drawing: Drawing {
    let rows = ChartRows(bars.map(\.name), width: width, top: reference == nil ? 8 : 28)
    let texts = bars.map { TextMeasure.shortened($0.text, to: width / 4) }
    let room = max(texts.map { TextMeasure.width(of: $0) }.max() ?? 0, 20) + 12
    let length = max(width - rows.axis - room, 40)
    var drawing = Drawing(width: width, height: rows.bottom + 24)
    scale.draw(on: &drawing, from: rows.axis, length: length, top: rows.top, bottom: rows.bottom)
    rows.draw(on: &drawing)
    if let reference {
      let x = rows.axis + scale.position(reference.amount, on: length)
      drawing.addMark(at: x, from: 22, to: rows.bottom, reference.text)
    }
    for (row, bar) in bars.enumerated() {
      let y = rows.middle(of: row)
      var end = rows.axis
      if let value = bar.value {
        let taken = scale.position(value.amount, on: length)
        let box = Drawing.Box(rows.axis, y - 8, width: taken, height: 16)
        drawing.add(.rectangle(box, bar.fill, hint: "\(bar.name)：\(bar.text)"))
        end += taken
      }
      drawing.addOnGround(texts[row], .init(end + 6, y + 5), .init())
    }
    return drawing
  }
}

extension BarChart.Bar {
  fileprivate var text: String { [value?.text ?? "", note].filter { !$0.isEmpty }.joined(separator: " ") }
}

extension Drawing {
  /// A dashed upright line with its name above, which stays inside the picture.
  mutating func addMark(at x: Int, from top: Int, to bottom: Int, _ name: String) {
    let name = TextMeasure.shortened(name, to: width - 8, .note)
    add(.line(from: .init(x, top), to: .init(x, bottom), .dashed))
    let half = TextMeasure.width(of: name, .note) / 2 + 2
    add(.text(name, .init(min(max(x, half), width - half), top - 6), .init(.middle, size: .note)))
  }
}
