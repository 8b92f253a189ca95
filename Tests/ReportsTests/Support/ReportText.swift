import Papers
import Reports
import SelfEvaluation

/// The report as text, and its parts by heading.
enum ReportText {
  static func papers(_ result: EvaluationResult, outline: String = Outline.standardID) throws -> [Paper] {
    SelfEvaluationReport(result, outline: try Outline.shipped(outline)).papers
  }

  static func markdown(_ result: EvaluationResult) throws -> String {
    try papers(result).map { MarkdownRenderer().text(of: $0) }.joined()
  }

  /// The paragraphs and list items of the section with this heading, and of those below it.
  static func section(_ heading: String, of result: EvaluationResult) throws -> String {
    try papers(result).compactMap { section(heading, of: $0) }.first ?? ""
  }

  static func section(_ heading: String, of paper: Paper) -> String? {
    paper.sections.compactMap { find(heading, in: $0) }.first
  }

  private static func find(_ heading: String, in section: PaperSection) -> String? {
    if section.heading == heading { return text(of: section) }
    return section.subsections.compactMap { find(heading, in: $0) }.first
  }

  static func items(_ heading: String, of result: EvaluationResult) throws -> [String] {
    func search(_ sections: [PaperSection]) -> [String]? {
      for section in sections {
        if section.heading == heading {
          for case .numberedList(let items) in section.blocks { return items }
        }
        if let found = search(section.subsections) { return found }
      }
      return nil
    }
    return try papers(result).compactMap { search($0.sections) }.first ?? []
  }

  private static func text(of section: PaperSection) -> String {
    let own = section.blocks.map { block in
      switch block {
      case .paragraph(let text, _): text
      case .numberedList(let items): items.joined(separator: "\n")
      case .table(let table): table.rows.map { $0.map(\.text).joined(separator: "|") }.joined(separator: "\n")
      case .figure(let figure): figure.caption
      }
    }
    return (own + section.subsections.map(text)).joined(separator: "\n")
  }
}
