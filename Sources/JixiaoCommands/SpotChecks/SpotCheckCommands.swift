import Diagnostics

/// `jixiao spot-check …`: from the self-evaluations of many departments to a reviewed sample and its report.
enum SpotCheckCommands {
  static let group = CommandGroup(
    word: "spot-check",
    summary: Wording(zh: "抽查复核：编制抽查计划、录入复核底稿、出具复核报告", en: "plan a spot check, record its review, report it")
  )
  static let members: [any Command.Type] = [
    SpotCheckPlanCommand.self, SpotCheckReviewCommand.self, SpotCheckReportCommand.self,
  ]
}
