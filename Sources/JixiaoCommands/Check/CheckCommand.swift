import Checks
import Diagnostics
import RuleFiles

/// `jixiao check`: what is the matter with a submission, without its scores; and what the checks are.
struct CheckCommand: Command {
  private let request: Request
  private let choice: EvaluationChoice
  private let format: Format
  private let filter: FindingFilter

  private enum Request {
    case list
    case explain([any Check])
    case check(String)
  }

  enum Format: String, CaseIterable {
    case text
    case json
    case sarif
  }

  static let submission = CommandArgument(
    placeholder: SharedOptions.submission.placeholder,
    count: .oneOrNone,
    help: SharedOptions.submission.help
  )
  static let list = CommandOption.flag(
    "list",
    help: Wording(zh: "列出全部检查：编号、级别、名称", en: "list all checks: code, severity, name")
  )
  static let explain = CommandOption.value(
    "explain",
    Wording(zh: "编号", en: "CODE"),
    help: Wording(
      zh: "说明一项检查：查什么、为什么、例子、怎么改、阈值；L23 或 E0503 都可以",
      en: "explain a check, such as L23 or E0503: what it finds, why, an example, the remedy, the thresholds"
    )
  )
  static let format = CommandOption.choice(
    "format",
    Format.allCases.map(\.rawValue),
    help: Wording(zh: "输出格式，默认 text；sarif 供代码平台和编辑器使用", en: "text by default; sarif is for code platforms and editors")
  )
  static let only = CommandOption.value(
    "only",
    Wording(zh: "编号,…", en: "CODE,…"),
    help: Wording(zh: "只列出这些检查发现的问题，如 L23,L24", en: "list only what these checks find, such as L23,L24")
  )
  static let severity = CommandOption.choice(
    "severity",
    Severity.allCases.map(\.rawValue),
    help: Wording(zh: "只列出这一级别以上的问题", en: "list only findings of this severity and above")
  )
  static let description = CommandDescription(
    words: ["check"],
    summary: Wording(zh: "只检查自评材料，列出问题", en: "check a submission and list the findings"),
    arguments: [submission],
    options: [list, explain, only, severity, format, SharedOptions.json] + EvaluationChoice.options,
    examples: [
      .init(
        commandLine: "check jixiao-demo",
        meaning: Wording(zh: "列出示例的全部问题及其位置", en: "list all findings of the sample with their places")
      ),
      .init(
        commandLine: "check jixiao-demo --only L23,L24",
        meaning: Wording(zh: "只看这两项检查", en: "only what these two checks find")
      ),
      .init(
        commandLine: "check --explain L23",
        meaning: Wording(zh: "这项检查查什么、为什么、怎么改", en: "what this check finds, why, and what to do")
      ),
    ]
  )

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    choice = try EvaluationChoice(arguments)
    filter = try FindingFilter(arguments)
    format =
      arguments.contains(SharedOptions.json) ? .json : arguments[Self.format].flatMap(Format.init(rawValue:)) ?? .text
    if arguments.contains(Self.list) {
      request = .list
    } else if let code = arguments[Self.explain] {
      request = .explain(try Self.checks(for: code, of: Self.explain))
    } else {
      request = .check(try arguments.required(Self.submission))
    }
  }

  /// - Throws: `.unknownCheck`
  static func checks(for code: String, of option: CommandOption) throws(CommandLineProblem) -> [any Check] {
    let checks = CheckCatalogue.checks(for: code)
    guard checks.isEmpty else { return checks }
    let known = CheckCatalogue.sorted.flatMap { [$0.code] + $0.documentation.toldAs }
    throw .unknownCheck(code, of: option, suggestion: Suggestion.nearest(to: code, in: known))
  }

  func run(in session: Session) throws(CommandFailure) -> ExitStatus {
    switch request {
    case .list:
      try session.print(CheckListText(language: session.language).lines(width: session.columns))
      return .done
    case .explain(let checks):
      let text = CheckExplanation(rules: try session.rules(asked: choice.rules).ruleSet, session: session)
      try session.print(Array(checks.map { text.lines(of: $0.documentation) }.joined(separator: [""])))
      return .done
    case .check(let folder): return try check(folder, in: session)
    }
  }

  private func check(_ folder: String, in session: Session) throws(CommandFailure) -> ExitStatus {
    let (report, status) = try report(on: folder, in: session)
    switch format {
    case .json: try session.write(report.json(in: session.language).text)
    case .sarif: try session.write(report.sarif(in: session.language).text)
    case .text:
      let style = session.colour.style(of: session.environment.output, in: session.environment)
      try session.print(report.lines(in: session.language, style: style, width: session.columns))
    }
    return status
  }

  /// What makes a submission unusable is what this command is asked for, too.
  private func report(on folder: String, in session: Session) throws(CommandFailure) -> (CheckReport, ExitStatus) {
    do throws(CommandFailure) {
      let result = try session.evaluate(folder, choice)
      let findings = result.findings.filter(filter.lets)
      let silenced = result.silenced.filter { filter.lets($0.finding) }
      return (CheckReport(findings, silenced, subjects: SubjectIndex(result.submission)), findings.status)
    } catch {
      guard case .unusableInput(let findings) = error else { throw error }
      return (CheckReport(findings, [], subjects: nil), error.status)
    }
  }
}
