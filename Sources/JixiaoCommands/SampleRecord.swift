import OfficeFiles

/// What an earlier demonstration wrote into its folder, so that a later version may replace its own files, and only
/// those, when the sample has changed.
struct SampleRecord {
  static let fileName = ".jixiao-sample"
  private let lines: Set<String>

  /// - Parameter bytes: of the record's file; empty when there is none.
  init(_ bytes: [UInt8]) {
    lines = Set(String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init))
  }

  /// Whether the file stands as it was written then.
  func holds(_ bytes: [UInt8], as name: String) -> Bool { lines.contains(Self.line(name, bytes)) }

  static func file(of files: [OutputFile]) -> OutputFile {
    OutputFile(name: fileName, text: files.map { line($0.name, $0.bytes) + "\n" }.joined())
  }

  private static func line(_ name: String, _ bytes: [UInt8]) -> String { SHA256.hexDigest(of: bytes) + "  " + name }
}
