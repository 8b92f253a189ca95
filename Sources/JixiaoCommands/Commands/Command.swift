/// A subcommand: what it takes, and what it does.
protocol Command: Sendable {
  static var description: CommandDescription { get }

  /// - Throws: what is wrong with the arguments.
  init(_ arguments: ParsedArguments) throws(CommandLineProblem)

  /// - Returns: how it went; ``ExitStatus/doneWithErrors`` when findings of severity error stand.
  func run(in session: Session) throws(CommandFailure) -> ExitStatus
}
