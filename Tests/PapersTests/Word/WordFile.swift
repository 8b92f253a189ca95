import Diagnostics
import OfficeFiles
import Testing

@testable import Papers

/// A Word file as a test looks at it.
struct WordFile {
  let bytes: [UInt8]

  init(_ paper: Paper, contentsPages: [Int] = []) throws {
    bytes = try WordRenderer().bytes(of: paper, contentsPages: contentsPages)
  }

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// As our own importer reads it.
  func read() throws -> OfficeDocument { try DocumentReader.read(bytes, file: "文件.docx").document }

  var parts: [ArchivePart] {
    get throws { try ArchiveReader.parts(of: bytes) }
  }

  func part(_ name: String) throws -> String {
    String(decoding: try #require(try parts.first { $0.name == name }).bytes, as: UTF8.self)
  }
}

extension OfficeDocument {
  var paragraphs: [String] {
    blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph.text } else { nil } }
  }

  var tables: [DocumentTable] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }
}
