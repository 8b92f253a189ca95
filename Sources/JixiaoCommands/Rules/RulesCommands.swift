import Diagnostics

/// `jixiao rules …`: everything about rule sets.
enum RulesCommands {
  static let group = CommandGroup(
    word: "rules",
    summary: Wording(zh: "查看和检查评分规则集", en: "show and check rule sets")
  )
  static let members: [any Command.Type] = [
    RulesListCommand.self, RulesShowCommand.self, RulesCheckCommand.self, RulesSchemaCommand.self,
  ]
}
