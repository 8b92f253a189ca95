import Diagnostics
import RuleFiles
import SelfEvaluation
import SpotChecks

/// The rules by which departments score themselves, and those of the review laid over them.
struct ReviewRules {
  let base: SelfEvaluator
  let review: SelfEvaluator
  let findings: [Finding]

  /// - Parameters: ids of shipped rule sets, or paths of files.
  init(base: String, review: String, year: Int, allowsUnconfirmed: Bool, in session: Session) throws(CommandFailure) {
    var options = RuleLoadingOptions(year: year, allowsUnconfirmed: allowsUnconfirmed)
    let first = try session.rules(base, options)
    var second = try session.rules(review, options)
    var findings: [Finding] = []
    // Standards of a review are written for one base and fit others: what departments score by is what counts.
    if !first.ruleSet.files.allSatisfy(second.ruleSet.files.contains) {
      options.base = base
      do throws(CommandFailure) {
        second = try session.rules(review, options)
      } catch {
        guard case .unusableInput(let told) = error else { throw error }
        let problem = SpotCheckProblem.notLaidOver(review: second.ruleSet.id, base: first.ruleSet.id)
        throw .unusableInput(told + [problem.finding(at: nil)])
      }
      findings = [SpotCheckProblem.laidOverOther(review: second.ruleSet.id, base: first.ruleSet.id).finding(at: nil)]
    }
    self.base = SelfEvaluator(ruleSet: first.ruleSet, programVersion: ProgramVersion.current)
    self.review = SelfEvaluator(ruleSet: second.ruleSet, programVersion: ProgramVersion.current)
    self.findings = first.findings + second.findings + findings
  }

  static let standardReview = "review-pidu"

  var identity: RuleIdentity {
    let rules = review.ruleSet
    return RuleIdentity(id: rules.id, version: rules.version, digest: rules.digest)
  }

  /// Where the rules are not those of the plan, each told at its file.
  func differences(from plan: StoredPlan, _ header: ReviewHeader) -> [Finding] {
    let pairs: [(SpotCheckProblem.RuleRole, RuleSet, String)] = [
      (.base, base.ruleSet, plan.baseDigest), (.review, review.ruleSet, header.rules.digest),
    ]
    return pairs.compactMap { role, rules, planned in
      guard !planned.isEmpty, planned != rules.digest else { return nil }
      return SpotCheckProblem.rulesChanged(id: rules.id, role: role, planned: planned, now: rules.digest)
        .finding(at: rules.files.first.map { SourcePlace(file: $0) })
    }
  }
}
