import Diagnostics

/// A table for the terminal: columns line up by display width, where a Chinese character takes two.
struct TextTable: Hashable, Sendable {
  let columns: [Column]
  private(set) var rows: [[String]] = []

  struct Column: Hashable, Sendable {
    let title: String
    var alignment = Alignment.left
    /// May be shortened, down to so many columns, when the table is too wide; `nil` for never.
    var minimumWidth: Int?
  }

  enum Alignment: Hashable, Sendable {
    case left
    case right
  }

  init(_ columns: [Column]) {
    self.columns = columns
  }

  /// - Parameter cells: one for each column; missing ones are empty.
  mutating func append(_ cells: [String]) {
    let missing = max(0, columns.count - cells.count)
    rows.append(Array(cells.prefix(columns.count)) + Array(repeating: "", count: missing))
  }

  /// The header, a line below it, and the rows; at most `width` columns wide where the columns allow it.
  func lines(width: Int) -> [String] {
    let widths = widths(within: width)
    let header = line(columns.map(\.title), widths: widths)
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap)
    return [header, rule] + rows.map { line($0, widths: widths) }
  }

  private static let gap = "  "

  private func line(_ cells: [String], widths: [Int]) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      if index > 0 { line += Self.gap }
      let text = PaddedText.shortened(cell, to: widths[index])
      line +=
        columns[index].alignment == .left
        ? PaddedText.left(text, width: widths[index]) : PaddedText.right(text, width: widths[index])
    }
    return PaddedText.trimmed(line)
  }

  /// The natural widths, with what is too much taken from the widest column that may be shortened.
  private func widths(within limit: Int) -> [Int] {
    var widths = columns.indices.map { index in
      ([columns[index].title] + rows.map { $0[index] }).reduce(0) { max($0, DisplayWidth.columns(of: $1)) }
    }
    var excess = widths.reduce(Self.gap.count * max(0, columns.count - 1), +) - limit
    while excess > 0 {
      let shrinkable = columns.indices.filter { widths[$0] > columns[$0].minimumWidth ?? .max }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}
