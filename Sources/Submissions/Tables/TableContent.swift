import Diagnostics

/// A table as rows of cells, whatever it was read from; the header is one of the rows.
struct TableContent {
  let source: TableSource
  let rows: [TableRow]
  /// Where findings about the table as a whole belong.
  let place: SourcePlace
  /// Whether a row may be too short or too long: in text it may, on a grid every row has all columns.
  let isRagged: Bool
  /// Columns that are there for the reader only, by their names; they are not looked at.
  let ignored: Set<HeaderName>

  /// - Parameter bytes: UTF-8.
  init(csv bytes: [UInt8], file: String, log: inout FindingLog) {
    let text = TableText(bytes, file: file)
    source = TableSource(text)
    rows = CSVReader.read(text, log: &log).rows
    place = SourcePlace(file: file)
    isRagged = true
    ignored = []
  }

  init(rows: [TableRow], of source: TableSource, at place: SourcePlace, ignoring ignored: [String]) {
    self.source = source
    self.rows = rows
    self.place = place
    isRagged = false
    self.ignored = Set(ignored.map { HeaderName($0) })
  }
}
