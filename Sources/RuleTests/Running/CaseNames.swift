import Diagnostics
import RuleFiles
import YAMLFiles

/// Checks the names in cases against the rule set that they are for.
struct CaseNames {
  private let ruleSet: RuleSet
  private let schemes: [ScoringScheme]

  init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    schemes =
      [ruleSet.project] + ruleSet.composition.variants.map(\.rules.project)
      + [ruleSet.department.own].compactMap(\.self)
  }

  /// What has to be right before the rule set can be loaded for a case: its own id, and the parameters of all cases.
  func findings(ofFile cases: RuleCases) -> [Finding] {
    var findings: [Finding] = []
    if cases.rules.text != ruleSet.id {
      let problem = RuleCaseProblem.otherRuleSet(written: cases.rules.text, rules: ruleSet.id)
      findings.append(Self.finding(problem, at: cases.rules, of: cases))
    }
    let known = ruleSet.composition.parameters.map(\.name)
    for name in cases.cases.flatMap({ $0.parameters.map(\.name) }) where !known.contains(name.text) {
      let suggestion = Suggestion.nearest(to: name.text, in: known)
      findings.append(Self.finding(.unknownParameter(name.text, suggestion: suggestion), at: name, of: cases))
    }
    return findings
  }

  func findings(in ruleCase: RuleCase, of cases: RuleCases) -> [Finding] {
    let expected = ruleCase.projects.map(\.expected) + [ruleCase.department.expected]
    let none = ExpectedPart.noneWord
    let checks: [(names: [PlacedText], known: [String], problem: (String, String?) -> RuleCaseProblem)] = [
      (
        expected.flatMap { $0.categories.map(\.name) }, schemes.flatMap(CaseParts.names),
        { .unknownCategory($0, suggestion: $1) }
      ),
      (expected.compactMap(\.grade), ruleSet.grades.map(\.name) + [none], { .unknownGrade($0, suggestion: $1) }),
      (
        expected.flatMap { $0.limits?.names ?? [] }, schemes.flatMap { $0.limits.map(\.name) },
        { .unknownLimit($0, suggestion: $1) }
      ),
      (
        expected.compactMap(\.variant), ruleSet.composition.variants.map(\.name) + [none],
        { .unknownVariant($0, suggestion: $1) }
      ),
    ]
    return checks.flatMap { check in
      check.names.filter { !check.known.contains($0.text) }.map { name in
        let suggestion = Suggestion.nearest(to: name.text, in: check.known.filter { $0 != none })
        return Self.finding(check.problem(name.text, suggestion), at: name, of: cases)
      }
    }
  }

  private static func finding(_ problem: RuleCaseProblem, at text: PlacedText, of cases: RuleCases) -> Finding {
    problem.finding(at: text.place, excerpt: cases.source.excerpt(at: text.place))
  }
}
