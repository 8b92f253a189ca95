import Diagnostics

/// What had to be assumed about the rule set.
enum RuleChoiceProblem: Problem, Hashable {
  case assumed(String)

  var severity: Severity { .info }
  var code: String { "A0201" }

  var message: Wording {
    switch self {
    case .assumed(let id):
      Wording(zh: "未指定规则集，按“\(id)”评分", en: "no rule set is named; '\(id)' is used")
    }
  }

  var help: Wording? {
    Wording(
      zh: "在 submission.yaml 写明 rules，或用 --rules 指定；可用的见 jixiao rules list",
      en: "name one under 'rules' in submission.yaml or with --rules; 'jixiao rules list' shows them"
    )
  }
}
