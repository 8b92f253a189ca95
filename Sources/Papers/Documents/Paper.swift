/// A paper before it is rendered: headings, paragraphs, lists, tables and figures as plain text, without any mark-up.
///
/// Renderers number the headings and escape the text, so neither is ever typed here.
public struct Paper: Hashable, Sendable {
  public var title: String
  /// What must be seen on every copy, such as 待核实; `nil` for a paper without reserve.
  public var watermark: String?
  /// Whether a table of contents (目录) stands before the text, where the form has pages.
  public var hasContents: Bool
  public var sections: [PaperSection]
  /// 附件: the titles of what is handed in with the paper, named below its text.
  public var attachments: [String]
  /// 落款
  public var signature: PaperSignature

  public init(
    title: String,
    watermark: String? = nil,
    hasContents: Bool = false,
    sections: [PaperSection],
    attachments: [String] = [],
    signature: PaperSignature
  ) {
    self.title = title
    self.watermark = watermark
    self.hasContents = hasContents
    self.sections = sections
    self.attachments = attachments
    self.signature = signature
  }
}

/// A section with its heading; the level is how deep it stands.
public struct PaperSection: Hashable, Sendable {
  /// Without its number; see ``HeadingNumber``.
  public var heading: String
  public var blocks: [PaperBlock]
  public var subsections: [PaperSection]

  public init(_ heading: String, _ blocks: [PaperBlock] = [], subsections: [PaperSection] = []) {
    self.heading = heading
    self.blocks = blocks
    self.subsections = subsections
  }
}

/// What stands below a heading.
public enum PaperBlock: Hashable, Sendable {
  /// Its footnotes are referred to at its end.
  case paragraph(String, footnotes: [String] = [])
  /// Numbered 1. 2. 3. by the renderer.
  case numberedList([String])
  case table(PaperTable)
  case figure(PaperFigure)
}

/// Who signs and when: the last two lines of an official paper.
public struct PaperSignature: Hashable, Sendable {
  public var department: String
  public var date: String

  public init(department: String, date: String) {
    self.department = department
    self.date = date
  }
}
