import Diagnostics
import OfficeFiles
import Papers

/// A finished paper as its readers have it: lines of text and rows of tables, each with its place.
public struct FinishedText: Sendable {
  let lines: [Line]
  let tables: [[Row]]

  struct Line: Sendable {
    let text: String
    let place: SourcePlace
  }

  struct Row: Sendable {
    let cells: [String]
    let place: SourcePlace
  }

  /// A file that was read back.
  public init(_ document: OfficeDocument) {
    var lines: [Line] = []
    var tables: [[Row]] = []
    for block in document.blocks {
      switch block {
      case .paragraph(let paragraph): lines.append(Line(text: paragraph.text, place: paragraph.place))
      case .table(let table):
        tables.append(table.rows.map { Row(cells: $0.cells.map(\.text), place: $0.place) })
      }
    }
    self.lines = lines
    self.tables = tables
  }

  /// A paper before it is rendered; places in it are named by their headings, as nobody can count its paragraphs.
  ///
  /// - Parameter file: the name that it is shown to the user by.
  public init(_ paper: Paper, file: String) {
    var collector = Collector(file: file)
    collector.add(paper.title)
    for (index, section) in paper.sections.enumerated() { collector.add(section, level: 1, number: index + 1) }
    collector.leave()
    collector.add(paper.signature.department)
    collector.add(paper.signature.date)
    lines = collector.lines
    tables = collector.tables
  }

  private struct Collector {
    let file: String
    var lines: [Line] = []
    var tables: [[Row]] = []
    private var sections = 0
    private var place: SourcePlace

    init(file: String) {
      self.file = file
      place = SourcePlace(file: file)
    }

    mutating func leave() { place = SourcePlace(file: file) }

    mutating func add(_ text: String) { lines.append(Line(text: text, place: place)) }

    mutating func add(_ texts: [String]) {
      for text in texts { add(text) }
    }

    mutating func add(_ section: PaperSection, level: Int, number: Int) {
      sections += 1
      let heading = HeadingNumber.text(level: level, number: number) + section.heading
      place = SourcePlace(file: file, in: .section(heading, position: sections))
      add(section.heading)
      for block in section.blocks {
        switch block {
        case .paragraph(let text, let footnotes): add([text] + footnotes)
        case .numberedList(let items): add(items)
        case .table(let table): add(table)
        case .figure(let figure): add([figure.caption, figure.description])
        }
      }
      for (index, subsection) in section.subsections.enumerated() {
        add(subsection, level: level + 1, number: index + 1)
      }
    }

    mutating func add(_ table: PaperTable) {
      add(table.caption)
      let width = table.columns.count
      let slots = TableGrid(table.header, width: width).rows + TableGrid(table.rows, width: width).rows
      let place = place
      tables.append(slots.map { Row(cells: $0.map(\.cell.text), place: place) })
    }
  }
}
