import Diagnostics

/// An option of a command, declared once: parsing, help and mistakes are all told from this.
struct CommandOption: Hashable, Sendable {
  /// Without the dashes.
  let name: String
  /// What stands for its value in the help; `nil` for a switch.
  let value: Wording?
  /// The only values it takes; empty when any will do.
  let choices: [String]
  /// Several values may be given, separated by commas.
  let isList: Bool
  let help: Wording
  /// May be given several times, each with another value.
  var isRepeatable = false

  var spelling: String { "--" + name }

  /// A switch, which has no value.
  static func flag(_ name: String, help: Wording) -> CommandOption {
    CommandOption(name: name, value: nil, choices: [], isList: false, help: help)
  }

  /// An option with a value of the user's own.
  static func value(_ name: String, _ placeholder: Wording, help: Wording) -> CommandOption {
    CommandOption(name: name, value: placeholder, choices: [], isList: false, help: help)
  }

  /// An option that may be given several times.
  static func values(_ name: String, _ placeholder: Wording, help: Wording) -> CommandOption {
    CommandOption(name: name, value: placeholder, choices: [], isList: false, help: help, isRepeatable: true)
  }

  /// An option whose value is one of a few words.
  static func choice(_ name: String, _ choices: [String], help: Wording) -> CommandOption {
    let placeholder = choices.joined(separator: "|")
    return CommandOption(
      name: name,
      value: Wording(zh: placeholder, en: placeholder),
      choices: choices,
      isList: false,
      help: help
    )
  }

  /// An option whose value is any of a few words, separated by commas.
  static func list(_ name: String, _ choices: [String], help: Wording) -> CommandOption {
    let placeholder = choices.joined(separator: ",")
    return CommandOption(
      name: name,
      value: Wording(zh: placeholder, en: placeholder),
      choices: choices,
      isList: true,
      help: help
    )
  }
}
