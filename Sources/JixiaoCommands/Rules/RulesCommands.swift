import Diagnostics

/// `jixiao rules …`: everything about rule sets.
enum RulesCommands {
  static let group = CommandGroup(
    word: "rules",
    summary: Wording(zh: "查看、检查和测试评分规则集", en: "show, check and test rule sets")
  )
  static let members: [any Command.Type] = [
    RulesListCommand.self, RulesShowCommand.self, RulesCheckCommand.self, RulesTestCommand.self,
    RulesSchemaCommand.self,
  ]
}
