import Diagnostics
import RuleFiles

/// `jixiao rules show`: a rule set as it applies, with the source of every part.
struct RulesShowCommand: Command {
  private let rules: String
  private let options: RuleLoadingOptions

  static let ruleSet = CommandArgument(
    placeholder: Wording(zh: "规则集|文件", en: "ID|FILE"),
    count: .one,
    help: Wording(zh: "规则集编号或规则文件", en: "the id of a rule set, or a rule file")
  )
  static let description = CommandDescription(
    words: ["rules", "show"],
    summary: Wording(
      zh: "显示规则集：分值、计分方法、等级及其依据",
      en: "show a rule set: points, methods, levels and grades with their sources"
    ),
    arguments: [ruleSet],
    options: [SharedOptions.year, SharedOptions.parameter],
    examples: [
      .init(
        commandLine: "rules show cn-2020",
        meaning: Wording(zh: "国家规则集的全部内容", en: "everything in the national rule set")
      )
    ]
  )

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    rules = try arguments.required(Self.ruleSet)
    options = RuleLoadingOptions(
      year: try arguments.year(SharedOptions.year),
      parameters: try RuleChoice.parameters(in: arguments),
      allowsUnconfirmed: true
    )
  }

  func run(in session: Session) throws(CommandFailure) -> ExitStatus {
    let loaded = try session.rules(rules, options)
    try session.print(RuleSetText(loaded.ruleSet, in: session.language, columns: session.columns).lines)
    session.report(loaded.findings)
    return .done
  }
}
