import Diagnostics
import Testing

@testable import JixiaoCommands

struct HelpTests {
  /// A command by its name, so that a failing test says which.
  struct Named: Sendable, CustomTestStringConvertible {
    let description: CommandDescription
    var testDescription: String { description.name }
  }

  static let commands = CommandLineProgram.catalogue.commands.map { Named(description: $0.description) }

  @Test(arguments: commands, Language.allCases)
  func namesEveryArgumentOptionAndExample(_ command: Named, _ language: Language) {
    let description = command.description
    let run = ProgramRun(description.words + ["--help", "--lang", language.rawValue])
    #expect(run.status == .done)
    #expect(run.errors.isEmpty)
    for argument in description.arguments { #expect(run.output.contains(argument.usage(in: language))) }
    for option in description.options + GeneralOptions.all { #expect(run.output.contains("  \(option.spelling)")) }
    #expect(!description.examples.isEmpty)
    for example in description.examples { #expect(run.output.contains("  jixiao \(example.commandLine)\n")) }
  }

  @Test(arguments: commands)
  func examplesAreRightCommandLines(_ command: Named) throws {
    for example in command.description.examples {
      let words = example.commandLine.prefix { $0 != ">" }.split(separator: " ").map(String.init)
      let invocation = try Invocation(words, catalogue: CommandLineProgram.catalogue)
      guard case .run(let parsed) = invocation.request else {
        Issue.record("\(example.commandLine) runs nothing")
        continue
      }
      #expect(type(of: parsed).description == command.description)
    }
  }

  @Test(arguments: commands, Language.allCases)
  func fitsAnOrdinaryTerminal(_ command: Named, _ language: Language) {
    let run = ProgramRun(command.description.words + ["-h", "--lang", language.rawValue])
    for line in run.output.split(separator: "\n") where !line.hasPrefix("  jixiao ") {
      #expect(DisplayWidth.columns(of: line) <= 80, "\(line)")
    }
  }

  @Test(arguments: Language.allCases)
  func theProgramNamesAllCommandsAndStatuses(_ language: Language) {
    let run = ProgramRun(["--help", "--lang", language.rawValue])
    #expect(run.status == .done)
    for command in Self.commands { #expect(run.output.contains("\n  \(command.description.name) ")) }
    for status in ExitStatus.allCases { #expect(run.output.contains("\n  \(status.rawValue)  ")) }
  }

  @Test func aGroupListsItsCommands() {
    let run = ProgramRun(["rules", "--help"])
    #expect(run.status == .done)
    #expect(run.output.contains("  rules show "))
    #expect(!run.output.contains("  evaluate "))
  }

  @Test func needsNoArgumentsToShowHelp() {
    #expect(ProgramRun(["evaluate", "-h"]).status == .done)
  }

  @Test func tellsTheVersion() {
    #expect(ProgramRun(["--version"]).output == "jixiao \(ProgramVersion.current)\n")
  }
}
