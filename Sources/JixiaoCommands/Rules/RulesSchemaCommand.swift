import Diagnostics
import RuleFiles

/// `jixiao rules schema`: the JSON Schema of rule files, for editors.
struct RulesSchemaCommand: Command {
  static let description = CommandDescription(
    words: ["rules", "schema"],
    summary: Wording(zh: "打印规则文件的 JSON Schema", en: "print the JSON Schema of rule files"),
    examples: [
      .init(
        commandLine: "rules schema > schema.json",
        meaning: Wording(zh: "供编辑器补全和检查规则文件", en: "lets editors complete and check rule files")
      )
    ]
  )

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {}

  func run(in session: Session) throws(CommandFailure) -> ExitStatus {
    try session.write(RuleSchema.jsonSchema().text)
    return .done
  }
}
