/// What a command line says to one command.
struct ParsedArguments: Hashable, Sendable {
  private let description: CommandDescription
  /// Of an option that may be repeated, all; of any other, one.
  private var values: [String: [String]] = [:]
  private var words: [String] = []

  init(of description: CommandDescription) {
    self.description = description
  }

  func contains(_ option: CommandOption) -> Bool { values[option.name] != nil }

  subscript(option: CommandOption) -> String? { values[option.name]?.first }

  /// All values of an option that may be repeated, in the order in which they are given.
  func all(_ option: CommandOption) -> [String] { values[option.name] ?? [] }

  /// The values of a list; `nil` when the option is not given.
  func list(_ option: CommandOption) -> [String]? {
    self[option].map { $0.split(separator: ",").map(String.init) }
  }

  /// A whole number within a range; `nil` when the option is not given.
  ///
  /// - Throws: `.notACount`
  func count(_ option: CommandOption, _ range: ClosedRange<Int>) throws(CommandLineProblem) -> Int? {
    guard let text = self[option] else { return nil }
    guard let count = Int(text), range.contains(count) else { throw .notACount(text, of: option) }
    return count
  }

  /// - Throws: `.missingArgument`
  func required(_ argument: CommandArgument) throws(CommandLineProblem) -> String {
    guard let word = optional(argument) else { throw .missingArgument(argument) }
    return word
  }

  func optional(_ argument: CommandArgument) -> String? {
    guard let position = description.arguments.firstIndex(of: argument), position < words.count else { return nil }
    return words[position]
  }

  /// From the place of `argument` on, at least one.
  ///
  /// - Throws: `.missingArgument`
  func oneOrMore(_ argument: CommandArgument) throws(CommandLineProblem) -> [String] {
    guard let position = description.arguments.firstIndex(of: argument), position < words.count else {
      throw .missingArgument(argument)
    }
    return Array(words[position...])
  }

  /// From the place of `argument` on; none when nothing is given.
  func anyNumber(_ argument: CommandArgument) -> [String] {
    guard let position = description.arguments.firstIndex(of: argument), position < words.count else { return [] }
    return Array(words[position...])
  }
}

extension ParsedArguments {
  /// - Throws: `.repeatedOption`, `.unknownChoice`
  mutating func set(_ option: CommandOption, to value: String) throws(CommandLineProblem) {
    guard option.isRepeatable || values[option.name] == nil else { throw .repeatedOption(option) }
    if !option.choices.isEmpty {
      let parts = option.isList ? value.split(separator: ",").map(String.init) : [value]
      if let stranger = parts.first(where: { !option.choices.contains($0) }) {
        throw .unknownChoice(stranger, of: option)
      }
      if parts.isEmpty { throw .missingValue(option) }
    }
    values[option.name, default: []].append(value)
  }

  /// - Throws: `.unexpectedArgument`
  mutating func append(_ word: String) throws(CommandLineProblem) {
    let takesMore = [.oneOrMore, .anyNumber].contains(description.arguments.last?.count)
    guard takesMore || words.count < description.arguments.count else { throw .unexpectedArgument(word) }
    words.append(word)
  }
}
