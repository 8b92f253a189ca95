import Diagnostics
import RuleFiles
import SelfEvaluation

/// Runs the cases of a rule set through the same evaluator that users get.
public struct RuleTester: Sendable {
  /// Gives the rule set for a year and values of its parameters.
  public typealias Load = @Sendable (RuleLoadingOptions) throws(UnusableInput) -> RuleSet

  private let load: Load
  private let programVersion: String

  /// The year of a case that states none; no change by year applies to such a case.
  public static let standardYear = 2020

  public init(programVersion: String, load: @escaping Load) {
    self.load = load
    self.programVersion = programVersion
  }

  /// - Throws: `UnusableInput` when the rule set cannot be loaded as a case asks for it, or the cases are for another
  ///   rule set, or name what it does not have.
  public func run(_ cases: RuleCases) throws(UnusableInput) -> RuleTestReport {
    var shelf = Shelf(programVersion: programVersion, load: load)
    let ruleSet = try shelf.evaluator(for: RuleLoadingOptions(allowsUnconfirmed: true)).ruleSet
    var problems = CaseNames(ruleSet).findings(ofFile: cases)
    guard !problems.containsErrors else { throw UnusableInput(findings: problems.inReadingOrder()) }
    var coverage = RuleCoverage(of: ruleSet)
    var outcomes: [CaseOutcome] = []
    for ruleCase in cases.cases {
      let evaluator = try shelf.evaluator(for: RuleLoadingOptions(ruleCase))
      let findings = CaseNames(evaluator.ruleSet).findings(in: ruleCase, of: cases)
      problems += findings
      guard !findings.containsErrors else { continue }
      let result = evaluator.evaluate(CaseSubmission(ruleCase, under: evaluator.ruleSet).submission)
      coverage.add(result, within: CaseScope(ruleCase))
      let judge = CaseJudge(ruleCase, result)
      outcomes.append(CaseOutcome(name: ruleCase.name, mismatches: judge.mismatches, findings: judge.findings))
    }
    guard !problems.containsErrors else { throw UnusableInput(findings: problems.inReadingOrder()) }
    return RuleTestReport(ruleSet: ruleSet, file: cases.source.file, outcomes: outcomes, coverage: coverage)
  }
}

/// The rule set as it was loaded for different years and parameters, each once.
private struct Shelf {
  let programVersion: String
  let load: RuleTester.Load
  private var evaluators: [RuleLoadingOptions: SelfEvaluator] = [:]

  init(programVersion: String, load: @escaping RuleTester.Load) {
    self.programVersion = programVersion
    self.load = load
  }

  mutating func evaluator(for options: RuleLoadingOptions) throws(UnusableInput) -> SelfEvaluator {
    if let known = evaluators[options] { return known }
    let evaluator = SelfEvaluator(ruleSet: try load(options), programVersion: programVersion)
    evaluators[options] = evaluator
    return evaluator
  }
}

extension RuleLoadingOptions {
  fileprivate init(_ ruleCase: RuleCase) {
    let parameters = Dictionary(ruleCase.parameters.map { ($0.name.text, $0.value) }) { first, _ in first }
    self.init(year: ruleCase.year, parameters: parameters, allowsUnconfirmed: true)
  }
}
