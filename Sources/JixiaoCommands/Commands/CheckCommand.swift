import Diagnostics

/// `jixiao check`: what is the matter with a submission, without its scores.
struct CheckCommand: Command {
  private let submission: String
  private let choice: EvaluationChoice
  private let printsJSON: Bool

  static let description = CommandDescription(
    words: ["check"],
    summary: Wording(zh: "只检查自评材料，列出问题", en: "check a submission and list the findings"),
    arguments: [SharedOptions.submission],
    options: EvaluationChoice.options + [SharedOptions.json],
    examples: [
      .init(
        commandLine: "check jixiao-demo",
        meaning: Wording(zh: "列出示例的全部问题及其位置", en: "list all findings of the sample with their places")
      )
    ]
  )

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    submission = try arguments.required(SharedOptions.submission)
    choice = try EvaluationChoice(arguments)
    printsJSON = arguments.contains(SharedOptions.json)
  }

  func run(in session: Session) throws(CommandFailure) -> ExitStatus {
    let (findings, status) = try findings(in: session)
    if printsJSON {
      try session.write(FindingList(findings).json(in: session.language).text)
    } else {
      let style = session.colour.style(of: session.environment.output, in: session.environment)
      try session.print(findings.map { $0.text(in: session.language, style: style) })
      try session.print(FindingList(findings).countsLine)
    }
    return status
  }

  /// What makes a submission unusable is what this command is asked for, too.
  private func findings(in session: Session) throws(CommandFailure) -> ([Finding], ExitStatus) {
    do throws(CommandFailure) {
      let findings = try session.evaluate(submission, choice).findings
      return (findings, findings.status)
    } catch {
      guard case .unusableInput(let findings) = error else { throw error }
      return (findings, error.status)
    }
  }
}
