/// The body of a Word file as it is written, and what it refers to in other parts.
struct WordBody {
  let sheet: WordStyleSheet
  /// Of pictures: see ``PictureParts``.
  var picturePrefix = "image"
  /// The number of the first picture.
  var firstPicture = 1
  /// Headings that can be referred to, each with a bookmark.
  var hasBookmarks = false

  var markup: WordMarkup
  private(set) var notes: [String] = []
  private(set) var figures: [PaperFigure] = []
  private(set) var lists = 0
  private(set) var bookmarks = 0
  /// Where the last paragraph takes the properties of a section that ends with it.
  var sectionPlace: Int?
  /// Starts of table cells that have been put together before.
  var cellStarts: [CellStart: [UInt8]] = [:]

  init(sheet: WordStyleSheet, capacity: Int = 0) {
    self.sheet = sheet
    markup = WordMarkup(capacity: capacity)
  }

  /// - Parameter keepsWithNext: so that a signature never stands alone on a page.
  mutating func write(_ item: BodyItem, keepsWithNext: Bool = false) {
    switch item.content {
    case .title(let text): writeTitle(text)
    case .heading(let text, let level, let number): writeHeading(text, level: level, number: number)
    case .paragraph(let text, let notes): writeParagraph(text, notes, keepsWithNext: keepsWithNext)
    case .list(let entries): writeList(entries, keepsWithNext: keepsWithNext)
    case .table(let layout): write(layout)
    case .figure(let figure): write(figure)
    case .attachments(let names): writeAttachments(names, keepsWithNext: keepsWithNext)
    case .signature(let signature): write(signature)
    }
  }

  mutating func paragraph(_ format: ParagraphFormat, _ content: (inout WordMarkup) -> Void) {
    sectionPlace = format.start(in: &markup)
    content(&markup)
    markup.raw("</w:p>")
  }

  mutating func text(_ text: String, _ format: ParagraphFormat) {
    paragraph(format) { $0.runs(text, format: format.run, lineEnd: .blank) }
  }

  private mutating func writeTitle(_ text: String) {
    let format = sheet.format(.title)
    paragraph(format) { $0.runs(TitleLines.text(text), format: format.run) }
  }

  private mutating func writeHeading(_ text: String, level: Int, number: Int) {
    let format = sheet.format(.heading(level: level))
    let typed = sheet.numbersHeadings ? "" : HeadingNumber.text(level: level, number: number)
    bookmarks += 1
    let bookmark = hasBookmarks ? bookmarks : nil
    paragraph(format) { markup in
      if let bookmark {
        markup.raw(composed: "<w:bookmarkStart w:id=\"\(bookmark)\" w:name=\"\(WordContents.bookmark(bookmark))\"/>")
      }
      markup.runs(typed + text, format: format.run, lineEnd: .blank)
      if let bookmark { markup.raw(composed: "<w:bookmarkEnd w:id=\"\(bookmark)\"/>") }
    }
  }

  /// Every line of the text is a paragraph of its own; the footnotes stand at the end of the last one.
  private mutating func writeParagraph(_ text: String, _ footnotes: [String], keepsWithNext: Bool) {
    var format = sheet.format(.body)
    var lines = text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline)
    if lines.isEmpty, !footnotes.isEmpty { lines = [""] }
    for (index, line) in lines.enumerated() {
      let isLast = index == lines.count - 1
      format.keepsWithNext = keepsWithNext && isLast
      sectionPlace = format.start(in: &markup)
      markup.runs(String(line), format: format.run)
      if isLast { for note in footnotes { refer(to: note, format.run) } }
      markup.raw("</w:p>")
    }
  }

  private mutating func refer(to note: String, _ format: RunFormat) {
    guard sheet.hasFootnotes else { return markup.runs("（注：\(note)）", format: format, lineEnd: .blank) }
    notes.append(note)
    markup.raw("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"")
    markup.raw(notes.count)
    markup.raw("\"/></w:r>")
  }

  private mutating func writeList(_ entries: [String], keepsWithNext: Bool) {
    guard !entries.isEmpty else { return }
    var format = sheet.format(.listItem)
    if sheet.numbersLists { format.list = NumberingPart.list(lists) }
    lists += 1
    for (index, entry) in entries.enumerated() {
      format.keepsWithNext = keepsWithNext && index == entries.count - 1
      text(sheet.numbersLists ? entry : "\(index + 1).\(entry)", format)
    }
  }

  private mutating func write(_ figure: PaperFigure) {
    let number = firstPicture + figures.count
    figures.append(figure)
    let parts = PictureParts(number: number, prefix: picturePrefix)
    paragraph(sheet.format(.figure)) { WordPicture(figure, number: number, parts: parts).write(to: &$0) }
    if !figure.caption.isEmpty { text(figure.caption, sheet.format(.figureCaption)) }
  }
}
