/// A dot for each row on a line of its own, the figure behind it: many can be compared at a glance.
public struct RankingChart: Hashable, Sendable {
  public var rows: [Row]
  public var scale: ChartScale
  /// Upright dashed lines with their names above, such as the bounds of grades.
  public var marks: [ChartValue]
  public var width: Int

  public struct Row: Hashable, Sendable {
    public var name: String
    /// `nil` for one without a figure: only `note` stands there.
    public var value: ChartValue?
    /// Behind the figure, such as a grade.
    public var note: String
    /// An open dot for those that stand apart, such as below the line.
    public var isOpen: Bool

    public init(_ name: String, _ value: ChartValue?, note: String = "", isOpen: Bool = false) {
      self.name = name
      self.value = value
      self.note = note
      self.isOpen = isOpen
    }
  }

  public init(_ rows: [Row], scale: ChartScale, marks: [ChartValue] = [], width: Int = 720) {
    self.rows = rows
    self.scale = scale
    self.marks = marks
    self.width = width
  }

  public var drawing: Drawing {
    let chart = ChartRows(rows.map(\.name), width: width, top: marks.isEmpty ? 8 : 28, rowHeight: 22)
    let texts = rows.map { TextMeasure.shortened($0.text, to: width / 4) }
    let room = max(texts.map { TextMeasure.width(of: $0) }.max() ?? 0, 20) + 16
    let length = max(width - chart.axis - room, 40)
    var drawing = Drawing(width: width, height: chart.bottom + 24)
    scale.draw(on: &drawing, from: chart.axis, length: length, top: chart.top, bottom: chart.bottom)
    drawMarks(on: &drawing, from: chart.axis, length: length, to: chart.bottom)
    chart.draw(on: &drawing)
    for (index, row) in rows.enumerated() {
      let y = chart.middle(of: index)
      var end = chart.axis
      if let value = row.value {
        end += scale.position(value.amount, on: length)
        drawing.add(.line(from: .init(chart.axis, y), to: .init(end, y), .thin))
        drawing.add(.circle(.init(end, y), radius: 5, row.isOpen ? .white : .solid, hint: "\(row.name)：\(row.text)"))
      }
      drawing.addOnGround(texts[index], .init(end + 10, y + 5), .init())
    }
    return drawing
  }

  /// Names that would lie on each other are left out; their lines stay.
  private func drawMarks(on drawing: inout Drawing, from left: Int, length: Int, to bottom: Int) {
    var free = Int.min
    for mark in marks.sorted(by: { $0.amount < $1.amount }) where scale.least...scale.most ~= mark.amount {
      let x = left + scale.position(mark.amount, on: length)
      let half = TextMeasure.width(of: mark.text, .note) / 2 + 4
      if x - half > free, x + half <= drawing.width, x >= half {
        drawing.addMark(at: x, from: 22, to: bottom, mark.text)
        free = x + half
      } else {
        drawing.add(.line(from: .init(x, 22), to: .init(x, bottom), .dashed))
      }
    }
  }
}

extension RankingChart.Row {
  fileprivate var text: String { [value?.text ?? "", note].filter { !$0.isEmpty }.joined(separator: " ") }
}
