import Diagnostics

/// Writes a paper as one HTML page that stands for itself: it loads nothing, has no script, and prints as an official paper.
public struct PageRenderer: Sendable {
  private let language: Language

  /// - Parameter language: of what is read out and not seen; the paper has its own.
  public init(language: Language = .chinese) {
    self.language = language
  }

  public func bytes(of paper: Paper) -> [UInt8] {
    var body = Markup()
    body.raw("<main>\n")
    body.raw(PaperMarkup(language: language).markup(of: paper))
    body.raw("</main>\n")
    return PageShell(title: paper.title, language: language).bytes(around: body)
  }

  public func text(of paper: Paper) -> String { String(decoding: bytes(of: paper), as: UTF8.self) }
}
