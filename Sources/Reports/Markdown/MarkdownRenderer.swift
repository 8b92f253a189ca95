/// Writes a paper as Markdown: CommonMark with the table extension that all common viewers read.
public struct MarkdownRenderer: Sendable {
  public init() {}

  /// The whole text, with a newline at its end.
  public func text(of document: ReportDocument) -> String {
    let watermark = document.watermark.map { "> **" + MarkdownText.inline($0) + "**" }
    var blocks = ["# " + MarkdownText.inline(document.title)] + [watermark].compactMap(\.self)
    for (index, section) in document.sections.enumerated() {
      blocks += rendered(section, level: 1, number: index + 1)
    }
    blocks.append(MarkdownText.paragraph(document.signature.department))
    blocks.append(MarkdownText.paragraph(document.signature.date))
    // At the end, too: whoever copies a part of it copies one of them.
    blocks += [watermark].compactMap(\.self)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func rendered(_ section: ReportSection, level: Int, number: Int) -> [String] {
    let marks = String(repeating: "#", count: min(level + 1, 6))
    let heading = HeadingNumber.text(level: level, number: number) + MarkdownText.inline(section.heading)
    var blocks = [marks + " " + heading]
    blocks += section.blocks.map(rendered)
    for (index, subsection) in section.subsections.enumerated() {
      blocks += rendered(subsection, level: level + 1, number: index + 1)
    }
    return blocks
  }

  private func rendered(_ block: ReportBlock) -> String {
    switch block {
    case .paragraph(let text): MarkdownText.paragraph(text)
    case .numberedList(let items):
      items.enumerated().map { "\($0.offset + 1). " + MarkdownText.inline($0.element) }.joined(separator: "\n")
    case .table(let table): MarkdownTable(table).text
    }
  }
}
