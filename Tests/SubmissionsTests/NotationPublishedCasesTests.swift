import Glibc
import Testing

@testable import Submissions

/// The readings that a person gave to texts of published documents, where that table is at hand.
@Suite struct NotationPublishedCasesTests {
  @Test(.enabled(if: PublishedNotations.exist))
  func agreesWithTheReadingsOfAPerson() throws {
    let rows = try PublishedNotations.rows()
    try #require(rows.count > 100)
    var misses: [String] = []
    for row in rows where !row.isMet { misses.append(row.miss) }
    for miss in misses { print(miss) }
    #expect(misses.count * 100 <= rows.count, "\(misses.count) of \(rows.count) differ")
  }
}

/// One line of the table.
struct PublishedNotation: Sendable {
  let text: String
  let expected: NotationFacts
  let role: String

  private var written: WrittenValue {
    role.hasPrefix("actual") ? NotationReader.actual(text) : NotationReader.target(text)
  }

  /// The table leaves the parts of a list open.
  var isMet: Bool {
    let found = NotationFacts(written)
    return expected.kind == "multiple" ? found.kind == "multiple" : found == expected
  }

  var miss: String { "'\(text)': expected \(expected), found \(NotationFacts(written))" }
}

enum PublishedNotations {
  static var exist: Bool { path != nil }

  static func rows() throws -> [PublishedNotation] {
    let content = try #require(path.flatMap(contents))
    return content.split(separator: "\n").dropFirst().compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 7 else { return nil }
      let expected = NotationFacts(fields[1], fields[2], fields[3], fields[4])
      return PublishedNotation(text: fields[0], expected: expected, role: fields[6])
    }
  }

  /// `shared/cases/values.tsv` beside one of the folders above this file.
  private static let path: String? = {
    var folder = String(#filePath)[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      let candidate = folder + "/shared/cases/values.tsv"
      if access(String(candidate), R_OK) == 0 { return String(candidate) }
    }
    return nil
  }()

  private static func contents(of path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
