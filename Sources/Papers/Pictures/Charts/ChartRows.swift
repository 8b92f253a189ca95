/// Rows one below the other, each named at the left: what bars, rankings and deviations have in common.
///
/// Names take as much room as they need up to a third of the picture, in one line or two, and are cut off beyond.
public struct ChartRows: Sendable {
  public let width: Int
  /// Where the first row begins.
  public let top: Int
  public let rowHeight: Int
  private let names: [Name]
  /// Where the axis begins, right of the names.
  public let axis: Int

  private struct Name: Sendable {
    let lines: [String]
    let size: Drawing.Size

    /// Two lines in the smaller font where one is not enough.
    init(_ name: String, room: Int) {
      size = TextMeasure.width(of: name) > room ? .note : .label
      lines = TextMeasure.wrapped(name, to: room, lines: 2, size)
    }
  }

  public init(_ names: [String], width: Int, top: Int, rowHeight: Int = 24) {
    let room = width / 3
    let widest = names.map { TextMeasure.width(of: $0) }.max() ?? 0
    self.names = names.map { Name($0, room: room) }
    self.width = width
    self.top = top
    self.rowHeight = widest > room ? max(rowHeight, 30) : rowHeight
    axis = Self.margin + max(min(widest, room), 20) + 10
  }

  static let margin = 8

  public var bottom: Int { top + rowHeight * names.count }

  public func middle(of row: Int) -> Int { top + rowHeight * row + rowHeight / 2 }

  /// The names at the right of their column, and a line along the axis.
  public func draw(on drawing: inout Drawing) {
    for (row, name) in names.enumerated() {
      // One line stands in the middle of its row, two around it.
      let first = middle(of: row) + (name.lines.count == 1 ? 5 : -3)
      for (index, line) in name.lines.enumerated() {
        drawing.add(.text(line, .init(axis - 10, first + 13 * index), .init(.end, size: name.size)))
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
