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

  /// A paper before it is rendered.
  ///
  /// - Parameter file: the name that it is shown to the user by.
  public init(_ paper: Paper, file: String) {
    var collector = Collector(file: file)
    collector.add(paper.title)
    for section in paper.sections { collector.add(section) }
    collector.add(paper.signature.department)
    collector.add(paper.signature.date)
    lines = collector.lines
    tables = collector.tables
  }

  private struct Collector {
    let file: String
    var lines: [Line] = []
    var tables: [[Row]] = []

    mutating func add(_ text: String) {
      lines.append(Line(text: text, place: SourcePlace(file: file, in: .paragraph(lines.count + 1))))
    }

    mutating func add(_ texts: [String]) {
      for text in texts { add(text) }
    }

    mutating func add(_ section: PaperSection) {
      add(section.heading)
      for block in section.blocks {
        switch block {
        case .paragraph(let text, let footnotes): add([text] + footnotes)
        case .numberedList(let items): add(items)
        case .table(let table): add(table)
        case .figure(let figure): add([figure.caption, figure.description])
        }
      }
      for subsection in section.subsections { add(subsection) }
    }

    mutating func add(_ table: PaperTable) {
      add(table.caption)
      let place = SourcePlace(file: file, in: .paragraph(lines.count))
      let width = table.columns.count
      let slots = TableGrid(table.header, width: width).rows + TableGrid(table.rows, width: width).rows
      tables.append(slots.map { Row(cells: $0.map(\.cell.text), place: place) })
    }
  }
}
