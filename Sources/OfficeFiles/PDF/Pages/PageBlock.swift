/// A piece of a page in reading order.
enum PageBlock {
  case paragraph(PageParagraph, page: Int, line: Int)
  case table(PDFTable)
}

extension PageContent {
  /// The page's pieces from top to bottom.
  ///
  /// - Parameter furniture: lines that are left out.
  func blocks(without furniture: Set<TextLine>) -> (blocks: [PageBlock], hasTableWithoutLines: [Int]) {
    let text = outside.filter { !furniture.contains($0) }
    var placed: [(top: Int, block: PageBlock)] = tables.map { ($0.grid.box.top, .table(PDFTable($0, on: page))) }
    var loose: [Int] = []
    var run: [TextLine] = []
    var index = 0
    while index < text.count {
      if let aligned = AlignedTable(startingAt: index, in: text), !isParted(aligned) {
        placed += paragraphs(run)
        run = []
        placed.append((aligned.boxes[0].top, .table(aligned.table(on: page))))
        loose.append(page.line(at: aligned.boxes[0].middle.y))
        index += aligned.lines.count
      } else {
        run.append(text[index])
        index += 1
      }
    }
    placed += paragraphs(run)
    return (placed.sorted { $0.top < $1.top }.map(\.block), loose)
  }

  /// How far the page is written to the left and to the right.
  var margins: ClosedRange<Int> {
    let boxes = outside.map(\.box) + tables.map(\.grid.box)
    let left = boxes.map(\.left).min() ?? 0
    return left...max(left, boxes.map(\.right).max() ?? 0)
  }

  private func isParted(_ aligned: AlignedTable) -> Bool {
    guard let last = aligned.boxes.last else { return true }
    return tables.contains { $0.grid.box.top > aligned.boxes[0].top && $0.grid.box.top < last.top }
  }

  /// Text before and after a table is never one paragraph.
  private func paragraphs(_ lines: [TextLine]) -> [(top: Int, block: PageBlock)] {
    let groups = Dictionary(grouping: lines) { line in tables.count { $0.grid.box.top < line.box.top } }
    return groups.values.flatMap { PageParagraph.paragraphs(of: $0, margins: margins) }.map { paragraph in
      let line = page.line(at: paragraph.lines[0].box.middle.y)
      return (paragraph.top, .paragraph(paragraph, page: page.number, line: line))
    }
  }
}
