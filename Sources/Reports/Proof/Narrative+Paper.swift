import Diagnostics
import Papers
import Submissions

extension Narrative {
  /// A finished paper in the form in which departments hand in text of their own, so that the checks of their reports can
  /// be made on ours. Tables are not text.
  public init(_ paper: Paper) {
    self.init(sections: paper.sections.flatMap { Self.sections($0, file: paper.title) })
  }

  private static func sections(_ section: PaperSection, file: String) -> [Section] {
    let paragraphs = section.blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let text, _): [text]
      case .numberedList(let items): items.enumerated().map { "\($0.offset + 1).\($0.element)" }
      case .table, .figure: []
      }
    }
    let own = Section(heading: section.heading, paragraphs: paragraphs, place: SourcePlace(file: file))
    return [own] + section.subsections.flatMap { sections($0, file: file) }
  }
}
