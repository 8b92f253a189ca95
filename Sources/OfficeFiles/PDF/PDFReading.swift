import Diagnostics

/// Goes through the pages of a file, and puts together what page ends part.
struct PDFReading {
  private let file: String
  private var pages: [PageContent] = []
  private var blocks: [PageBlock] = []
  private(set) var findings: [Finding] = []

  init(file: String) { self.file = file }

  var document: OfficeDocument {
    let documentBlocks = blocks.compactMap { block -> DocumentBlock? in
      switch block {
      case .paragraph(let paragraph, let page, let line):
        let place = SourcePlace(file: file, in: .page(page), line: line)
        return paragraph.text.isEmpty ? nil : .paragraph(DocumentParagraph(paragraph.text, at: place))
      case .table(let table): return table.documentTable(file: file).map { .table($0) }
      }
    }
    return OfficeDocument(file: file, kind: .pdf, blocks: documentBlocks)
  }

  mutating func readPages(of pdf: borrowing PDFFile) throws(PDFProblem) {
    let count = pdf.pageCount
    guard count > 0 else { throw .damaged }
    guard count <= PDFReader.pageLimit else { throw .tooManyPages(limit: PDFReader.pageLimit) }
    var wordsLeft = PDFReader.wordLimit
    var cellsLeft = PDFReader.cellLimit
    for number in 0..<count {
      guard let words = pdf.words(onPage: number, atMost: wordsLeft + 1) else {
        tell(.unreadablePage, page: number + 1)
        continue
      }
      wordsLeft -= words.count
      guard wordsLeft >= 0 else { throw .tooManyWords(limit: PDFReader.wordLimit) }
      let (rules, size) = pdf.rules(onPage: number)
      let page = PDFPage(number: number + 1, words: words, rules: rules, size: size)
      if page.words.isEmpty, !rules.isEmpty { tell(.pageWithoutText, page: page.number) }
      if !page.watermark.isEmpty { tell(.watermark, page: page.number) }
      if page.hasUnreadableCharacters { tell(.unreadableCharacters, page: page.number) }
      let content = PageContent(page)
      cellsLeft -= content.tables.reduce(0) { $0 + $1.grid.columnCount * $1.grid.rowCount }
      guard cellsLeft >= 0 else { throw .tooManyCells(limit: PDFReader.cellLimit) }
      pages.append(content)
    }
    guard pages.contains(where: { !$0.page.words.isEmpty }) else { throw pages.isEmpty ? .damaged : .noText }
    joinPages()
  }

  mutating func tellCutOff() { findings.append(PDFProblem.cutOff.finding(at: SourcePlace(file: file))) }

  private mutating func tell(_ problem: PDFProblem, page: Int, line: Int? = nil) {
    findings.append(problem.finding(at: SourcePlace(file: file, in: .page(page), line: line)))
  }
}

extension PDFReading {
  private mutating func joinPages() {
    let furniture = PageFurniture.find(in: pages)
    for (page, left) in zip(pages, furniture) {
      let (pageBlocks, looseTables) = page.blocks(without: left)
      for line in looseTables { tell(.tableWithoutLines, page: page.page.number, line: line) }
      var rest = pageBlocks[...]
      if let first = rest.first, join(first) { rest.removeFirst() }
      blocks += rest
    }
    let texts = furniture.flatMap { $0.map(\.text).sorted() }.filter { !PageFurniture.isPageNumber($0) }
    let shown = texts.reduce(into: [String]()) { if !$0.contains($1), $0.count < 5 { $0.append($1) } }
    if !shown.isEmpty { findings.append(PDFProblem.furniture(shown).finding(at: SourcePlace(file: file))) }
  }

  /// Joins the first piece of a page to the last one of the page before, where it is the rest of it.
  private mutating func join(_ next: PageBlock) -> Bool {
    switch (blocks.last, next) {
    case (.table(var table)?, .table(let rest)) where table.goesOn(in: rest):
      blocks.removeLast()
      if let row = table.append(rest) { tell(.joinedRow, page: row.page, line: row.line) }
      blocks.append(.table(table))
      return true
    case (.paragraph(var paragraph, let number, let line)?, .paragraph(let rest, _, _)):
      guard paragraph.join(rest) else { return false }
      blocks[blocks.count - 1] = .paragraph(paragraph, page: number, line: line)
      return true
    default: return false
    }
  }
}
