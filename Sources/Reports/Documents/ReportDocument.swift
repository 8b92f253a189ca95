/// A paper before it is rendered: headings, paragraphs, lists and tables as plain text, without any mark-up.
///
/// Renderers number the headings and escape the text, so neither is ever typed here.
public struct ReportDocument: Hashable, Sendable {
  public let title: String
  /// What must be seen on every copy, such as 待核实; `nil` for a paper without reserve.
  public let watermark: String?
  public let sections: [ReportSection]
  /// 落款
  public let signature: ReportSignature

  public init(title: String, watermark: String? = nil, sections: [ReportSection], signature: ReportSignature) {
    self.title = title
    self.watermark = watermark
    self.sections = sections
    self.signature = signature
  }
}

/// A section with its heading; the level is how deep it stands.
public struct ReportSection: Hashable, Sendable {
  /// Without its number; see ``HeadingNumber``.
  public let heading: String
  public let blocks: [ReportBlock]
  public let subsections: [ReportSection]

  public init(_ heading: String, _ blocks: [ReportBlock] = [], subsections: [ReportSection] = []) {
    self.heading = heading
    self.blocks = blocks
    self.subsections = subsections
  }
}

/// What stands below a heading.
public enum ReportBlock: Hashable, Sendable {
  case paragraph(String)
  /// Numbered 1. 2. 3. by the renderer.
  case numberedList([String])
  case table(ReportTable)
}

/// Who signs and when: the last two lines of an official paper.
public struct ReportSignature: Hashable, Sendable {
  public let department: String
  public let date: String

  public init(department: String, date: String) {
    self.department = department
    self.date = date
  }
}
