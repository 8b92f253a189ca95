/// `docProps/core.xml` and `docProps/app.xml`: what a file manager shows about the paper.
enum PropertiesPart {
  /// - Parameter created: the day the paper bears, never that of the clock.
  static func core(title: String, author: String, created: PaperDate) -> [UInt8] {
    var markup = WordMarkup(capacity: 1024)
    markup.raw(composed: PartText.declaration)
    markup.raw(
      "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
    )
    markup.raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\"")
    markup.raw(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>")
    markup.escaped(title)
    markup.raw("</dc:title><dc:creator>")
    markup.escaped(author)
    markup.raw("</dc:creator><cp:lastModifiedBy>")
    markup.escaped(author)
    markup.raw("</cp:lastModifiedBy>")
    for name in ["created", "modified"] {
      markup.raw(composed: "<dcterms:\(name) xsi:type=\"dcterms:W3CDTF\">\(created.text)T00:00:00Z</dcterms:\(name)>")
    }
    markup.raw("<dc:language>zh-CN</dc:language></cp:coreProperties>")
    return markup.bytes
  }

  static let app = PartText.part(
    "Properties",
    "<Application>Jixiao</Application>",
    attributes: "xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\""
  )
}
