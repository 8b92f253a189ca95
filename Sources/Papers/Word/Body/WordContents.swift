/// 目录: a real table of contents, which Word and WPS can bring up to date, with an entry for every heading of the upper levels.
struct WordContents {
  /// An entry is a heading of the paper that the table of contents names.
  struct Entry: Hashable {
    /// With its number.
    let text: String
    let level: Int
    let bookmark: String
  }

  let entries: [Entry]
  /// The page of every entry, as far as known.
  let pages: [Int]
  /// Whether the text begins with the first entry, which then stands on page 1.
  let beginsTheText: Bool

  init(_ items: [BodyItem], pages: [Int] = []) {
    var number = 0
    entries = items.compactMap { item in
      guard case .heading(let text, let level, let position) = item.content else { return nil }
      number += 1
      guard level <= WordStyleSheet.deepestContents else { return nil }
      return Entry(
        text: HeadingNumber.text(level: level, number: position) + text,
        level: level,
        bookmark: Self.bookmark(number)
      )
    }
    self.pages = pages.count == entries.count ? pages : []
    if case .heading? = items.first?.content { beginsTheText = !entries.isEmpty } else { beginsTheText = false }
  }

  /// - Parameter number: of a heading in the paper, 1-based.
  static func bookmark(_ number: Int) -> String { "_Toc\(100_000_000 + number)" }

  func write(to body: inout WordBody) {
    guard !entries.isEmpty else { return }
    let title = body.sheet.format(.contentsTitle)
    body.markup.raw(
      "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"
    )
    body.text("目　录", title)
    for (index, entry) in entries.enumerated() {
      let isLast = index == entries.count - 1
      body.paragraph(body.sheet.format(.contents(level: entry.level))) { markup in
        if index == 0 {
          Self.field("begin", to: &markup)
          Self.instruction("TOC \\o \"1-\(WordStyleSheet.deepestContents)\" \\h \\z \\u", to: &markup)
          Self.field("separate", to: &markup)
        }
        write(entry, page: index < pages.count ? pages[index] : nil, to: &markup)
        if isLast { Self.field("end", to: &markup) }
      }
    }
    body.markup.raw("</w:sdtContent></w:sdt>")
  }

  private func write(_ entry: Entry, page: Int?, to markup: inout WordMarkup) {
    markup.raw(composed: "<w:hyperlink w:anchor=\"\(entry.bookmark)\" w:history=\"1\">")
    markup.runs(entry.text, lineEnd: .blank)
    markup.raw("<w:r><w:tab/></w:r>")
    Self.field("begin", to: &markup)
    Self.instruction("PAGEREF \(entry.bookmark) \\h", to: &markup)
    Self.field("separate", to: &markup)
    if let page { markup.raw(composed: "<w:r><w:t>\(page)</w:t></w:r>") }
    Self.field("end", to: &markup)
    markup.raw("</w:hyperlink>")
  }

  private static func field(_ part: StaticString, to markup: inout WordMarkup) {
    markup.raw("<w:r><w:fldChar w:fldCharType=\"")
    markup.raw(part)
    markup.raw("\"/></w:r>")
  }

  private static func instruction(_ text: String, to markup: inout WordMarkup) {
    markup.raw("<w:r><w:instrText xml:space=\"preserve\"> ")
    markup.escaped(text)
    markup.raw(" </w:instrText></w:r>")
  }
}
