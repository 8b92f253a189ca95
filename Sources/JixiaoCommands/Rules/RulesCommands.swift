import Diagnostics

/// `jixiao rules …`: everything about rule sets.
enum RulesCommands {
  static let group = CommandGroup(
    word: "rules",
    summary: Wording(zh: "查看、检查、测试和比较评分规则集", en: "show, check, test and compare rule sets")
  )
  static let members: [any Command.Type] = [
    RulesListCommand.self, RulesShowCommand.self, RulesCheckCommand.self, RulesTestCommand.self,
    RulesDiffCommand.self,
    RulesSQLCommand.self, RulesSchemaCommand.self,
  ]
}
