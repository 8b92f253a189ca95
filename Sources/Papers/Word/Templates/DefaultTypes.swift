/// `[Content_Types].xml` of a template.
struct DefaultTypes {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// A template becomes a document, and pictures get their kinds; everything else stays.
  func completed(hasPictures: Bool) -> [UInt8] {
    var result = bytes
    let template = Array("wordprocessingml.template.main+xml".utf8)
    if let range = result.firstRange(of: template) {
      result.replaceSubrange(range, with: Array("wordprocessingml.document.main+xml".utf8))
    }
    guard hasPictures else { return result }
    var known: Set<String> = []
    for tag in MarkupTags(result[...]) {
      if let name = result.attribute("Extension", of: tag) { known.insert(name.lowercased()) }
    }
    let missing = PackageParts.pictureTypes.filter { !known.contains($0.0) }
    return PackageParts.appended(missing.map { ("Default", [("Extension", $0.0), ("ContentType", $0.1)]) }, to: result)
  }
}
