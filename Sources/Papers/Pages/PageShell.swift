import Base64Text
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
  /// Whether the script may run a WebAssembly module that the page carries.
  public var runsWebAssembly: Bool

  public init(
    title: String,
    language: Language,
    style: String = "",
    script: String? = nil,
    runsWebAssembly: Bool = false
  ) {
    self.title = title
    self.language = language
    self.style = style
    self.script = script
    self.runsWebAssembly = runsWebAssembly
  }

  /// By the digest of its script a page allows it and no other.
  private var scriptPolicy: String {
    guard let script else { return "" }
    let digest = Base64.text(SHA256.digest(of: Array(script.utf8)))
    return "; script-src 'sha256-\(digest)'" + (runsWebAssembly ? " 'wasm-unsafe-eval'" : "")
  }

  public func bytes(around body: Markup) -> [UInt8] {
    var page = Markup(capacity: body.bytes.count + 16_384)
    page.raw(
      """
      <!DOCTYPE html>
      <html lang="\(language == .chinese ? "zh-CN" : "en")">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'\(scriptPolicy)">
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
