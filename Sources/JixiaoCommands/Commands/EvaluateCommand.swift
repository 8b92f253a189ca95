import Diagnostics
import Reports

/// `jixiao evaluate`: scores a submission, prints the scores and writes the papers.
struct EvaluateCommand: Command {
  private let submission: String
  private let choice: EvaluationChoice
  private let output: String?
  private let formats: [PaperFormat]
  private let printsJSON: Bool

  static let output = CommandOption.value(
    "output",
    Wording(zh: "文件夹", en: "DIR"),
    help: Wording(
      zh: "把自评报告和结果表写入此文件夹；不写时只打印得分",
      en: "write the report and the tables into this folder; without it, scores are only printed"
    )
  )
  static let format = CommandOption.list(
    "format",
    PaperFormat.allCases.map(\.rawValue),
    help: Wording(
      zh: "只写这些格式，用逗号分隔：md 报告，json 结果，csv 表格；默认全部",
      en: "write only these, separated by commas: md report, json result, csv tables; by default all"
    )
  )
  static let description = CommandDescription(
    words: ["evaluate"],
    summary: Wording(zh: "评分：打印得分，写出自评报告和结果表", en: "score a submission, print the scores and write the papers"),
    arguments: [SharedOptions.submission],
    options: EvaluationChoice.options + [output, format, SharedOptions.json],
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
    if output == nil, arguments.contains(Self.format) {
      throw .optionNeedsOther(Self.format, other: Self.output)
    }
    formats = arguments.list(Self.format)?.compactMap(PaperFormat.init) ?? PaperFormat.allCases
    printsJSON = arguments.contains(SharedOptions.json)
  }

  func run(in session: Session) throws(CommandFailure) -> ExitStatus {
    let result = try session.evaluate(submission, choice)
    var written: [Wording] = []
    if let output { written = [try session.write(result, formats: formats, to: output)] }
    if printsJSON {
      try session.write(ResultJSON.json(of: result, language: session.language).text)
      session.note(written.map { $0.text(in: session.language) })
    } else {
      try session.print(ScoreSummary(result, in: session.language, columns: session.columns).lines)
      for line in written { try session.print(line) }
    }
    session.report(result.findings)
    return result.findings.status
  }
}
