import Diagnostics

/// Turns positions into lines of files, once it is known how many lines stand before each part.
struct LineIndex {
  /// For each part its file and its first line, counted from 1.
  private let parts: [(file: String, line: Int)]

  init(_ work: WorkerPool.Work, _ extents: [PartExtent]) {
    var parts: [(file: String, line: Int)] = []
    var line = 1
    for (part, extent) in zip(work.parts, extents) {
      let table = work.tables[part.table]
      if part.isFirst { line = table.firstLine }
      parts.append((table.name, line))
      line += extent.lines
    }
    self.parts = parts + work.streams.map { (work.tables[$0.table].name, work.tables[$0.table].firstLine) }
  }

  /// The file and the line in which a row begins.
  func place(of position: RowPosition) -> (file: String, line: Int) {
    let (file, line) = parts[position.part]
    return (file, line + position.line)
  }

  /// The finding with its places in the file.
  func placed(_ placed: PlacedFinding) -> Finding {
    let finding = placed.finding
    let (file, line) = parts[placed.position.part]
    func moved(_ place: SourcePlace?) -> SourcePlace? {
      // What is said about a rule has a place of its own.
      guard place?.file.isEmpty ?? true else { return place }
      let within = (place?.line ?? 1) - 1
      return SourcePlace(
        file: file,
        line: line + placed.position.line + within,
        column: place?.column,
        length: place?.length ?? 1
      )
    }
    return Finding(
      code: finding.code,
      severity: finding.severity,
      place: moved(finding.place),
      message: finding.message,
      help: finding.help,
      notes: finding.notes.map { Finding.Note(place: moved($0.place), message: $0.message) }
    )
  }
}
