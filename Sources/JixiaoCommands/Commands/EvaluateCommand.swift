import Diagnostics
import Reports

/// `jixiao evaluate`: scores a submission, prints the scores and writes the papers.
struct EvaluateCommand: Command {
  private let submission: String
  private let choice: EvaluationChoice
  private let output: String?
  private let papers: PaperChoice
  private let printsJSON: Bool

  static let output = CommandOption.value(
    "output",
    Wording(zh: "文件夹", en: "DIR"),
    help: Wording(
      zh: "把自评报告和结果表写入此文件夹；不写时只打印得分",
      en: "write the report and the tables into this folder; without it, scores are only printed"
    )
  )
  static let description = CommandDescription(
    words: ["evaluate"],
    summary: Wording(zh: "评分：打印得分，写出自评报告和结果表", en: "score a submission, print the scores and write the papers"),
    arguments: [SharedOptions.submission],
    options: EvaluationChoice.options + [output] + PaperChoice.options + [SharedOptions.json],
    examples: [
      .init(
        commandLine: "evaluate jixiao-demo --output jixiao-demo/自评结果",
        meaning: Wording(zh: "给示例评分，并写出全部结果文件", en: "score the sample and write all papers")
      ),
      .init(
        commandLine: "evaluate jixiao-demo --rules cn-2020 --json",
        meaning: Wording(zh: "换用国家规则集，以 JSON 打印结果", en: "score it under the national rule set and print JSON")
      ),
    ]
  )

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    submission = try arguments.required(SharedOptions.submission)
    choice = try EvaluationChoice(arguments)
    output = arguments[Self.output]
    if output == nil, let option = PaperChoice.options.first(where: arguments.contains) {
      throw .optionNeedsOther(option, other: Self.output)
    }
    papers = try PaperChoice(arguments)
    printsJSON = arguments.contains(SharedOptions.json)
  }

  func run(in session: Session) throws(CommandFailure) -> ExitStatus {
    let result = try session.evaluate(submission, choice, compiled: papers.date)
    let written = try output.map { output throws(CommandFailure) in try session.write(result, papers, to: output) }
    let findings = result.findings + (written?.findings ?? [])
    if printsJSON {
      try session.write(ResultJSON.json(of: result, language: session.language).text)
      session.note([written?.message.text(in: session.language)].compactMap(\.self))
    } else {
      try session.print(ScoreSummary(result, findings: findings, in: session.language, columns: session.columns).lines)
      if let written { try session.print(written.message) }
    }
    session.report(findings)
    return findings.status
  }
}
