import Diagnostics

/// The lines of a file, so that a finding can show the one it is about.
///
/// Lines end where YAML ends them: at CR LF, CR, LF and at the Unicode separators NEL, LS and PS.
public struct SourceText: Hashable, Sendable {
  public let file: String
  public let lines: [String]

  public init(_ text: String, file: String) {
    self.file = file
    let scalars = text.unicodeScalars
    var lines: [String] = []
    var start = scalars.startIndex
    var previous: Unicode.Scalar?
    for index in scalars.indices where Self.endsLine(scalars[index]) {
      let isSecondHalf = scalars[index] == "\n" && previous == "\r" && index == start
      if !isSecondHalf { lines.append(String(scalars[start..<index])) }
      previous = scalars[index]
      start = scalars.index(after: index)
    }
    lines.append(String(scalars[start...]))
    self.lines = lines
  }

  /// The text of the line at `place`; `nil` when the place has no line or lies in another file.
  public func excerpt(at place: SourcePlace) -> String? {
    guard place.file == file, let line = place.line, lines.indices.contains(line - 1) else { return nil }
    return lines[line - 1]
  }

  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\r", "\n", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}

extension SourceText {
  /// The place that follows `prefix`, the beginning of the file up to the character that is meant.
  static func place(after prefix: ArraySlice<UInt8>, file: String) -> SourcePlace {
    let before = SourceText(String(decoding: prefix, as: UTF8.self), file: file)
    return SourcePlace(
      file: file,
      line: before.lines.count,
      column: (before.lines.last?.unicodeScalars.count ?? 0) + 1
    )
  }
}
