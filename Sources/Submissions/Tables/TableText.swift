import Diagnostics

/// The text of a table and the places of its lines, so that a finding can show the line it is about.
///
/// Lines end at LF, CR LF or CR, inside quotes as well.
public struct TableText: Sendable {
  public let file: String
  let bytes: [UInt8]
  private let lineStarts: [Int]

  /// - Parameter bytes: UTF-8, with or without byte order mark.
  public init(_ bytes: [UInt8], file: String) {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = hasMark ? Array(bytes.dropFirst(3)) : bytes
    var starts = [0]
    for (index, byte) in text.enumerated() {
      let next = index + 1
      if byte == Byte.lineFeed || byte == Byte.carriageReturn && !(next < text.count && text[next] == Byte.lineFeed) {
        starts.append(next)
      }
    }
    self.file = file
    self.bytes = text
    lineStarts = starts
  }

  /// The line at `place`, cut behind the part that is meant.
  public func excerpt(at place: SourcePlace) -> String? {
    guard let line = place.line, lineStarts.indices.contains(line - 1) else { return nil }
    let start = lineStarts[line - 1]
    let end = line < lineStarts.count ? lineStarts[line] : bytes.count
    let scalars = min(Self.longestExcerpt, max(200, (place.column ?? 0) + 100))
    // A scalar takes at most four bytes, so the rest of a very long line is never looked at.
    let shown = String(decoding: bytes[start..<min(end, start + 4 * scalars)], as: UTF8.self).unicodeScalars
    return String(String.UnicodeScalarView(shown.prefix(scalars).filter { $0 != "\r" && $0 != "\n" }))
  }

  private static let longestExcerpt = 4_000
}

enum Byte {
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let quote: UInt8 = 0x22
  static let blank: UInt8 = 0x20
}
