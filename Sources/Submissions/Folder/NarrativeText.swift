import Diagnostics

/// `narrative.md`: sections by Markdown headings, paragraphs by blank lines. Comments `<!-- … -->` are hints to the
/// writer and left out.
enum NarrativeText {
  static func read(_ text: String, file: String) -> Narrative {
    var reading = Reading(file: file)
    var line = 0
    var isComment = false
    for written in lines(of: text) {
      line += 1
      let visible = Blanks.trimmed(withoutComments(written, isComment: &isComment))
      if let heading = heading(visible) {
        reading.open(heading, line: line)
      } else if visible.isEmpty {
        // A comment of its own does not part a paragraph; a blank line does.
        if Blanks.trimmed(written).isEmpty { reading.endParagraph() }
      } else {
        reading.add(NarrativeEscapes.undone(inText: visible), line: line)
      }
    }
    return reading.closed()
  }

  private static func lines(of text: String) -> [String] {
    var previous: Unicode.Scalar = " "
    var lines = [String.UnicodeScalarView()]
    for scalar in text.unicodeScalars {
      if scalar == "\n", previous == "\r" {
      } else if scalar == "\n" || scalar == "\r" {
        lines.append(String.UnicodeScalarView())
      } else {
        lines[lines.count - 1].append(scalar)
      }
      previous = scalar
    }
    return lines.map(String.init)
  }

  private static func heading(_ line: String) -> String? {
    let level = line.prefix { $0 == "#" }.count
    guard (1...6).contains(level) else { return nil }
    let title = line.dropFirst(level)
    guard title.isEmpty || title.unicodeScalars.first.map(Blanks.isBlank) == true else { return nil }
    return NarrativeEscapes.undone(inHeading: Blanks.trimmed(String(title)))
  }

  private static func withoutComments(_ line: String, isComment: inout Bool) -> String {
    var visible = ""
    var rest = Substring(line)
    while !rest.isEmpty {
      let mark = isComment ? "-->" : "<!--"
      guard let range = rest.firstRange(of: mark) else {
        if !isComment { visible += rest }
        break
      }
      if !isComment { visible += rest[..<range.lowerBound] }
      isComment.toggle()
      rest = rest[range.upperBound...]
    }
    return visible
  }
}

extension NarrativeText {
  private struct Reading {
    let file: String
    private var sections: [Narrative.Section] = []
    private var heading: (text: String, line: Int)?
    private var paragraphs: [String] = []
    private var paragraph = ""

    init(file: String) { self.file = file }

    mutating func open(_ title: String, line: Int) {
      endSection()
      heading = (title, line)
    }

    /// Lines of one paragraph are joined; between Latin words with a blank, between Chinese characters without.
    mutating func add(_ text: String, line: Int) {
      if heading == nil { heading = ("", line) }
      let needsBlank = paragraph.unicodeScalars.last?.isASCII == true && text.unicodeScalars.first?.isASCII == true
      paragraph += (needsBlank ? " " : "") + text
    }

    mutating func endParagraph() {
      if !paragraph.isEmpty { paragraphs.append(paragraph) }
      paragraph = ""
    }

    private mutating func endSection() {
      endParagraph()
      if let heading {
        let place = SourcePlace(file: file, line: heading.line)
        sections.append(Narrative.Section(heading: heading.text, paragraphs: paragraphs, place: place))
      }
      paragraphs = []
    }

    mutating func closed() -> Narrative {
      endSection()
      return Narrative(sections: sections)
    }
  }
}
