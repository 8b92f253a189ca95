import Papers
import Submissions

/// Puts the department's own text under the headings of the report.
struct NarrativePlacement {
  private let placed: [String: [Narrative.Section]]
  private let unplaced: [Narrative.Section]
  /// What is about the department and finds no heading in a report about one project.
  let lost: [Narrative.Section]

  /// - Parameters:
  ///   - headings: of the report, the order in which they are tried.
  ///   - project: the one that the report is about; `nil` where it is about the department.
  ///   - projects: all that text can be meant for: `科普经费：存在的问题` goes into the report about that project.
  init(_ narrative: Narrative, headings: [String], project: String? = nil, projects: [String] = []) {
    var placed: [String: [Narrative.Section]] = [:]
    var unplaced: [Narrative.Section] = []
    var lost: [Narrative.Section] = []
    for section in narrative.sections where !section.paragraphs.isEmpty {
      let (owner, wanted) = Self.owner(of: section.heading, among: projects)
      if project != nil, owner != nil, owner != project { continue }
      let found =
        headings.first { Self.bare($0) == Self.bare(wanted) } ?? headings.first { Self.matches(wanted, $0) }
      if let heading = found, project != nil || owner == nil {
        placed[heading, default: []].append(section)
      } else if project != nil, owner == nil {
        lost.append(section)
      } else {
        unplaced.append(section)
      }
    }
    self.placed = placed
    self.unplaced = unplaced
    self.lost = lost
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

  /// The project before the colon of a heading, and what stands behind it.
  private static func owner(of heading: String, among projects: [String]) -> (project: String?, heading: String) {
    guard let colon = heading.firstIndex(where: { $0 == "：" || $0 == ":" }) else { return (nil, heading) }
    let name = heading[..<colon]
    guard let project = projects.first(where: { !$0.isEmpty && bare($0) == bare(String(name)) }) else {
      return (nil, heading)
    }
    return (project, String(heading[heading.index(after: colon)...]))
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
