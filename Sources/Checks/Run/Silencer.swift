import Diagnostics
import SelfEvaluation

/// Takes findings out that are silenced, by the submission or by the rule set.
struct Silencer {
  private let submissions: [Known]
  private let rules: [Known]
  /// `nil` where nothing is silenced about a subject.
  private let subjects: SubjectIndex?

  init(_ result: EvaluationResult) {
    submissions = result.submission.silenced.map { Known($0) }
    rules = result.ruleSet.checks.silenced.map { Known($0) }
    let asksForSubjects = (submissions + rules).contains { $0.silencing.subject != nil }
    subjects = asksForSubjects ? SubjectIndex(result.submission) : nil
  }

  /// A silencing with the codes under which findings of its check are told; none where there is no such check.
  private struct Known {
    let silencing: Silencing
    let codes: Set<String>

    init(_ silencing: Silencing) {
      self.silencing = silencing
      let code = silencing.check.uppercased()
      let checks = CheckCatalogue.checks(for: code)
      if let check = checks.first(where: { $0.code == code }) {
        codes = Set([code] + check.documentation.toldAs)
      } else {
        codes = checks.isEmpty ? [] : [code]
      }
    }
  }

  struct Sorted {
    var standing: [Finding] = []
    var silenced: [SilencedFinding] = []
    /// The silencings that silenced something.
    var used: Set<Silencing> = []
  }

  func sort(_ findings: [Finding]) -> Sorted {
    var sorted = Sorted()
    for finding in findings {
      if let silencing = (submissions + rules).first(where: { isMeant(finding, by: $0) })?.silencing {
        sorted.silenced.append(SilencedFinding(finding, reason: silencing.reason))
        sorted.used.insert(silencing)
      } else {
        sorted.standing.append(finding)
      }
    }
    return sorted
  }

  /// What is the matter with the silencings themselves. A rule set need not fit every submission, so only its codes
  /// are looked at.
  func problems(used: Set<Silencing>) -> [Finding] {
    let unknown = (submissions + rules).filter(\.codes.isEmpty).map(\.silencing).map { silencing in
      let codes = CheckCatalogue.sorted.map(\.code)
      let problem = SilencingProblem.unknownCheck(
        silencing.check,
        suggestion: Suggestion.nearest(to: silencing.check, in: codes)
      )
      return problem.finding(at: silencing.place)
    }
    let idle = submissions.filter { !$0.codes.isEmpty }.map(\.silencing).filter { !used.contains($0) }.map {
      SilencingProblem.silencesNothing($0.check, subject: $0.subject).finding(at: $0.place)
    }
    return unknown + idle
  }

  private func isMeant(_ finding: Finding, by known: Known) -> Bool {
    guard known.codes.contains(finding.code) else { return false }
    guard let subject = known.silencing.subject else { return true }
    return finding.place.flatMap { subjects?.isAbout($0, subject) } ?? false
  }
}
