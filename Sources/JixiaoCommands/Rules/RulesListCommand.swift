import Diagnostics
import RuleFiles

/// `jixiao rules list`: the rule sets that come with the program.
struct RulesListCommand: Command {
  static let description = CommandDescription(
    words: ["rules", "list"],
    summary: Wording(zh: "列出自带的规则集", en: "list the rule sets that come with the program"),
    examples: [
      .init(
        commandLine: "rules list",
        meaning: Wording(zh: "编号、版本、核实情况和名称", en: "their ids, versions, status and names")
      )
    ]
  )

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {}

  func run(in session: Session) throws(CommandFailure) -> ExitStatus {
    let language = session.language
    var table = TextTable([
      .init(title: Self.id.text(in: language)), .init(title: Self.version.text(in: language)),
      .init(title: Self.status.text(in: language)), .init(title: Self.name.text(in: language), minimumWidth: 20),
    ])
    for shipped in ShippedRuleSet.all {
      let rules = try session.rules(shipped.id, RuleLoadingOptions(allowsUnconfirmed: true)).ruleSet
      table.append([rules.id, rules.version, rules.status.wording.text(in: language), rules.name])
    }
    try session.print(table.lines(width: session.columns))
    return .done
  }

  private static let id = Wording(zh: "编号", en: "id")
  private static let version = Wording(zh: "版本", en: "version")
  private static let status = Wording(zh: "核实情况", en: "status")
  private static let name = Wording(zh: "名称", en: "name")
}
