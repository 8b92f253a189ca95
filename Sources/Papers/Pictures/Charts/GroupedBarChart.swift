/// For each group several bars, side by side or one behind the other, told apart by their fillings and a legend.
public struct GroupedBarChart: Hashable, Sendable {
  public var series: [Series]
  public var groups: [Group]
  public var scale: ChartScale
  /// One behind the other, as parts of a whole.
  public var isStacked: Bool
  public var width: Int

  public struct Series: Hashable, Sendable {
    public var name: String
    public var fill: Drawing.Fill

    public init(_ name: String, _ fill: Drawing.Fill) {
      self.name = name
      self.fill = fill
    }
  }

  public struct Group: Hashable, Sendable {
    public var name: String
    /// One for each series, in their order; `nil` where there is none.
    public var values: [ChartValue?]
    /// Behind the bars of a stack, such as its sum.
    public var note: String

    public init(_ name: String, _ values: [ChartValue?], note: String = "") {
      self.name = name
      self.values = values
      self.note = note
    }
  }

  public init(_ series: [Series], _ groups: [Group], scale: ChartScale, isStacked: Bool, width: Int = 720) {
    self.series = series
    self.groups = groups
    self.scale = scale
    self.isStacked = isStacked
    self.width = width
  }

  public var drawing: Drawing {
    let legend = ChartLegend(entries: series.map { ($0.name, $0.fill) }, width: width - 2 * ChartRows.margin)
    let lines = isStacked ? 1 : max(series.count, 1)
    let rows = ChartRows(groups.map(\.name), width: width, top: legend.height + 10, rowHeight: 8 + 16 * lines)
    let texts = groups.map { group in
      (isStacked ? [group.note] : series.indices.map { group.value($0)?.text ?? "" })
        .map { TextMeasure.shortened($0, to: width / 4, .note) }
    }
    let room = max(texts.joined().map { TextMeasure.width(of: $0, .note) }.max() ?? 0, 20) + 12
    let length = max(width - rows.axis - room, 40)
    var drawing = Drawing(width: width, height: rows.bottom + 24)
    legend.draw(on: &drawing, at: .init(ChartRows.margin, 2))
    scale.draw(on: &drawing, from: rows.axis, length: length, top: rows.top, bottom: rows.bottom)
    rows.draw(on: &drawing)
    for (row, group) in groups.enumerated() {
      let top = rows.middle(of: row) - 8 * lines
      var sum: Int64 = 0
      for (index, part) in series.enumerated() {
        let y = isStacked ? top : top + 16 * index
        let start = rows.axis + scale.position(sum, on: length)
        var end = start
        if let value = group.value(index) {
          let total = sum.addingReportingOverflow(value.amount)
          end = rows.axis + scale.position(total.overflow ? Int64.max : total.partialValue, on: length)
          let box = Drawing.Box(start, y + 1, width: end - start, height: 14)
          drawing.add(.rectangle(box, part.fill, hint: "\(group.name)，\(part.name)：\(value.text)"))
          if isStacked, !total.overflow { sum = total.partialValue }
        }
        if !isStacked { drawing.addOnGround(texts[row][index], .init(end + 6, y + 12), .init(size: .note)) }
      }
      if isStacked {
        let end = rows.axis + scale.position(sum, on: length)
        drawing.addOnGround(texts[row][0], .init(end + 6, top + 12), .init(size: .note))
      }
    }
    return drawing
  }
}

extension GroupedBarChart.Group {
  fileprivate func value(_ index: Int) -> ChartValue? { values.indices.contains(index) ? values[index] : nil }
}
