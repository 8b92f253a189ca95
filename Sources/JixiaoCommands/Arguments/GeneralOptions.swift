import Diagnostics

/// The options that may stand anywhere on the command line.
struct GeneralOptions: Hashable, Sendable {
  private(set) var language: Language?
  private(set) var colour = ColourChoice.auto
  private(set) var wantsHelp = false
  private(set) var wantsVersion = false

  static let languageOption = CommandOption.choice(
    "lang",
    Language.allCases.map(\.rawValue),
    help: Wording(
      zh: "界面语言；不写时用中文，系统语言不是中文时用英文",
      en: "language of messages; by default Chinese, or English when the locale is set and not Chinese"
    )
  )
  static let colourOption = CommandOption.choice(
    "color",
    ColourChoice.allCases.map(\.rawValue),
    help: Wording(zh: "是否使用颜色；设有 NO_COLOR 时从不使用", en: "whether to use colour; never where NO_COLOR is set")
  )
  static let helpOption = CommandOption.flag("help", help: Wording(zh: "显示帮助（也可写 -h）", en: "show this help (also -h)"))
  static let versionOption = CommandOption.flag("version", help: Wording(zh: "显示版本号", en: "show the version"))
  static let all = [languageOption, colourOption, helpOption, versionOption]

  static func named(_ spelling: String) -> CommandOption? {
    spelling == "-h" ? helpOption : all.first { $0.spelling == spelling }
  }

  mutating func set(_ option: CommandOption, to value: String) throws(CommandLineProblem) {
    switch option {
    case Self.languageOption:
      guard let choice = Language(rawValue: value) else { throw .unknownChoice(value, of: option) }
      if language != nil { throw .repeatedOption(option) }
      language = choice
    case Self.colourOption:
      guard let choice = ColourChoice(rawValue: value) else { throw .unknownChoice(value, of: option) }
      colour = choice
    case Self.helpOption: wantsHelp = true
    default: wantsVersion = true
    }
  }

  /// The language asked for, as far as it can be told from a command line that may have mistakes in it.
  static func language(askedForIn words: [String]) -> Language? {
    var reader = ArgumentReader(words)
    while let piece = reader.next() {
      guard case .option(languageOption.spelling, let attached) = piece else { continue }
      return (try? reader.value(of: languageOption, attached: attached)).flatMap(Language.init(rawValue:))
    }
    return nil
  }
}
