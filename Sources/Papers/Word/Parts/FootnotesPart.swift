/// `word/footnotes.xml`
enum FootnotesPart {
  static let empty = bytes([])

  static func bytes(_ notes: [String]) -> [UInt8] {
    var markup = WordMarkup(capacity: 1024 + 256 * notes.count)
    markup.raw(composed: PartText.declaration + "<w:footnotes " + PartText.namespaces + ">")
    markup.raw(composed: line("separator", id: -1) + line("continuationSeparator", id: 0))
    for (index, note) in notes.enumerated() {
      markup.raw("<w:footnote w:id=\"")
      markup.raw(index + 1)
      markup.raw("\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr>")
      markup.raw("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>")
      markup.raw("<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>")
      markup.runs(note)
      markup.raw("</w:p></w:footnote>")
    }
    markup.raw("</w:footnotes>")
    return markup.bytes
  }

  /// The line above the notes.
  private static func line(_ kind: String, id: Int) -> String {
    "<w:footnote w:type=\"\(kind)\" w:id=\"\(id)\"><w:p><w:pPr><w:spacing w:line=\"240\" w:lineRule=\"auto\"/></w:pPr>"
      + "<w:r><w:\(kind)/></w:r></w:p></w:footnote>"
  }
}
