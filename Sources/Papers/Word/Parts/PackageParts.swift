/// What holds a Word file together: the kinds of its parts and who refers to whom.
enum PackageParts {
  /// Parts that a file of ours always has, by the last word of their kind. Their references are `rId1`, `rId2`, … in this order.
  static let own = [
    ("styles", "styles"), ("numbering", "numbering"), ("settings", "settings"), ("fontTable", "fontTable"),
    ("footnotes", "footnotes"), ("header1", "header"), ("header2", "header"), ("footer1", "footer"), ("footer2", "footer"),
  ]

  static func reference(to part: String) -> String {
    "rId\((own.firstIndex { $0.0 == part } ?? own.count) + 1)"
  }

  static let contentTypes = PartText.part(
    "Types",
    [
      ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"),
      (PictureParts.emf, "image/x-emf"), (PictureParts.svg, "image/svg+xml"),
    ].map { "<Default Extension=\"\($0.0)\" ContentType=\"\($0.1)\"/>" }.joined()
      + ([("document", "document.main")] + own).map {
        override("/word/\($0.0).xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.\($0.1)+xml")
      }.joined()
      + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
      + override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    attributes: "xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\""
  )

  private static func override(_ part: String, _ type: String) -> String {
    "<Override PartName=\"\(part)\" ContentType=\"\(type)\"/>"
  }

  /// `_rels/.rels`
  static let references = relationships([
    ("rId1", PartText.references + "/officeDocument", "word/document.xml"),
    ("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
    ("rId3", PartText.references + "/extended-properties", "docProps/app.xml"),
  ])

  /// `word/_rels/document.xml.rels`
  static func documentReferences(pictures: Int) -> [UInt8] {
    relationships(
      own.enumerated().map { ("rId\($0.offset + 1)", PartText.references + "/" + $0.element.1, $0.element.0 + ".xml") }
        + (0..<pictures).flatMap { PictureParts(number: $0 + 1).references }
    )
  }

  private static func relationships(_ all: [(id: String, kind: String, target: String)]) -> [UInt8] {
    PartText.part(
      "Relationships",
      all.map { "<Relationship Id=\"\($0.id)\" Type=\"\($0.kind)\" Target=\"\($0.target)\"/>" }.joined(),
      attributes: "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""
    )
  }
}
