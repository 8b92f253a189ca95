import Diagnostics

/// A paper as a part of a page: its title, its parts with their numbers, footnotes and signature.
public struct PaperMarkup: Sendable {
  private let language: Language
  private let titleLevel: Int
  private let ids: String

  /// - Parameters:
  ///   - language: of what is read out and not seen; the paper has its own.
  ///   - titleLevel: 1 where the paper is the page.
  ///   - ids: before every id, so that several papers share a page.
  public init(language: Language, titleLevel: Int = 1, ids: String = "") {
    self.language = language
    self.titleLevel = titleLevel
    self.ids = ids
  }

  public func markup(of paper: Paper) -> Markup {
    var writer = PaperWriter(language: language, titleLevel: titleLevel, ids: ids)
    writer.write(paper)
    return writer.markup
  }
}

/// What has been written so far, and the footnotes that are still to come.
private struct PaperWriter {
  let language: Language
  let titleLevel: Int
  let ids: String
  var markup = Markup(capacity: 65_536)
  private var footnotes: [String] = []
  private var figures = 0
  private var tables = 0

  init(language: Language, titleLevel: Int, ids: String) {
    self.language = language
    self.titleLevel = titleLevel
    self.ids = ids
  }

  mutating func write(_ paper: Paper) {
    markup.raw("<article class=\"paper\">\n")
    watermark(paper.watermark)
    if paper.watermark != nil {
      markup.raw("<div class=\"stamp\" aria-hidden=\"true\">\(PaperWord.draft.text(in: language))</div>\n")
    }
    heading(titleLevel, id: nil, isTitle: true) { $0.text(paper.title) }
    if paper.hasContents { contents(paper) }
    for (index, section) in paper.sections.enumerated() { write(section, path: [index + 1]) }
    markup.raw("<div class=\"signature keep\">")
    for line in [paper.signature.department, paper.signature.date] {
      markup.raw("<p>")
      inline(line)
      markup.raw("</p>")
    }
    markup.raw("</div>\n")
    writeFootnotes()
    // At the end, too: whoever copies a part of it copies one of them.
    watermark(paper.watermark)
    markup.raw("</article>\n")
  }

  private mutating func watermark(_ text: String?) {
    guard let text else { return }
    markup.raw("<p class=\"watermark\" role=\"note\">")
    markup.text(text)
    markup.raw("</p>\n")
  }

  private mutating func contents(_ paper: Paper) {
    markup.raw("<nav class=\"screen\" aria-label=\"\(PaperWord.contents.text(in: language))\"><ul>\n")
    for (index, section) in paper.sections.enumerated() {
      markup.raw("<li><a href=\"#\(id([index + 1]))\">\(HeadingNumber.text(level: 1, number: index + 1))")
      markup.text(section.heading)
      markup.raw("</a></li>\n")
    }
    markup.raw("</ul></nav>\n")
  }

  private mutating func write(_ section: PaperSection, path: [Int]) {
    markup.raw("<section>\n")
    heading(titleLevel + path.count, id: id(path)) { markup in
      markup.raw(HeadingNumber.text(level: path.count, number: path.last ?? 1))
      markup.text(section.heading)
    }
    for block in section.blocks { write(block) }
    for (index, subsection) in section.subsections.enumerated() { write(subsection, path: path + [index + 1]) }
    markup.raw("</section>\n")
  }

  private func id(_ path: [Int]) -> String { ids + "s" + path.map(String.init).joined(separator: "-") }

  private mutating func heading(_ level: Int, id: String?, isTitle: Bool = false, _ content: (inout Markup) -> Void) {
    // There are six levels; deeper ones are told by their number.
    let tag = "h\(min(level, 6))"
    markup.raw("<\(tag)" + (id.map { " id=\"\($0)\"" } ?? "") + (isTitle ? " class=\"title\"" : "") + ">")
    content(&markup)
    markup.raw("</\(tag)>\n")
  }

  private mutating func write(_ block: PaperBlock) {
    switch block {
    case .paragraph(let text, let notes):
      markup.raw("<p class=\"pre\">")
      inline(text)
      for note in notes {
        footnotes.append(note)
        let number = footnotes.count
        markup.raw("<sup><a id=\"\(ids)r\(number)\" href=\"#\(ids)n\(number)\" role=\"doc-noteref\" aria-label=\"")
        markup.raw("\(PaperWord.footnote.text(in: language)) \(number)\">\(number)</a></sup>")
      }
      markup.raw("</p>\n")
    case .numberedList(let items):
      markup.raw("<ol>\n")
      for item in items {
        markup.raw("<li class=\"pre\">")
        inline(item)
        markup.raw("</li>\n")
      }
      markup.raw("</ol>\n")
    case .table(let table):
      tables += 1
      TableMarkup(table, caption: "\(PaperWord.table.text(in: language))\(tables)　").write(to: &markup) {
        $0.paperText($1)
      }
    case .figure(let figure):
      figures += 1
      markup.figure(figure, before: "\(PaperWord.figure.text(in: language))\(figures)　")
    }
  }

  private mutating func inline(_ text: String) { markup.paperText(text) }

  private mutating func writeFootnotes() {
    guard !footnotes.isEmpty else { return }
    markup.raw("<ol class=\"footnotes\" aria-label=\"\(PaperWord.footnotes.text(in: language))\">\n")
    for (index, note) in footnotes.enumerated() {
      markup.raw("<li id=\"\(ids)n\(index + 1)\" role=\"doc-footnote\">")
      inline(note)
      markup.raw(" <a class=\"screen\" href=\"#\(ids)r\(index + 1)\" role=\"doc-backlink\" aria-label=\"")
      markup.raw("\(PaperWord.back.text(in: language)) \(index + 1)\">↩</a></li>\n")
    }
    markup.raw("</ol>\n")
  }
}

extension Markup {
  /// The text of a paper, its open places marked.
  fileprivate mutating func paperText(_ text: String) {
    for piece in OpenPlace.pieces(of: text) {
      if piece.isOpen { raw("<mark>") }
      self.text(String(piece.text))
      if piece.isOpen { raw("</mark>") }
    }
  }

  /// A table in a frame of its own that scrolls where it is too wide.
  public mutating func table(_ table: PaperTable) {
    TableMarkup(table, caption: "").write(to: &self) { $0.text($1) }
  }

  /// A picture with its caption below.
  ///
  /// - Parameter label: before the caption, such as its number.
  public mutating func figure(_ figure: PaperFigure, before label: String = "") {
    raw("<figure>\n")
    raw(figure.drawing.svgMarkup(title: figure.caption, description: figure.description))
    raw("<figcaption>")
    text(label + figure.caption)
    raw("</figcaption>\n</figure>\n")
  }
}
