/// Writes a paper as Markdown: CommonMark with the extensions for tables and footnotes that all common viewers read.
public struct MarkdownRenderer: Sendable {
  public init() {}

  /// The whole text, with a newline at its end. A figure is told in words.
  public func text(of paper: Paper) -> String {
    var writer = MarkdownWriter()
    let watermark = paper.watermark.map { "> **" + MarkdownText.inline($0) + "**" }
    writer.blocks = ["# " + MarkdownText.inline(paper.title)] + [watermark].compactMap(\.self)
    for (index, section) in paper.sections.enumerated() { writer.write(section, level: 1, number: index + 1) }
    writer.blocks += writer.footnotes.enumerated().map { "[^\($0.offset + 1)]: " + MarkdownText.inline($0.element) }
    if !paper.attachments.isEmpty {
      writer.blocks.append("附件：")
      writer.write(.numberedList(paper.attachments))
    }
    writer.blocks.append(MarkdownText.paragraph(paper.signature.department))
    writer.blocks.append(MarkdownText.paragraph(paper.signature.date))
    // At the end, too: whoever copies a part of it copies one of them.
    writer.blocks += [watermark].compactMap(\.self)
    return writer.blocks.joined(separator: "\n\n") + "\n"
  }
}

/// What has been written so far, and the footnotes that are still to come.
private struct MarkdownWriter {
  var blocks: [String] = []
  var footnotes: [String] = []

  mutating func write(_ section: PaperSection, level: Int, number: Int) {
    let marks = String(repeating: "#", count: min(level + 1, 6))
    let heading = HeadingNumber.text(level: level, number: number) + MarkdownText.inline(section.heading)
    blocks.append(marks + " " + heading)
    for block in section.blocks { write(block) }
    for (index, subsection) in section.subsections.enumerated() {
      write(subsection, level: level + 1, number: index + 1)
    }
  }

  mutating func write(_ block: PaperBlock) {
    switch block {
    case .paragraph(let text, let notes):
      var paragraph = MarkdownText.paragraph(text)
      for note in notes {
        footnotes.append(note)
        paragraph += "[^\(footnotes.count)]"
      }
      blocks.append(paragraph)
    case .numberedList(let items):
      blocks.append(
        items.enumerated().map { "\($0.offset + 1). " + MarkdownText.inline($0.element) }.joined(separator: "\n")
      )
    case .table(let table): blocks.append(MarkdownTable(table).text)
    case .figure(let figure):
      blocks.append(MarkdownText.paragraph("图：\(figure.caption)（\(figure.description)）"))
    }
  }
}
