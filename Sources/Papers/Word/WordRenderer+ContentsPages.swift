import OfficeFiles

/// What only a program that lays out pages can say: on which of them the headings stand.
extension WordRenderer {
  /// The pages of the entries of the tables of contents, as an installed LibreOffice lays the papers out.
  ///
  /// It takes some seconds, since the program has to start, and the pages are those of the fonts that it finds.
  ///
  /// - Returns: for each paper what ``bytes(of:contentsPages:)`` takes. Empty where a paper has no table of contents, and where
  ///   the program fails: that costs the numbers, which Word can fill in on opening, not the paper.
  public func contentsPages(of papers: [Paper], laidOutBy office: OfficeProgram) -> [[Int]] {
    var pages: [[Int]] = papers.map { _ in [] }
    var drafts: [(index: Int, contents: WordContents, file: OutputFile)] = []
    for (index, paper) in papers.enumerated() where paper.hasContents {
      let contents = WordContents(BodyItem.items(of: paper.sections))
      guard contents.beginsTheText, let bytes = try? bytes(of: paper) else { continue }
      drafts.append((index, contents, OutputFile(name: "\(index).docx", bytes: bytes)))
    }
    guard let laidOut = try? office.pdf(of: drafts.map(\.file)) else { return pages }
    for (draft, pdf) in zip(drafts, laidOut) {
      pages[draft.index] = draft.contents.pages(among: PDFReader.namedPlaces(in: pdf.bytes))
    }
    return pages
  }
}

extension WordContents {
  /// The printed pages of the entries; empty unless every one of them is found.
  ///
  /// - Parameter places: bookmarks and the sheets they stand on. LibreOffice writes their names with `_` as `5F`.
  fileprivate func pages(among places: [String: Int]) -> [Int] {
    var sheets: [Substring: Int] = [:]
    for (name, sheet) in places { sheets[Self.number(in: name)] = sheet }
    let found = entries.compactMap { sheets[Self.number(in: $0.bookmark)] }
    guard let first = found.first, found.count == entries.count else { return [] }
    return found.map { $0 - first + 1 }
  }

  private static func number(in bookmark: String) -> Substring {
    bookmark[(bookmark.lastIndex { !("0"..."9").contains($0) }.map(bookmark.index(after:)) ?? bookmark.startIndex)...]
  }
}
