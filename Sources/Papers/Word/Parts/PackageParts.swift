/// What holds a Word file together: the kinds of its parts and who refers to whom.
enum PackageParts {
  /// Parts that a file of ours always has, by the last word of their kind. Their references are `rId1`, `rId2`, … in this order.
  static let own = [
    ("styles", "styles"), ("numbering", "numbering"), ("settings", "settings"), ("fontTable", "fontTable"),
    ("footnotes", "footnotes"), ("header1", "header"), ("header2", "header"), ("footer1", "footer"),
    ("footer2", "footer"),
    ("theme", "theme"),
  ]

  static func reference(to part: String) -> String {
    "rId\((own.firstIndex { $0.0 == part } ?? own.count) + 1)"
  }

  static let pictureTypes = [(PictureParts.emf, "image/x-emf"), (PictureParts.svg, "image/svg+xml")]

  static let contentTypes = PartText.part(
    "Types",
    ([
      ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"),
    ] + pictureTypes).map { "<Default Extension=\"\($0.0)\" ContentType=\"\($0.1)\"/>" }.joined()
      + ([("document", "document.main")] + own.dropLast()).map {
        override("/word/\($0.0).xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.\($0.1)+xml")
      }.joined()
      + override("/word/theme.xml", "application/vnd.openxmlformats-officedocument.theme+xml")
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
    (
      "rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml"
    ),
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

  /// A list of references with more at its end; everything else in it stays as it is.
  static func appended(_ references: [(id: String, kind: String, target: String)], to bytes: [UInt8]) -> [UInt8] {
    guard !bytes.isEmpty else { return relationships(references) }
    let children = references.map { ("Relationship", [("Id", $0.id), ("Type", $0.kind), ("Target", $0.target)]) }
    return appended(children, to: bytes)
  }

  /// A part with more elements at the end of its root.
  static func appended(_ children: [(name: String, attributes: [(String, String)])], to bytes: [UInt8]) -> [UInt8] {
    let tags = Array(MarkupTags(bytes[...]))
    guard !children.isEmpty, let root = tags.first, let last = tags.last else { return bytes }
    let name = String(decoding: bytes[root.name], as: UTF8.self)
    let prefix = name.split(separator: ":").count == 2 ? name.prefix { $0 != ":" } + ":" : ""
    let added = children.map { child in
      "<\(prefix)\(child.name)" + child.attributes.map { " \($0.0)=\"\($0.1)\"" }.joined() + "/>"
    }.joined()
    if last.form == .empty, tags.count == 1 {
      let head = bytes[..<(last.range.upperBound - 2)]
      return head + Array(">\(added)</\(name)>".utf8) + bytes[last.range.upperBound...]
    }
    return bytes[..<last.range.lowerBound] + Array(added.utf8) + bytes[last.range.lowerBound...]
  }
}
