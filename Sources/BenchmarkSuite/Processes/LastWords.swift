import OfficeFiles

/// What a program that failed said last.
enum LastWords {
  static func of(_ path: String) -> String {
    guard let bytes = try? FileReader.read(path) else { return "" }
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    return lines.last { $0.contains { !$0.isWhitespace } } ?? ""
  }
}
