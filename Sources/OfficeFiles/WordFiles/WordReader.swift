import Diagnostics

/// Reads Word files (`.docx`, `.docm`, `.dotx`), transitional and strict.
///
/// Headers, footers, footnotes and comments are left out. Changes that are tracked are taken as accepted.
enum WordReader {
  static func read(
    _ package: OfficePackage,
    main part: String,
    file: String
  ) throws(DocumentProblem) -> DocumentReading {
    let handler = WordHandler(file: file)
    try package.parse(part, to: handler)
    handler.placeCarried()
    let document = OfficeDocument(file: file, kind: .word, blocks: handler.blocks)
    let problems = handler.tally.problems(isEmpty: handler.blocks.isEmpty)
    return DocumentReading(document: document, findings: problems.map { $0.finding(at: SourcePlace(file: file)) })
  }
}
