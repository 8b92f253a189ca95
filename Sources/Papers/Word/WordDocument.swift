import OfficeFiles

/// The parts of a Word file that differ from paper to paper.
struct WordDocument {
  private(set) var parts: [ArchivePart] = []

  init(_ paper: Paper, contentsPages: [Int]) {
    let body = BodyItem.items(of: paper.sections)
    let contents = paper.hasContents ? WordContents(body, pages: contentsPages) : nil
    var writer = WordBody(sheet: .official, capacity: 1 << 16)
    writer.markup.raw(composed: PartText.declaration + "<w:document " + PartText.namespaces + "><w:body>")
    var sections = SectionWriter()
    if let contents, !contents.entries.isEmpty {
      writer.hasBookmarks = true
      writer.write(BodyItem(.title(paper.title)))
      contents.write(to: &writer)
      // The pages of the contents bear no numbers; the text begins on page 1.
      sections.breakPage(.portrait, in: &writer, isNumbered: false)
      sections.write(body + Self.closing(paper), to: &writer)
    } else {
      sections.write([BodyItem(.title(paper.title))] + body + Self.closing(paper), to: &writer)
    }
    writer.markup.raw("</w:body></w:document>")
    parts = [ArchivePart("word/document.xml", writer.markup.bytes)]
    addSettled(writer, paper, asksForPages: contents.map { !$0.entries.isEmpty && $0.pages.isEmpty } ?? false)
  }

  /// What is as usual in most papers.
  private mutating func addSettled(_ body: WordBody, _ paper: Paper, asksForPages: Bool) {
    if !body.notes.isEmpty { parts.append(ArchivePart("word/footnotes.xml", FootnotesPart.bytes(body.notes))) }
    if let watermark = paper.watermark, !watermark.isEmpty {
      parts += [1, 2].map {
        ArchivePart("word/header\($0).xml", HeaderPart.bytes(watermark: watermark, number: $0))
      }
    }
    if body.lists > NumberingPart.usualLists {
      parts.append(ArchivePart("word/numbering.xml", NumberingPart.bytes(lists: body.lists)))
    }
    if asksForPages { parts.append(ArchivePart("word/settings.xml", SettingsPart.bytes(updatesFields: true))) }
    if !body.figures.isEmpty {
      let references = PackageParts.documentReferences(pictures: body.figures.count)
      parts.append(ArchivePart("word/_rels/document.xml.rels", references))
      for (index, figure) in body.figures.enumerated() { parts += PictureParts(number: index + 1).parts(of: figure) }
    }
  }

  private static func closing(_ paper: Paper) -> [BodyItem] {
    (paper.attachments.isEmpty ? [] : [BodyItem(.attachments(paper.attachments))])
      + [BodyItem(.signature(paper.signature))]
  }
}

/// Writes a body as sections: pages that lie the same way.
private struct SectionWriter {
  /// Whether a section has said what stands at the head and the foot of its pages; the next ones have the same.
  private var hasHeaders = false
  private var hasFooters = false

  mutating func write(_ items: [BodyItem], to body: inout WordBody) {
    let items = items.withPagesTurned()
    for (index, item) in items.enumerated() {
      if index > 0, items[index - 1].page != item.page { breakPage(items[index - 1].page, in: &body, isNumbered: true) }
      var next: BodyItem.Content? { index + 1 < items.count ? items[index + 1].content : nil }
      switch next {
      case .signature?, .attachments?: body.write(item, keepsWithNext: true)
      default: body.write(item)
      }
    }
    body.markup.raw(composed: properties(items.last?.page ?? .portrait, isNumbered: true))
  }

  /// Ends a section with the last paragraph.
  mutating func breakPage(_ page: PageLayout, in body: inout WordBody, isNumbered: Bool) {
    let properties = Array(properties(page, isNumbered: isNumbered).utf8)
    if let place = body.sectionPlace {
      body.markup.insert(properties, at: place)
      body.sectionPlace = nil
    } else {
      body.markup.raw("<w:p><w:pPr>")
      body.markup.raw(properties)
      body.markup.raw("</w:pPr></w:p>")
    }
  }

  private mutating func properties(_ page: PageLayout, isNumbered: Bool) -> String {
    var text = "<w:sectPr>"
    if !hasHeaders { text += Self.references(to: "header") }
    let startsNumbers = isNumbered && !hasFooters
    if startsNumbers { text += Self.references(to: "footer") }
    hasHeaders = true
    hasFooters = hasFooters || isNumbered
    return text + page.elements(startsNumbers: startsNumbers) + "</w:sectPr>"
  }

  private static func references(to kind: String) -> String {
    [("default", 1), ("even", 2)].map {
      "<w:\(kind)Reference w:type=\"\($0.0)\" r:id=\"\(PackageParts.reference(to: "\(kind)\($0.1)"))\"/>"
    }.joined()
  }
}
