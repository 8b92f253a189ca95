import Diagnostics

extension Environment {
  /// The language that the locale asks for: Chinese, unless a locale is set that is not Chinese.
  ///
  /// `C` and `POSIX` say nothing about a person's language and therefore count as not set.
  var localeLanguage: Language {
    let locales = [Variable.allLocales, .messagesLocale, .language].compactMap { variables[$0] }
    guard let locale = locales.first(where: { !$0.isEmpty })?.lowercased() else { return .chinese }
    let name = locale.prefix { ![".", "@", "_", "-"].contains($0) }
    return ["zh", "c", "posix"].contains(name) ? .chinese : .english
  }
}
