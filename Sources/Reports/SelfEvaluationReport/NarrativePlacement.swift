import Papers
import Submissions

/// Puts the department's own text under the headings of the report.
struct NarrativePlacement {
  private let placed: [String: [Narrative.Section]]
  private let unplaced: [Narrative.Section]

  /// - Parameter headings: of the report, the order in which they are tried.
  init(_ narrative: Narrative, headings: [String]) {
    var placed: [String: [Narrative.Section]] = [:]
    var unplaced: [Narrative.Section] = []
    for section in narrative.sections where !section.paragraphs.isEmpty {
      if let heading = headings.first(where: { Self.matches(section.heading, $0) }) {
        placed[heading, default: []].append(section)
      } else {
        unplaced.append(section)
      }
    }
    self.placed = placed
    self.unplaced = unplaced
  }

  func blocks(under heading: String) -> [PaperBlock] {
    (placed[heading] ?? []).flatMap { $0.paragraphs.map { PaperBlock.paragraph($0) } }
  }

  /// What fits under no heading is not lost: a part of its own at the end.
  var rest: PaperSection? {
    guard !unplaced.isEmpty else { return nil }
    let subsections = unplaced.map { section in
      PaperSection(
        section.heading.isEmpty ? "补充说明" : section.heading,
        section.paragraphs.map { PaperBlock.paragraph($0) }
      )
    }
    return PaperSection("其他需要说明的情况", subsections: subsections)
  }

  /// A heading counts with or without its number, and whole or as the greater part of the other.
  static func matches(_ written: String, _ heading: String) -> Bool {
    let (own, wanted) = (bare(written), bare(heading))
    guard own.count >= 4 else { return false }
    return own.contains(wanted) || wanted.contains(own)
  }

  private static func bare(_ heading: String) -> String {
    var text = heading[...]
    if let mark = text.firstIndex(where: { "、.．)）".contains($0) }) {
      let number = text[..<mark].filter { !"（( 第".contains($0) }
      if !number.isEmpty, number.allSatisfy({ "一二三四五六七八九十0123456789".contains($0) }) {
        text = text[text.index(after: mark)...]
      }
    }
    return String(text.filter { !$0.isWhitespace && !$0.isPunctuation })
  }
}
