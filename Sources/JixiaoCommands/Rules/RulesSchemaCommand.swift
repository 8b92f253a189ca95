import Diagnostics
import RuleFiles
import WhatIf

/// `jixiao rules schema`: the JSON Schema of rule files and of the files beside them, for editors.
struct RulesSchemaCommand: Command {
  private let isOfCases: Bool
  private let isOfScenarios: Bool

  static let cases = CommandOption.flag(
    "cases",
    help: Wording(zh: "打印测试用例文件的 JSON Schema", en: "print the JSON Schema of files of cases")
  )
  static let scenarios = CommandOption.flag(
    "scenarios",
    help: Wording(
      zh: "打印假设分析方案文件的 JSON Schema",
      en: "print the JSON Schema of files of scenarios (what-if --scenarios)"
    )
  )
  static let description = CommandDescription(
    words: ["rules", "schema"],
    summary: Wording(zh: "打印规则文件的 JSON Schema", en: "print the JSON Schema of rule files"),
    options: [cases, scenarios],
    examples: [
      .init(
        commandLine: "rules schema > schema.json",
        meaning: Wording(zh: "供编辑器补全和检查规则文件", en: "lets editors complete and check rule files")
      )
    ]
  )

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    isOfCases = arguments.contains(Self.cases)
    isOfScenarios = arguments.contains(Self.scenarios)
    if isOfCases, isOfScenarios { throw .optionsExclude(Self.cases, Self.scenarios) }
  }

  func run(in session: Session) throws(CommandFailure) -> ExitStatus {
    let schema =
      isOfScenarios
      ? ScenarioFile.jsonSchema() : isOfCases ? RuleSchema.jsonSchemaOfCases() : RuleSchema.jsonSchema()
    try session.write(schema.text)
    return .done
  }
}
