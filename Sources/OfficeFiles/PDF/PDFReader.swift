import Diagnostics

/// Reads PDF files that have text: words with the boxes they stand in, put together to paragraphs and, by the lines
/// drawn on the pages, to tables.
///
/// Tables without lines are told by how their text is aligned, and a finding says so. Tables that go on on the next page
/// are one; page numbers, running headers and footers are left out. Scanned pages have no text and are not read.
public enum PDFReader {
  public static let pageLimit = 2000
  /// Words on all pages together.
  public static let wordLimit = 1_000_000
  /// Fields between the lines of tables on all pages together, empty ones included.
  public static let cellLimit = 1_000_000

  /// - Parameter file: as the user named it.
  /// - Throws: findings that say why the file cannot be used, and what to do.
  public static func read(
    _ bytes: [UInt8],
    file: String
  ) throws(UnusableInput) -> (document: OfficeDocument, findings: [Finding]) {
    do throws(PDFProblem) {
      var reading = PDFReading(file: file)
      let pdf = try PDFFile(bytes)
      try reading.readPages(of: pdf)
      // Poppler reads what it finds in a file that was cut off, and says nothing.
      if !isWhole(bytes) { reading.tellCutOff() }
      return (reading.document, reading.findings)
    } catch {
      throw UnusableInput(findings: [error.finding(at: SourcePlace(file: file))])
    }
  }

  private static func isWhole(_ bytes: [UInt8]) -> Bool {
    let mark = Array("%%EOF".utf8)
    let end = bytes.suffix(4096)
    return end.indices.contains { end[$0...].starts(with: mark) }
  }
}
