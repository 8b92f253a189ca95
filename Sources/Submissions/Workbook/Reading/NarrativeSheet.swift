import Diagnostics

/// The sheet 文字材料: a heading at the left begins a section, each row has a paragraph.
enum NarrativeSheet {
  static func read(_ sheet: SheetRows) -> Narrative {
    let names = NarrativeForm.headings.map { HeaderName($0) }
    let top = sheet.rows.prefix(10).firstIndex { row in names.allSatisfy { row.cells.map(\.header).contains($0) } }
    let header = top.map { sheet.rows[$0].cells.map(\.header) } ?? []
    let columns = names.enumerated().map { header.firstIndex(of: $1) ?? $0 }
    var narrative = Narrative()
    for row in sheet.rows.dropFirst(top.map { $0 + 1 } ?? 0) {
      let (heading, paragraph) = (row[columns[0]], row[columns[1]])
      let paragraphs = paragraph.isEmpty ? [] : [paragraph.text]
      if !heading.isEmpty || narrative.sections.isEmpty {
        guard !heading.isEmpty || !paragraph.isEmpty else { continue }
        let place = heading.isEmpty ? paragraph.place : heading.place
        narrative.sections.append(.init(heading: heading.text, paragraphs: paragraphs, place: place))
      } else if let last = narrative.sections.popLast() {
        let all = last.paragraphs + paragraphs
        narrative.sections.append(.init(heading: last.heading, paragraphs: all, place: last.place))
      }
    }
    return narrative
  }
}

extension Cell {
  fileprivate var header: HeaderName { HeaderName(text) }
}
