import Diagnostics

/// Goes through the words of a command line, option by option.
struct ArgumentReader {
  private let words: [String]
  private var position = 0
  private var onlyArgumentsFollow = false

  init(_ words: [String]) {
    self.words = words
  }

  /// A piece of the command line.
  enum Piece: Hashable {
    case argument(String)
    /// An option as it is spelt, with what follows its `=`.
    case option(String, attachedValue: String?)
  }

  mutating func next() -> Piece? {
    guard position < words.count else { return nil }
    let word = words[position]
    position += 1
    if onlyArgumentsFollow || !Self.isOption(word) { return .argument(word) }
    if word == "--" {
      onlyArgumentsFollow = true
      return next()
    }
    guard let equals = word.firstIndex(of: "=") else { return .option(word, attachedValue: nil) }
    return .option(String(word[..<equals]), attachedValue: String(word[word.index(after: equals)...]))
  }

  /// The value of an option: what is attached to it, or the next word unless that is an option itself.
  ///
  /// - Throws: `.missingValue`, `.valueForFlag`
  mutating func value(of option: CommandOption, attached: String?) throws(CommandLineProblem) -> String {
    guard option.value != nil else {
      if attached != nil { throw .valueForFlag(option) }
      return ""
    }
    if let attached {
      if attached.isEmpty { throw .missingValue(option) }
      return attached
    }
    guard position < words.count, !Self.isOption(words[position]), !words[position].isEmpty else {
      throw .missingValue(option)
    }
    position += 1
    return words[position - 1]
  }

  /// A lone `-` is a name, not an option.
  private static func isOption(_ word: String) -> Bool { word.hasPrefix("-") && word != "-" }
}
