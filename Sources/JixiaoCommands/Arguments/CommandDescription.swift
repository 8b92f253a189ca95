import Diagnostics

/// What a command is called, what it takes and what it is good for.
struct CommandDescription: Hashable, Sendable {
  /// One word, or two for a command of a group: `["rules", "list"]`.
  let words: [String]
  let summary: Wording
  var arguments: [CommandArgument] = []
  var options: [CommandOption] = []
  let examples: [Example]

  /// As it is typed: `rules list`.
  var name: String { words.joined(separator: " ") }

  struct Example: Hashable, Sendable {
    /// What follows the name of the program.
    let commandLine: String
    let meaning: Wording
  }
}

/// Commands that share their first word.
struct CommandGroup: Hashable, Sendable {
  let word: String
  let summary: Wording
}
