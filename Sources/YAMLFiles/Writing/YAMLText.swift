/// YAML text for people to read and change: block style, no line folding, Chinese as it is.
public enum YAMLText {
  /// One document without marks around it, so that several mappings one after the other, with comments between them, are
  /// one file.
  ///
  /// - Throws: when libyaml refuses, which needs a machine without memory.
  public static func text(_ value: YAMLValue) throws(YAMLWritingFault) -> String {
    var writer = try EventWriter()
    try writer.begin()
    try write(value, to: &writer)
    return try writer.end()
  }

  private static func write(_ value: YAMLValue, to writer: inout EventWriter) throws(YAMLWritingFault) {
    switch value {
    case .text(let text): try writer.scalar(text, style: needsQuotes(text) ? .quoted : .free)
    case .plain(let text): try writer.scalar(text, style: .free)
    case .list(let elements):
      try writer.beginList()
      for element in elements { try write(element, to: &writer) }
      try writer.endList()
    case .mapping(let entries):
      try writer.beginMapping()
      for entry in entries {
        try write(.text(entry.key), to: &writer)
        try write(entry.value, to: &writer)
      }
      try writer.endMapping()
    }
  }

  /// Beyond what YAML itself demands: words and digits that a program might take for something else than text, and
  /// characters that an editor might change or hide.
  private static func needsQuotes(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return true }
    let isAmbiguous = first.isASCII && first.properties.numericType != nil || "+-.~=".unicodeScalars.contains(first)
    return isAmbiguous || words.contains(text.lowercased()) || first.properties.isWhitespace
      || last.properties.isWhitespace
      || text.unicodeScalars.contains { $0 != " " && hidden.contains($0.properties.generalCategory) }
  }

  private static let words: Set = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
  private static let hidden: Set<Unicode.GeneralCategory> = [
    .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate, .privateUse, .unassigned,
  ]
}
