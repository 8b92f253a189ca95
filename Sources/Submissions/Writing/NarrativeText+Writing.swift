extension NarrativeText {
  /// The narrative as Markdown: a heading for each section, a line for each paragraph.
  static func text(of narrative: Narrative) -> String {
    var blocks: [String] = []
    for (index, section) in narrative.sections.enumerated() {
      let heading = oneLine(section.heading)
      let paragraphs = section.paragraphs.flatMap(paragraphs)
      // Text before the first heading needs none.
      if index > 0 || !heading.isEmpty || paragraphs.isEmpty {
        blocks.append("#" + (heading.isEmpty ? "" : " ") + NarrativeEscapes.added(inHeading: heading))
      }
      blocks += paragraphs.map(NarrativeEscapes.added(inText:))
    }
    return blocks.isEmpty ? "" : blocks.joined(separator: "\n\n") + "\n"
  }

  private static func oneLine(_ text: String) -> String {
    String(TextToWrite.cleaned(text).map { $0 == "\n" ? " " : $0 })
  }

  private static func paragraphs(_ text: String) -> [String] {
    TextToWrite.cleaned(text).split(separator: "\n").map { Blanks.trimmed(String($0)) }.filter { !$0.isEmpty }
  }
}
