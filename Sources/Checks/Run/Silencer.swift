import Diagnostics
import SelfEvaluation

/// Takes findings out that are silenced, by the submission or by the rule set.
struct Silencer {
  private let submissions: [Silencing]
  private let rules: [Silencing]
  private let subjects: SubjectIndex

  init(_ result: EvaluationResult) {
    submissions = result.submission.silenced
    rules = result.ruleSet.checks.silenced
    subjects = SubjectIndex(result.submission)
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
      if let silencing = (submissions + rules).first(where: { isMeant(finding, by: $0) }) {
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
    let unknown = (submissions + rules).filter { Self.codes(meantBy: $0).isEmpty }.map { silencing in
      let codes = CheckCatalogue.sorted.map(\.code)
      let problem = SilencingProblem.unknownCheck(
        silencing.check,
        suggestion: Suggestion.nearest(to: silencing.check, in: codes)
      )
      return problem.finding(at: silencing.place)
    }
    let idle = submissions.filter { !used.contains($0) && !Self.codes(meantBy: $0).isEmpty }.map {
      SilencingProblem.silencesNothing($0.check, subject: $0.subject).finding(at: $0.place)
    }
    return unknown + idle
  }

  private func isMeant(_ finding: Finding, by silencing: Silencing) -> Bool {
    guard Self.codes(meantBy: silencing).contains(finding.code) else { return false }
    guard let subject = silencing.subject else { return true }
    return finding.place.map { subjects.isAbout($0, subject) } ?? false
  }

  /// The codes under which findings of the named check are told.
  private static func codes(meantBy silencing: Silencing) -> Set<String> {
    let code = silencing.check.uppercased()
    if let check = CheckCatalogue.sorted.first(where: { $0.code == code }) {
      return Set([check.code] + check.documentation.toldAs)
    }
    return CheckCatalogue.checks(for: code).isEmpty ? [] : [code]
  }
}
