import Glibc
import Testing

@testable import Submissions

/// A table of texts, one on each line, with the reading a person gave each; columns by the names in its first line.
struct ReadingTable: Sendable, CustomTestStringConvertible {
  let name: String
  private let path: String

  var testDescription: String { name }

  /// Those that are at hand.
  static let all: [ReadingTable] = {
    let folder = directory(of: String(#filePath))
    var tables = [ReadingTable(name: "written-values.tsv", path: folder + "/Fixtures/written-values.tsv")]
    var ancestor = folder
    while !ancestor.isEmpty {
      tables.append(ReadingTable(name: "values.tsv", path: ancestor + "/shared/cases/values.tsv"))
      ancestor = directory(of: ancestor)
    }
    return tables.filter { access($0.path, R_OK) == 0 }
  }()

  func rows() throws -> [ReadingRow] {
    let lines = try #require(content).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let header = try #require(lines.first)
    return lines.dropFirst().map { fields in
      let cells = Dictionary(zip(header, fields), uniquingKeysWith: { first, _ in first })
      return ReadingRow(cells)
    }
  }

  private var content: String? {
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

  private static func directory(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }
}

/// One line of such a table.
struct ReadingRow: Sendable {
  let text: String
  let expected: NotationFacts
  let isActual: Bool

  init(_ cells: [String: String]) {
    text = cells["text"] ?? cells["string"] ?? ""
    isActual = cells["role"]?.hasPrefix("actual") ?? false
    expected = NotationFacts(
      cells["kind"] ?? "",
      cells["comparator"] ?? "",
      cells["value"] ?? "",
      cells["unit"] ?? ""
    )
  }

  private var found: NotationFacts {
    NotationFacts(isActual ? NotationReader.actual(text) : NotationReader.target(text))
  }

  /// Where the table leaves the parts of a list open, any parts will do.
  var isMet: Bool {
    expected.kind == "multiple" && expected.value.isEmpty ? found.kind == "multiple" : found == expected
  }

  var miss: String { "'\(text)': expected \(expected), found \(found)" }
}
