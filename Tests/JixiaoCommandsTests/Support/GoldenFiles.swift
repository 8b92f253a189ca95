import Glibc
import OfficeFiles
import Testing

/// Files that hold what the program is expected to write, beside the tests.
///
/// A missing file fails. `UPDATE_GOLDEN=1 swift test` writes what the program wrote instead, and fails the run so that
/// nobody takes it for a test; look at the difference before you commit it.
struct GoldenFiles {
  private let folder: String
  private let isUpdating: Bool

  /// - Parameter testFile: a file in a folder beside `Golden`.
  init(testFile: String = #filePath) {
    let tests = testFile.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
    folder = tests + "/Golden"
    isUpdating = getenv("UPDATE_GOLDEN").map { String(cString: $0) == "1" } ?? false
  }

  func expect(_ text: String, equals name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if isUpdating {
      try OutputFolder(folder).write([OutputFile(name: name, text: text)])
      Issue.record("Golden/\(name) was written; look at the difference", sourceLocation: sourceLocation)
      return
    }
    guard let bytes = try? FileReader.read(Folder.path(folder, name)) else {
      Issue.record("Golden/\(name) is missing; run UPDATE_GOLDEN=1 swift test", sourceLocation: sourceLocation)
      return
    }
    let expected = String(decoding: bytes, as: UTF8.self)
    guard text != expected else { return }
    Issue.record("Golden/\(name) differs: \(Self.difference(text, expected))", sourceLocation: sourceLocation)
  }

  /// The first line that differs.
  private static func difference(_ text: String, _ expected: String) -> String {
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(found, wanted).prefix { $0 == $1 }.count
    func show(_ lines: [Substring]) -> String { line < lines.count ? "'\(lines[line])'" : "the end" }
    return "line \(line + 1) is \(show(found)) where \(show(wanted)) is expected"
  }
}
