import Diagnostics
import RuleFiles
import YAMLFiles

/// Checks the names in cases against the rule set that they are for.
struct CaseNames {
  private let ruleSet: RuleSet
  private let parts: [String]
  private let grades: [String]

  init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    parts = CaseParts.names(in: ruleSet)
    grades = ruleSet.grades.map(\.name)
  }

  func findings(in cases: RuleCases) -> [Finding] {
    var findings: [Finding] = []
    func report(_ problem: RuleCaseProblem, _ text: PlacedText) {
      findings.append(problem.finding(at: text.place, excerpt: cases.source.excerpt(at: text.place)))
    }
    if cases.rules.text != ruleSet.id {
      report(.otherRuleSet(written: cases.rules.text, rules: ruleSet.id), cases.rules)
    }
    for ruleCase in cases.cases {
      for (name, _) in ruleCase.parameters { report(.unknownParameter(name.text, suggestion: nil), name) }
      let expected = ruleCase.projects.map(\.expected) + [ruleCase.department.expected]
      for name in expected.flatMap({ $0.categories.map(\.name) }) where !parts.contains(name.text) {
        report(.unknownCategory(name.text, suggestion: Suggestion.nearest(to: name.text, in: parts)), name)
      }
      for grade in expected.compactMap(\.grade) where !grades.contains(grade.text) {
        guard grade.text != ExpectedPart.noneWord else { continue }
        report(.unknownGrade(grade.text, suggestion: Suggestion.nearest(to: grade.text, in: grades)), grade)
      }
    }
    return findings
  }
}
