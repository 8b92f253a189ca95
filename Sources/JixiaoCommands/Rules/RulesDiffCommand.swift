import Diagnostics
import RuleFiles
import SelfEvaluation

/// `jixiao rules diff`: what two rule sets say differently, and what that does to a submission.
struct RulesDiffCommand: Command {
  private let first: String
  private let second: String
  private let submission: String?
  private let printsJSON: Bool

  static let first = CommandArgument(
    placeholder: Wording(zh: "原规则", en: "A"),
    count: .one,
    help: Wording(zh: "规则集编号或规则文件", en: "the id of a rule set, or a rule file")
  )
  static let second = CommandArgument(
    placeholder: Wording(zh: "新规则", en: "B"),
    count: .one,
    help: Wording(zh: "与之比较的规则集编号或规则文件", en: "the id or file of the one to compare it with")
  )
  static let submission = CommandOption.value(
    "on",
    Wording(zh: "自评材料", en: "SUBMISSION"),
    help: Wording(zh: "用两套规则分别给此材料评分，列出变动的得分", en: "score this submission under both and list the scores that move")
  )
  static let description = CommandDescription(
    words: ["rules", "diff"],
    summary: Wording(
      zh: "比较两套规则：新增、去掉和改动的内容及其位置和依据",
      en: "compare two rule sets: what was added, removed and changed, with places and sources"
    ),
    arguments: [first, second],
    options: [submission, SharedOptions.json],
    examples: [
      .init(
        commandLine: "rules diff cn-2020 hebei-baoding-2020",
        meaning: Wording(zh: "河北保定的规则与国家规则有何不同", en: "how the rules of Baoding differ from the national ones")
      ),
      .init(
        commandLine: "rules diff cn-2020 本市规则.yaml --on jixiao-demo",
        meaning: Wording(zh: "并列出示例中变动的得分及原因", en: "and which scores of the sample move, and why")
      ),
    ]
  )

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    first = try arguments.required(Self.first)
    second = try arguments.required(Self.second)
    submission = arguments[Self.submission]
    printsJSON = arguments.contains(SharedOptions.json)
  }

  func run(in session: Session) throws(CommandFailure) -> ExitStatus {
    let options = RuleLoadingOptions(allowsUnconfirmed: true)
    let (before, after) = (try session.rules(first, options).ruleSet, try session.rules(second, options).ruleSet)
    let changes = try changes(in: session)
    var comparison: ResultComparison?
    if let submission {
      let old = try session.evaluate(submission, EvaluationChoice(rules: choice(of: first)))
      comparison = ResultComparison(
        from: old,
        to: try session.evaluate(submission, EvaluationChoice(rules: choice(of: second)))
      )
    }
    if printsJSON {
      let json = RuleDiffJSON.json(of: changes, from: before, to: after, comparison, in: session.language)
      try session.write(json.text)
      return .done
    }
    let text = RuleDiffText(changes, from: before, to: after, in: session.language)
    try session.print(text.lines)
    if let comparison {
      try session.print([""] + ResultComparisonText(comparison, in: session.language).lines)
    }
    return .done
  }

  /// Rules are compared whatever their status.
  private func choice(of rules: String) -> RuleChoice {
    var choice = RuleChoice()
    choice.ruleSet = rules
    choice.allowsUnconfirmed = true
    return choice
  }

  private func changes(in session: Session) throws(CommandFailure) -> [RuleDifference] {
    do throws(UnusableInput) {
      return try session.ruleLoader.changes(from: first, to: second)
    } catch {
      throw .unusableInput(error.findings)
    }
  }
}
