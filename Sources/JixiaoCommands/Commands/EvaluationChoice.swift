import Diagnostics

/// What the command line says about an evaluation: the rules, and the year before to compare with.
struct EvaluationChoice: Hashable {
  var rules = RuleChoice()
  /// The submission of the year before.
  var previous: String?

  static let previous = CommandOption.value(
    "previous",
    Wording(zh: "上年自评材料", en: "DIR"),
    help: Wording(
      zh: "上年的自评材料，用于对照各指标上年的指标值和完成值",
      en: "last year's submission, to compare targets and actual results with"
    )
  )
  static let options = RuleChoice.options + [previous]

  init(rules: RuleChoice = RuleChoice()) {
    self.rules = rules
  }

  /// - Throws: what ``RuleChoice`` throws.
  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    rules = try RuleChoice(arguments)
    previous = arguments[Self.previous]
  }
}
