import Diagnostics

/// What can be wrong with the cases beside a rule set, besides their form.
public enum RuleCaseProblem: Problem, Hashable {
  /// There is no file of cases where it should be.
  case noCases(rules: String, expected: String)
  case otherRuleSet(written: String, rules: String)
  /// The case hands in nothing.
  case nothingHandedIn
  case nothingExpected
  /// An indicator of its own and projects in one case.
  case indicatorAndProjects
  case bothProjectAndProjects
  /// A key that says nothing about what the case is about.
  case expectationOutOfPlace(key: String)
  case notAScore(String)
  case notAnAmount(String)
  case notACode(String)
  case unknownCategory(String, suggestion: String?)
  case unknownGrade(String, suggestion: String?)
  case unknownParameter(String, suggestion: String?)
  case unknownLimit(String, suggestion: String?)
  case unknownVariant(String, suggestion: String?)

  public var severity: Severity { .error }

  public var code: String {
    switch self {
    case .noCases: "R0201"
    case .otherRuleSet: "R0202"
    case .nothingHandedIn: "R0203"
    case .nothingExpected: "R0204"
    case .indicatorAndProjects: "R0205"
    case .bothProjectAndProjects: "R0206"
    case .expectationOutOfPlace: "R0207"
    case .notAScore: "R0208"
    case .notAnAmount: "R0209"
    case .notACode: "R0210"
    case .unknownCategory: "R0211"
    case .unknownGrade: "R0212"
    case .unknownParameter: "R0213"
    case .unknownLimit: "R0214"
    case .unknownVariant: "R0215"
    }
  }

  public var message: Wording {
    switch self {
    case .noCases(let rules, _): Wording(zh: "规则集“\(rules)”没有测试用例", en: "rule set '\(rules)' has no cases")
    case .otherRuleSet(let written, let rules):
      Wording(
        zh: "用例是为规则集“\(written)”写的，不是“\(rules)”",
        en: "the cases are for rule set '\(written)', not '\(rules)'"
      )
    case .nothingHandedIn: Wording(zh: "用例中没有指标，也没有项目", en: "the case has neither an indicator nor a project")
    case .nothingExpected: Wording(zh: "用例没有写预期结果", en: "the case expects nothing")
    case .indicatorAndProjects:
      Wording(zh: "单项指标与项目不能写在同一个用例里", en: "an indicator of its own and projects cannot stand in one case")
    case .bothProjectAndProjects:
      Wording(zh: "project 与 projects 只能写一个", en: "'project' and 'projects' cannot both be written")
    case .expectationOutOfPlace(let key):
      Wording(zh: "“\(key)”与本用例的内容不符", en: "'\(key)' says nothing about what this case is about")
    case .notAScore(let text): Wording(zh: "“\(text)”不是得分", en: "'\(text)' is no score")
    case .notAnAmount(let text): Wording(zh: "“\(text)”不是金额", en: "'\(text)' is no amount of money")
    case .notACode(let text): Wording(zh: "“\(text)”不是问题代码", en: "'\(text)' is no code of a finding")
    case .unknownCategory(let name, _):
      Wording(zh: "规则集的指标体系中没有“\(name)”", en: "the rule set has no part of the tree '\(name)'")
    case .unknownGrade(let name, _): Wording(zh: "规则集中没有等级“\(name)”", en: "the rule set has no grade '\(name)'")
    case .unknownParameter(let name, _):
      Wording(zh: "规则集中没有参数“\(name)”", en: "the rule set has no parameter '\(name)'")
    case .unknownLimit(let name, _):
      Wording(zh: "规则集中没有门槛、否决或封顶“\(name)”", en: "the rule set has no limit '\(name)'")
    case .unknownVariant(let name, _): Wording(zh: "规则集中没有变体“\(name)”", en: "the rule set has no variant '\(name)'")
    }
  }

  public var help: Wording? {
    switch self {
    case .noCases(_, let expected):
      Wording(zh: "请把用例写在“\(expected)”，或用 --cases 指定", en: "write them to '\(expected)', or name them with --cases")
    case .nothingHandedIn:
      Wording(zh: "写 target 和 actual，或写 project", en: "write 'target' and 'actual', or 'project'")
    case .nothingExpected: Wording(zh: "写 score 或 expect", en: "write 'score' or 'expect'")
    case .expectationOutOfPlace:
      Wording(zh: "几个项目的预期结果写在各项目之下", en: "what is expected of several projects stands in each of them")
    case .notAScore: Wording(zh: "写成 8.50，或 none（不应有得分）", en: "write 8.50, or 'none' when there must be none")
    case .notAnAmount: Wording(zh: "以万元为单位，写成 120.5", en: "write 120.5, in units of 万元")
    case .notACode: Wording(zh: "写成 E0203", en: "write E0203")
    case .unknownCategory(_, let suggestion?), .unknownGrade(_, let suggestion?), .unknownParameter(_, let suggestion?),
      .unknownLimit(_, let suggestion?), .unknownVariant(_, let suggestion?):
      Wording(zh: "是否应为“\(suggestion)”？", en: "did you mean '\(suggestion)'?")
    default: nil
    }
  }
}
