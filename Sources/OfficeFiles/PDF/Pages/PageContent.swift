/// A page taken apart: the tables drawn on it with the words of their cells, and the lines of text outside them.
struct PageContent {
  let page: PDFPage
  let tables: [FilledGrid]
  let outside: [TextLine]

  init(_ page: PDFPage) {
    let grids = PageGrids.find(page.rules, among: page.words)
    // A word belongs to the innermost table around it.
    let inward = grids.indices.sorted { grids[$0].area < grids[$1].area }
    var words = grids.map { [[PageWord]](repeating: [], count: $0.cells.count) }
    var others: [PageWord] = []
    for word in page.words {
      let middle = word.box.middle
      let home = inward.lazy.compactMap { index in grids[index].cell(at: middle).map { (index, $0) } }.first
      if let (grid, cell) = home { words[grid][cell].append(word) } else { others.append(word) }
    }
    self.page = page.withoutRules
    tables = zip(grids, words).map(FilledGrid.init).filter { !$0.isEmpty }
    outside = TextLine.lines(of: others)
  }
}

/// A table drawn with lines, and the words in each of its cells.
struct FilledGrid {
  let grid: PageGrid
  let words: [[PageWord]]

  var isEmpty: Bool { words.allSatisfy(\.isEmpty) }
}

extension PageGrid {
  fileprivate var area: Int { box.width * box.height }
}
