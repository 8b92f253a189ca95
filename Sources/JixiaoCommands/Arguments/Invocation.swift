import Diagnostics

/// A command line, read: which command, its arguments and the general options.
struct Invocation {
  let general: GeneralOptions
  let request: Request

  enum Request {
    case version
    case programHelp
    case groupHelp(CommandGroup)
    case commandHelp(CommandDescription)
    case run(any Command)
  }

  init(_ words: [String], catalogue: CommandCatalogue) throws(CommandLineProblem) {
    let (general, rest) = try Self.withoutGeneralOptions(words)
    self.general = general
    let names = Array(rest.prefix { !$0.hasPrefix("-") })
    if general.wantsVersion {
      request = .version
    } else if general.wantsHelp, rest.isEmpty {
      request = .programHelp
    } else if general.wantsHelp, let group = catalogue.group(for: names) {
      request = .groupHelp(group)
    } else {
      if let stray = rest.first, stray.hasPrefix("-"), stray != "--" {
        throw Self.unknownOption(stray, among: GeneralOptions.all, of: nil)
      }
      let command = try catalogue.command(for: names)
      let words = Array(rest.dropFirst(command.description.words.count))
      request = general.wantsHelp ? .commandHelp(command.description) : .run(try Self.make(command, from: words))
    }
  }

  private static func make(
    _ command: any Command.Type,
    from words: [String]
  ) throws(CommandLineProblem) -> any Command {
    let description = command.description
    var arguments = ParsedArguments(of: description)
    var reader = ArgumentReader(words)
    while let piece = reader.next() {
      switch piece {
      case .argument(let word): try arguments.append(word)
      case .option(let spelling, let attached):
        guard let option = description.options.first(where: { $0.spelling == spelling }) else {
          throw unknownOption(spelling, among: description.options + GeneralOptions.all, of: description.name)
        }
        try arguments.set(option, to: try reader.value(of: option, attached: attached))
      }
    }
    return try command.init(arguments)
  }

  /// Takes the general options out, wherever they stand before a `--`.
  private static func withoutGeneralOptions(
    _ words: [String]
  ) throws(CommandLineProblem) -> (GeneralOptions, rest: [String]) {
    var general = GeneralOptions()
    let end = words.firstIndex(of: "--") ?? words.endIndex
    var reader = ArgumentReader(Array(words[..<end]))
    var rest: [String] = []
    while let piece = reader.next() {
      switch piece {
      case .argument(let word): rest.append(word)
      case .option(let spelling, let attached):
        if let option = GeneralOptions.named(spelling) {
          try general.set(option, to: try reader.value(of: option, attached: attached))
        } else {
          rest.append(attached.map { spelling + "=" + $0 } ?? spelling)
        }
      }
    }
    return (general, rest + words[end...])
  }

  private static func unknownOption(
    _ spelling: String,
    among options: [CommandOption],
    of command: String?
  ) -> CommandLineProblem {
    .unknownOption(
      spelling,
      suggestion: Suggestion.nearest(to: spelling, in: options.map(\.spelling)),
      command: command
    )
  }
}
