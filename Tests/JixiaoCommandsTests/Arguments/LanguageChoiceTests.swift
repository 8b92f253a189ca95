import Diagnostics
import Testing

@testable import JixiaoCommands

/// Chinese by default; English for a locale that is set and not Chinese; `--lang` has the last word.
struct LanguageChoiceTests {
  struct Locale: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let variables: [Environment.Variable: String]
    let language: Language

    init(_ name: String, _ variables: [Environment.Variable: String], _ language: Language) {
      testDescription = name
      self.variables = variables
      self.language = language
    }
  }

  @Test(arguments: [
    Locale("unset", [:], .chinese),
    Locale("empty", [.language: ""], .chinese),
    Locale("C", [.language: "C"], .chinese),
    Locale("C with an encoding", [.language: "C.UTF-8"], .chinese),
    Locale("POSIX", [.language: "POSIX"], .chinese),
    Locale("Chinese", [.language: "zh_CN.UTF-8"], .chinese),
    Locale("Chinese in GB18030", [.language: "zh_CN.GB18030"], .chinese),
    Locale("Chinese of Hong Kong", [.language: "zh-HK"], .chinese),
    Locale("bare Chinese", [.language: "zh"], .chinese),
    Locale("English", [.language: "en_US.UTF-8"], .english),
    Locale("German", [.language: "de_DE@euro"], .english),
    Locale("messages before language", [.language: "en_US.UTF-8", .messagesLocale: "zh_CN.UTF-8"], .chinese),
    Locale("all before messages", [.messagesLocale: "zh_CN.UTF-8", .allLocales: "en_US.UTF-8"], .english),
    Locale("an empty one does not count", [.language: "en_US.UTF-8", .allLocales: ""], .english),
  ])
  func followsTheLocale(_ locale: Locale) {
    let output = CapturedOutput()
    let environment = Environment(arguments: [], variables: locale.variables, output: output, errors: output)
    #expect(environment.localeLanguage == locale.language)
  }

  @Test(arguments: [
    ["--lang", "en", "rules", "list"], ["rules", "--lang", "en", "list"], ["rules", "list", "--lang=en"],
  ])
  func theOptionMayStandAnywhere(_ arguments: [String]) {
    let run = ProgramRun(arguments, variables: [.language: "zh_CN.UTF-8"])
    #expect(run.status == .done)
    #expect(run.output.hasPrefix("id "))
  }

  @Test func theOptionWinsOverTheLocale() {
    let run = ProgramRun(["rules", "list", "--lang", "zh"], variables: [.language: "en_US.UTF-8"])
    #expect(run.output.hasPrefix("编号 "))
  }
}
