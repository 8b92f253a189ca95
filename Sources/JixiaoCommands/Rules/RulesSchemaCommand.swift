import Diagnostics
import RuleFiles

/// `jixiao rules schema`: the JSON Schema of rule files, for editors.
struct RulesSchemaCommand: Command {
  private let isOfCases: Bool

  static let cases = CommandOption.flag(
    "cases",
    help: Wording(zh: "打印测试用例文件的 JSON Schema", en: "print the JSON Schema of files of cases")
  )
  static let description = CommandDescription(
    words: ["rules", "schema"],
    summary: Wording(zh: "打印规则文件的 JSON Schema", en: "print the JSON Schema of rule files"),
    options: [cases],
    examples: [
      .init(
        commandLine: "rules schema > schema.json",
        meaning: Wording(zh: "供编辑器补全和检查规则文件", en: "lets editors complete and check rule files")
      )
    ]
  )

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    isOfCases = arguments.contains(Self.cases)
  }

  func run(in session: Session) throws(CommandFailure) -> ExitStatus {
    try session.write((isOfCases ? RuleSchema.jsonSchemaOfCases() : RuleSchema.jsonSchema()).text)
    return .done
  }
}
