/// What a text is, by how it begins.
struct TextStart {
  let form: FileForm

  /// - Returns: `nil` where the bytes are no text.
  init?(of bytes: [UInt8]) {
    let looked = 4096
    var head = Array(bytes.prefix(looked))
    var text = try? TextDecoding.decode(head).text
    // The cut may fall inside a character.
    for _ in 0..<3 where text == nil && bytes.count > looked && head.popLast() != nil {
      text = try? TextDecoding.decode(head).text
    }
    // What only happens to decode has control characters in it.
    guard let text, !text.unicodeScalars.contains(where: Self.isStrange) else { return nil }
    form = Self.form(of: ShownText.of(text).lowercased())
  }

  private static func isStrange(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && !["\t", "\n", "\r", "\u{B}", "\u{C}"].contains(scalar)
  }

  private static func form(of text: String) -> FileForm {
    if text.isEmpty { return .foreign(.empty) }
    if text.hasPrefix("mime-version:") || text.contains("\ncontent-type: multipart/related") {
      return .foreign(.webArchive)
    }
    guard text.hasPrefix("<") else { return .text }
    let pages = ["<!doctype html", "<html", "<table", "<head", "<body", "<div", "<meta", "<style"]
    if pages.contains(where: { text.hasPrefix($0) }) { return .foreign(.html) }
    let offices = [
      "mso-application", "urn:schemas-microsoft-com:office:spreadsheet", "schemas.microsoft.com/office/word/2003",
      "http://schemas.microsoft.com/office/2006/xmlpackage",
    ]
    if offices.contains(where: { text.contains($0) }) { return .foreign(.officeXML) }
    if text.contains("<html") { return .foreign(.html) }
    if text.contains("<svg") { return .foreign(.picture) }
    return text.hasPrefix("<?xml") || text.hasPrefix("<!") ? .foreign(.otherXML) : .text
  }
}
