import Diagnostics

/// All commands, in the order in which the help lists them.
struct CommandCatalogue {
  let groups: [CommandGroup]
  let commands: [any Command.Type]

  /// - Throws: `.noCommand`, `.unknownCommand`
  func command(for words: [String]) throws(CommandLineProblem) -> any Command.Type {
    guard let first = words.first else { throw .noCommand(group: nil) }
    if let command = commands.first(where: { $0.description.words == [first] }) { return command }
    guard let group = groups.first(where: { $0.word == first }) else {
      throw .unknownCommand(first, suggestion: Self.suggestion(for: first, in: firstWords))
    }
    guard words.count > 1 else { throw .noCommand(group: group.word) }
    let members = members(of: group)
    if let command = members.first(where: { $0.description.words[1...] == words[1..<2] }) { return command }
    let names = members.flatMap { $0.description.words.dropFirst() }
    throw .unknownCommand(
      group.word + " " + words[1],
      suggestion: Self.suggestion(for: words[1], in: names).map { group.word + " " + $0 }
    )
  }

  func group(for words: [String]) -> CommandGroup? {
    words.count == 1 ? groups.first { $0.word == words.first } : nil
  }

  func members(of group: CommandGroup) -> [any Command.Type] {
    commands.filter { $0.description.words.count > 1 && $0.description.words.first == group.word }
  }

  /// The name that the word begins, if there is only one, or else the nearest.
  private static func suggestion(for word: String, in names: [String]) -> String? {
    let begun = Set(names.filter { $0.hasPrefix(word) })
    return begun.count == 1 ? begun.first : Suggestion.nearest(to: word, in: names)
  }

  private var firstWords: [String] {
    commands.compactMap { $0.description.words.first }
  }
}
