/// A table without lines: its header fixes columns, into which the parts of the following lines fall.
struct AlignedTable {
  /// What stands together in a line, parted from its neighbours by more than a character.
  struct Part {
    var words: [PageWord]
    var box: PageBox
  }

  private(set) var columns: [PageBox]
  /// For each line, its parts by column.
  private(set) var lines: [[Int: Part]]
  private(set) var boxes: [PageBox]

  private static let fewestColumns = 3

  /// A table that begins with the first of these lines.
  ///
  /// - Returns: `nil` where that is no header of three columns or more with two rows below it.
  init?(startingAt first: Int, in text: [TextLine]) {
    let header = Self.parts(of: text[first])
    guard header.count >= Self.fewestColumns else { return nil }
    columns = header.map(\.box)
    lines = [Dictionary(uniqueKeysWithValues: header.enumerated().map { ($0.offset, $0.element) })]
    boxes = [text[first].box]
    for line in text[(first + 1)...] {
      guard let last = boxes.last, line.box.top - last.bottom <= line.box.height * 2 else { break }
      let parts = Self.parts(of: line)
      guard !isAfterTable(parts, line), let placed = place(parts) else { break }
      lines.append(placed)
      boxes.append(line.box)
    }
    guard lines.dropFirst().count(where: { $0.count >= 2 }) >= 2 else { return nil }
  }

  /// A line that stands alone at the left, and is wider than the first column was so far, is text after the table.
  private func isAfterTable(_ parts: [Part], _ line: TextLine) -> Bool {
    guard parts.count == 1, let part = parts.first else { return false }
    return part.box.left <= columns[0].left + line.characterWidth
      && part.box.right > columns[0].right + line.characterWidth * 2
  }

  /// Puts each part into the one column that it touches, or the nearest; the column grows with it.
  private mutating func place(_ parts: [Part]) -> [Int: Part]? {
    var placed: [Int: Part] = [:]
    var grown = columns
    for part in parts {
      let touched = grown.indices.filter { grown[$0].left < part.box.right && part.box.left < grown[$0].right }
      guard touched.count <= 1 else { return nil }
      let nearest = grown.indices.min { Self.distance(grown[$0], part.box) < Self.distance(grown[$1], part.box) }
      guard let column = touched.first ?? nearest, placed[column] == nil else { return nil }
      placed[column] = part
      grown[column].left = min(grown[column].left, part.box.left)
      grown[column].right = max(grown[column].right, part.box.right)
    }
    columns = grown
    return placed
  }

  private static func distance(_ column: PageBox, _ part: PageBox) -> Int { abs(column.middle.x - part.middle.x) }

  static func parts(of line: TextLine) -> [Part] {
    line.words.reduce(into: []) { parts, word in
      if let last = parts.last, word.box.left - last.box.right <= line.characterWidth {
        parts[parts.count - 1] = Part(words: last.words + [word], box: last.box.union(word.box))
      } else {
        parts.append(Part(words: [word], box: word.box))
      }
    }
  }
}

extension AlignedTable {
  /// The lines of each row: one begins where the first column has text, where most columns have, or after more room than
  /// between the lines of a cell.
  private var rowStarts: [Int] {
    let gaps = zip(boxes, boxes.dropFirst()).map { $1.top - $0.bottom }.sorted()
    let usual = gaps.isEmpty ? 0 : gaps[gaps.count / 4]
    return lines.indices.filter { index in
      guard index > 1 else { return true }
      let gap = boxes[index].top - boxes[index - 1].bottom
      return lines[index][0] != nil || lines[index].count * 2 > columns.count
        || gap - usual > boxes[index].height / 2
    }
  }

  func table(on page: PDFPage) -> PDFTable {
    let starts = rowStarts
    let rows = starts.enumerated().map { number, start in
      let end = number + 1 < starts.count ? starts[number + 1] : lines.count
      let cells = columns.indices.compactMap { column -> PDFTable.Cell? in
        let words = (start..<end).compactMap { lines[$0][column]?.words }.flatMap(\.self)
        guard let first = words.first else { return nil }
        return PDFTable.Cell(
          number: start * columns.count + column,
          text: WrappedText.inCell(words, width: columns[column].width),
          left: edge(column),
          right: edge(column + 1),
          line: page.line(at: first.box.middle.y)
        )
      }
      return PDFTable.Row(cells: cells, page: page.number, line: page.line(at: boxes[start].middle.y))
    }
    return PDFTable(
      rows: rows,
      edges: (0...columns.count).map(edge),
      isRuled: false,
      cellCount: lines.count * columns.count
    )
  }

  /// Between the columns, and around them.
  private func edge(_ index: Int) -> Int {
    if index == 0 { return columns[0].left }
    if index == columns.count { return columns[index - 1].right }
    return (columns[index - 1].right + columns[index].left) / 2
  }
}
