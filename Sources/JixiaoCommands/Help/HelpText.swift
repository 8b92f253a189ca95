import Diagnostics

/// The help of the program, of a group and of a command, made from what they declare.
struct HelpText {
  let language: Language
  let columns: Int

  func program(_ catalogue: CommandCatalogue) -> [String] {
    [HelpWording.program.text(in: language), ""]
      + usage([HelpWording.command.text(in: language), HelpWording.arguments.text(in: language)])
      + section(HelpWording.commands, catalogue.commands.map { summary(of: $0.description) })
      + section(HelpWording.options, GeneralOptions.all.map(entry))
      + section(HelpWording.exitStatuses, HelpWording.statuses.map { ("\($0.rawValue)", $1.text(in: language)) })
      + ["", HelpWording.more.text(in: language)]
  }

  func group(_ group: CommandGroup, members: [any Command.Type]) -> [String] {
    [group.summary.text(in: language), ""]
      + usage([group.word, HelpWording.command.text(in: language), HelpWording.arguments.text(in: language)])
      + section(HelpWording.commands, members.map { summary(of: $0.description) })
      + section(HelpWording.generalOptions, GeneralOptions.all.map(entry))
  }

  func command(_ command: CommandDescription) -> [String] {
    let arguments = command.arguments.map { $0.usage(in: language) }
    let options = command.options.isEmpty ? [] : [HelpWording.anyOptions.text(in: language)]
    return WrappedText.lines(command.summary.text(in: language), width: columns) + [""]
      + usage(command.words + arguments + options)
      + section(HelpWording.parameters, command.arguments.map(entry))
      + section(HelpWording.options, command.options.map(entry))
      + section(HelpWording.generalOptions, GeneralOptions.all.map(entry))
      + examples(command.examples)
  }

  /// Where to read more after a mistake.
  static func pointer(to command: CommandDescription?) -> Wording {
    let name = command?.name ?? ""
    return name.isEmpty
      ? Wording(zh: "用法见：jixiao --help", en: "see: jixiao --help")
      : Wording(zh: "用法见：jixiao \(name) --help", en: "see: jixiao \(name) --help")
  }
}

extension HelpText {
  private typealias Entry = (term: String, text: String)

  private func usage(_ words: [String]) -> [String] {
    [HelpWording.usage.text(in: language) + (["jixiao"] + words).joined(separator: " ")]
  }

  private func summary(of description: CommandDescription) -> Entry {
    (description.name, description.summary.text(in: language))
  }

  private func entry(_ argument: CommandArgument) -> Entry {
    (argument.usage(in: language), argument.help.text(in: language))
  }

  private func entry(_ option: CommandOption) -> Entry {
    (
      ([option.spelling] + [option.value?.text(in: language)].compactMap { $0 }).joined(separator: " "),
      option.help.text(in: language)
    )
  }

  /// A heading and its entries, explained in a second column; a long term has its line for itself.
  private func section(_ heading: Wording, _ entries: [Entry]) -> [String] {
    guard !entries.isEmpty else { return [] }
    let widest = entries.map { DisplayWidth.columns(of: $0.term) }.filter { $0 <= Self.widestTerm }.max() ?? 0
    let indent = String(repeating: " ", count: widest + 4)
    var lines = ["", heading.text(in: language)]
    for (term, text) in entries {
      let wrapped = WrappedText.lines(text, width: max(20, columns - widest - 4))
      if DisplayWidth.columns(of: term) > widest {
        lines.append("  " + term)
        lines += wrapped.map { indent + $0 }
      } else {
        lines.append("  " + PaddedText.left(term, width: widest) + "  " + (wrapped.first ?? ""))
        lines += wrapped.dropFirst().map { indent + $0 }
      }
    }
    return lines
  }

  private func examples(_ examples: [CommandDescription.Example]) -> [String] {
    ["", HelpWording.examples.text(in: language)]
      + examples.flatMap { example in
        ["  jixiao " + example.commandLine]
          + WrappedText.lines(example.meaning.text(in: language), width: max(20, columns - 6)).map { "      " + $0 }
      }
  }

  private static let widestTerm = 30
}
