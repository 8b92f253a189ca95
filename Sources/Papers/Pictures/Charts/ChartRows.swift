/// Rows one below the other, each named at the left: what bars, rankings and deviations have in common.
///
/// Names take as much room as they need up to a third of the picture, in one line or two, and are cut off beyond.
struct ChartRows {
  let width: Int
  /// Where the first row begins.
  let top: Int
  let rowHeight: Int
  let names: [[String]]
  /// Where the axis begins, right of the names.
  let axis: Int

  init(_ names: [String], width: Int, top: Int, rowHeight: Int = 24) {
    let room = width / 3
    let widest = names.map { TextMeasure.width(of: $0) }.max() ?? 0
    // Two lines in the smaller font where one is not enough.
    let isTight = widest > room
    self.names = names.map {
      TextMeasure.width(of: $0) > room
        ? TextMeasure.wrapped($0, to: room, lines: 2, .note) : TextMeasure.wrapped($0, to: room, lines: 1)
    }
    self.width = width
    self.top = top
    self.rowHeight = isTight ? max(rowHeight, 30) : rowHeight
    axis = Self.margin + max(min(widest, room), 20) + 10
  }

  static let margin = 8

  var bottom: Int { top + rowHeight * names.count }

  func middle(of row: Int) -> Int { top + rowHeight * row + rowHeight / 2 }

  /// The names at the right of their column, and a line along the axis.
  func draw(on drawing: inout Drawing) {
    for (row, lines) in names.enumerated() {
      let y = middle(of: row)
      if lines.count == 1 {
        drawing.add(.text(lines[0], .init(axis - 10, y + 5), .init(.end)))
      } else {
        for (index, line) in lines.enumerated() {
          drawing.add(.text(line, .init(axis - 10, y - 3 + 13 * index), .init(.end, size: .note)))
        }
      }
    }
  }
}

extension ChartScale {
  /// The marks of a horizontal axis below its rows, with lines of the grid up to their top; as many figures as fit.
  func draw(on drawing: inout Drawing, from left: Int, length: Int, top: Int, bottom: Int) {
    var free = Int.min
    for mark in marks {
      let x = left + position(mark, on: length)
      drawing.add(.line(from: .init(x, top), to: .init(x, bottom), mark == 0 ? .thin : .grid))
      let half = TextMeasure.width(of: text(mark), .note) / 2 + 1
      guard x - half > free, x + half <= drawing.width, x >= half else { continue }
      drawing.add(.text(text(mark), .init(x, bottom + 15), .init(.middle, size: .note)))
      free = x + half + 6
    }
  }
}
