import Diagnostics
import OfficeFiles

/// A whole page around its body: one file that loads nothing, from nowhere, and runs no script but its own.
public struct PageShell: Sendable {
  public var title: String
  public var language: Language
  /// Beside those of all pages.
  public var style: String
  /// `nil` for a page without. The page must be complete without it, too.
  public var script: String?

  public init(title: String, language: Language, style: String = "", script: String? = nil) {
    self.title = title
    self.language = language
    self.style = style
    self.script = script
  }

  public func bytes(around body: Markup) -> [UInt8] {
    var page = Markup(capacity: body.bytes.count + 16_384)
    let allowed = script.map { "; script-src 'sha256-\(ScriptDigest.base64(of: $0))'" } ?? ""
    page.raw(
      """
      <!DOCTYPE html>
      <html lang="\(language == .chinese ? "zh-CN" : "en")">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'\(allowed)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="format-detection" content="telephone=no">
      <title>
      """
    )
    page.text(title)
    page.raw("</title>\n<style>\n")
    page.raw(PageColour.style + PageStyle.base + PageStyle.paper + style + PageStyle.print)
    page.raw("</style>\n</head>\n<body>\n")
    page.raw(body)
    if let script {
      page.raw("<script>")
      page.raw(script)
      page.raw("</script>\n")
    }
    page.raw("</body>\n</html>\n")
    return page.bytes
  }
}

/// By the digest of its script a page allows it and no other.
enum ScriptDigest {
  /// SHA-256, as content security policies write it.
  static func base64(of script: String) -> String {
    let digits = SHA256.hexDigest(of: Array(script.utf8)).compactMap(\.hexDigitValue)
    let bytes = stride(from: 0, to: digits.count - 1, by: 2).map { UInt32(digits[$0] << 4 | digits[$0 + 1]) }
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | $1 } << UInt32(8 * (3 - group.count))
      for place in 0...group.count { text.append(letters[Int(bits >> UInt32(18 - 6 * place) & 63)]) }
      text += String(repeating: "=", count: 3 - group.count)
    }
    return text
  }
}
