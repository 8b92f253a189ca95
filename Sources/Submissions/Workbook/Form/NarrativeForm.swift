import OfficeFiles

/// The sheet of texts for the report: a heading where a section begins, a paragraph in each row.
enum NarrativeForm {
  static let headings = ["标题", "段落"]
  private static let spareRows = 10

  private struct Row {
    let heading: String
    let paragraph: String
  }

  static func worksheet(of narrative: Narrative) -> Worksheet {
    let rows = narrative.sections.flatMap { section -> [Row] in
      let first = Row(heading: section.heading, paragraph: section.paragraphs.first ?? "")
      return [first] + section.paragraphs.dropFirst().map { Row(heading: "", paragraph: $0) }
    }
    let columns = [
      EntryColumn<Row>(header: headings[0], width: 30) { row, _ in
        EntryCell.open(TextToWrite.shown(row?.heading ?? ""))
      },
      EntryColumn<Row>(header: headings[1], width: 100) { row, _ in
        EntryCell.toFill(TextToWrite.shown(row?.paragraph ?? ""))
      },
    ]
    return EntryTable(name: .narrative, columns: columns, rows: rows, spareRows: spareRows).worksheet(frozenColumns: 1)
  }
}
