import OfficeFiles

/// A Word file around the XML of its body.
struct WordFixture {
  static let transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"

  let body: String
  var namespace = WordFixture.transitional

  var archive: ZipFixture {
    let types = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return ZipFixture([
      (
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Override PartName="/word/document.xml" ContentType="\(types)"/></Types>
        """
      ),
      (
        "_rels/.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
        Target="word/document.xml"/></Relationships>
        """
      ),
      ("word/document.xml", document),
    ])
  }

  var document: String {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:document xmlns:w="\(namespace)" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:body>\(body)</w:body></w:document>
    """
  }

  func read() throws -> DocumentReading { try DocumentReader.read(try archive.bytes, file: "a.docx") }
}

/// `<w:p>` with one run of text.
func paragraph(_ text: String) -> String { "<w:p>\(run(text))</w:p>" }
func run(_ text: String) -> String { "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>" }
/// `<w:tc>` with one paragraph.
func cell(_ text: String, _ properties: String = "") -> String {
  "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(text))</w:tc>"
}
func row(_ cells: String..., properties: String = "") -> String {
  "<w:tr><w:trPr>\(properties)</w:trPr>\(cells.joined())</w:tr>"
}
func table(_ rows: String...) -> String { "<w:tbl>\(rows.joined())</w:tbl>" }

extension OfficeDocument {
  var placedParagraphs: [DocumentParagraph] {
    blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
  }
}

extension DocumentTable {
  var texts: [[String]] { rows.map { $0.cells.map(\.text) } }
}
