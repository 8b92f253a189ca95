import Diagnostics

/// The program `jixiao`, from its arguments to its exit status.
public enum CommandLineProgram {
  public static func run(_ environment: Environment) -> ExitStatus {
    let language = GeneralOptions.language(askedForIn: environment.arguments) ?? environment.localeLanguage
    do throws(CommandLineProblem) {
      let invocation = try Invocation(environment.arguments, catalogue: catalogue)
      return run(invocation, in: environment, language: language)
    } catch {
      return stop(.wrongCommandLine(error), in: Session(environment: environment, language: language, colour: .auto))
    }
  }

  static let catalogue = CommandCatalogue(
    groups: [SpotCheckCommands.group, RulesCommands.group],
    commands: [
      DemoCommand.self, InitCommand.self, ImportCommand.self, EvaluateCommand.self, ExplainCommand.self,
      CheckCommand.self, WhatIfCommand.self, ScoreCommand.self,
    ] + SpotCheckCommands.members + RulesCommands.members
  )

  private static func run(_ invocation: Invocation, in environment: Environment, language: Language) -> ExitStatus {
    let session = Session(environment: environment, language: language, colour: invocation.general.colour)
    let help = HelpText(language: language, columns: min(session.columns, 100))
    do throws(CommandFailure) {
      switch invocation.request {
      case .version: try session.print(["jixiao \(ProgramVersion.current)"])
      case .programHelp: try session.print(help.program(catalogue))
      case .groupHelp(let group): try session.print(help.group(group, members: catalogue.members(of: group)))
      case .commandHelp(let description): try session.print(help.command(description))
      case .run(let command): return try command.run(in: session)
      }
      return .done
    } catch {
      return stop(error, in: session)
    }
  }

  private static func stop(_ failure: CommandFailure, in session: Session) -> ExitStatus {
    session.report(failure.findings)
    if case .wrongCommandLine = failure {
      let command = try? catalogue.command(for: session.environment.arguments.filter { !$0.hasPrefix("-") })
      session.note([HelpText.pointer(to: command?.description).text(in: session.language)])
    }
    return failure.status
  }
}
