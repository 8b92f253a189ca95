import Diagnostics
import SelfEvaluation

/// `jixiao explain`: where a score comes from, with inputs, rule, legal source and arithmetic.
struct ExplainCommand: Command {
  private let submission: String
  private let choice: EvaluationChoice
  private let project: String?
  private let indicator: String?

  static let project = CommandOption.value(
    "project",
    Wording(zh: "项目", en: "PROJECT"),
    help: Wording(zh: "只解释此项目（编码或名称）", en: "explain only this project, by code or name")
  )
  static let indicator = CommandOption.value(
    "indicator",
    Wording(zh: "指标", en: "INDICATOR"),
    help: Wording(zh: "只解释此三级指标（名称）", en: "explain only indicators of this name")
  )
  static let description = CommandDescription(
    words: ["explain"],
    summary: Wording(
      zh: "解释得分：输入及其位置、规则及其依据、计算过程",
      en: "explain scores: the inputs with their places, the rule with its source, the arithmetic"
    ),
    arguments: [SharedOptions.submission],
    options: [project, indicator] + EvaluationChoice.options,
    examples: [
      .init(
        commandLine: "explain jixiao-demo --indicator 优良率",
        meaning: Wording(zh: "各项目的“优良率”怎样得分", en: "how the indicator 优良率 scored in each project")
      ),
      .init(
        commandLine: "explain jixiao-demo --project 科普经费",
        meaning: Wording(zh: "一个项目的得分构成和全部指标", en: "what one project's score is made of, and all its indicators")
      ),
    ]
  )

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    submission = try arguments.required(SharedOptions.submission)
    choice = try EvaluationChoice(arguments)
    project = arguments[Self.project]
    indicator = arguments[Self.indicator]
  }

  func run(in session: Session) throws(CommandFailure) -> ExitStatus {
    let result = try session.evaluate(submission, choice)
    let chosen: [ProjectResult]
    do throws(CommandLineProblem) {
      chosen = try projects(in: result)
    } catch {
      throw .wrongCommandLine(error)
    }
    let explanation = ExplanationText(result, in: session.language, columns: session.columns)
    var blocks: [[String]] = []
    if project == nil, indicator == nil { blocks.append(explanation.department) }
    for project in chosen {
      if indicator == nil { blocks.append(explanation.composition(of: project)) }
      let indicators = project.indicators.filter { indicator == nil || $0.entry.name.text == indicator }
      blocks += indicators.map { explanation.indicator($0, of: project) }
    }
    try session.print(Array(blocks.joined(separator: [""])))
    session.report(result.findings.filter { $0.severity == .error })
    return result.findings.status
  }

  /// The projects that are meant; with `--indicator`, those that have such an indicator.
  ///
  /// - Throws: `.unknownName`
  private func projects(in result: EvaluationResult) throws(CommandLineProblem) -> [ProjectResult] {
    var chosen = result.parts
    if let project {
      chosen = chosen.filter { $0.entry.id == project || $0.entry.name == project }
      let names = result.parts.flatMap { [$0.entry.name, $0.entry.id] }.filter { !$0.isEmpty }
      if chosen.isEmpty { throw Self.unknown(project, Self.project, among: names) }
    }
    if let indicator {
      let names = chosen.flatMap { $0.indicators.map(\.entry.name.text) }
      if !names.contains(indicator) { throw Self.unknown(indicator, Self.indicator, among: names) }
      chosen = chosen.filter { $0.indicators.contains { $0.entry.name.text == indicator } }
    }
    return chosen
  }

  private static func unknown(_ name: String, _ option: CommandOption, among names: [String]) -> CommandLineProblem {
    .unknownName(name, of: option, suggestion: Suggestion.nearest(to: name, in: names))
  }
}
