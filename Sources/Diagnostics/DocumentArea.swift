/// A part of an office document, in which places are counted from its own beginning.
///
/// Indirect, as most places stand in no such part and should not have to leave room for one.
public indirect enum DocumentArea: Hashable, Sendable {
  /// A sheet of a workbook; `position` is 1-based, hidden sheets included. Lines are rows, columns are columns.
  case sheet(String, position: Int)
  /// A table of a Word file, counted from its beginning, nested ones included. Lines are rows, columns are columns.
  case table(Int)
  /// A paragraph of a Word file outside its tables, counted from its beginning.
  case paragraph(Int)
  /// What stands under a heading of a paper; `position` orders the sections of the paper, from 1.
  case section(String, position: Int)
  /// A page of a PDF file. Lines are lines of text from the top of the page.
  case page(Int)
}

extension DocumentArea: Comparable {
  public static func < (left: DocumentArea, right: DocumentArea) -> Bool {
    (left.rank, left.number, left.name) < (right.rank, right.number, right.name)
  }

  private var rank: Int {
    switch self {
    case .sheet: 0
    case .paragraph: 1
    case .table: 2
    case .page: 3
    case .section: 4
    }
  }

  private var number: Int {
    switch self {
    case .sheet(_, let number), .section(_, let number), .paragraph(let number), .table(let number), .page(let number):
      number
    }
  }

  private var name: String {
    switch self {
    case .sheet(let name, _), .section(let name, _): name
    case .paragraph, .table, .page: ""
    }
  }
}
