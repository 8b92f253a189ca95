import Diagnostics
import Submissions

/// The department's report, line by line, in plain signs and with its numbering told apart.
struct ReportText: Sendable {
  let lines: [Line]
  let sections: [Section]
  /// What its paragraphs say about the projects; several checks compare it.
  let projectStatements: [ProjectStatement]

  struct Line: Sendable {
    /// As it was written.
    let written: String
    /// Without blanks, in plain signs.
    let text: String
    let isHeading: Bool
    let number: ListNumber?
    let place: SourcePlace
  }

  struct Section: Sendable {
    let heading: Line
    let paragraphs: [Line]
  }

  init(_ narrative: Narrative) {
    sections = narrative.sections.map { section in
      Section(
        heading: Line(section.heading, isHeading: true, at: section.place),
        paragraphs: section.paragraphs.map { Line($0, isHeading: false, at: section.place) }
      )
    }
    lines = sections.flatMap { section in
      (section.heading.text.isEmpty ? [] : [section.heading]) + section.paragraphs
    }
    projectStatements = lines.compactMap { ProjectStatement($0) }
  }

  /// The sections whose heading has one of these words, each without what follows its next heading.
  func sections(about words: [String]) -> [Section] { sections.filter { $0.heading.text.contains(anyOf: words) } }

  var isEmpty: Bool { lines.isEmpty }
}

extension ReportText.Line {
  init(_ written: String, isHeading: Bool, at place: SourcePlace) {
    self.written = written
    text = PlainText.folded(written)
    self.isHeading = isHeading
    number = ListNumber(startOf: text)
    self.place = place
  }
}
