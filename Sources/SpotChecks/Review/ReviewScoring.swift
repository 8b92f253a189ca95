import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// One department while it is reviewed.
struct ReviewScoring {
  let recomputed: EvaluationResult
  private(set) var reviewed: EvaluationResult
  private let department: String
  let verdicts: [String: [IndicatorID: Verdict]]
  private let conflicts: [String: [Reconciliation.Conflict]]
  private let moves: [SourcePlace: [MoveReason]]
  private let settings: ReviewSettings
  /// What was taken off because a reviewer wrote a lower score, with the reason.
  private var lowered: [String: [IndicatorID: Points]] = [:]
  private var problems: [String: [ReviewProblem]] = [:]

  init(
    _ submission: Submission,
    department: String,
    _ reconciliation: Reconciliation,
    base: SelfEvaluator,
    review: SelfEvaluator
  ) {
    self.department = department
    settings = review.ruleSet.review
    let codes = Set(submission.projects.map(\.id))
    verdicts = Dictionary(
      reconciliation.agreed.compactMap { key, value in
        key.department == department && codes.contains(key.project) ? (key.project, value) : nil
      }
    ) { first, _ in first }
    conflicts = Dictionary(
      grouping: reconciliation.conflicts.filter { $0.project.department == department },
      by: \.project.project
    )
    recomputed = base.evaluate(submission)
    reviewed = review.evaluate(VerifiedSubmission.of(submission, verdicts: verdicts))
    (lowered, problems) = WrittenScores.compare(reviewed, with: verdicts)
    if !lowered.isEmpty {
      reviewed = review.evaluate(VerifiedSubmission.of(submission, verdicts: verdicts, deductions: lowered))
    }
    let comparison = ResultComparison(from: recomputed, to: reviewed)
    moves = Dictionary(
      comparison.projects.flatMap { $0.indicators.map { ($0.entry.place, $0.reasons) } }
    ) { first, _ in first }
  }

  var projects: [ReviewedProject] { zip(recomputed.projects, reviewed.projects).map { project($0, $1) } }

  private func project(_ before: ProjectResult, _ after: ProjectResult) -> ReviewedProject {
    let code = before.entry.id
    let disputes = conflicts[code] ?? []
    let disputed = Set(disputes.map(\.indicator))
    let indicators = indicators(of: before, after, disputed: disputed)
    let execution = execution(of: before, after, isDisputed: disputed.contains(.execution))
    let given = before.givenTotal
    let verified = disputes.isEmpty && !hasUnscorableVerdict(before, after) ? after.total : nil
    let selfScore = given ?? before.total
    let deviation = verified.flatMap { verified in selfScore.flatMap { try? $0.subtracting(verified) } }
    let standing = Standing(
      verified: verified,
      deviation: deviation,
      class: deviation.flatMap { settings.deviationClass(of: $0) },
      of: after
    )
    return ReviewedProject(
      key: ProjectKey(department: department, project: code),
      name: before.entry.name,
      budget: before.entry.budget.adjusted ?? before.entry.budget.initial,
      given: given,
      recomputed: before.total,
      verified: verified,
      deduction: standing.deduction,
      reviewed: standing.score,
      deviationClass: standing.deviationClass,
      selfGrade: selfScore.flatMap { after.scheme.gradeName(for: $0) },
      grade: standing.grade,
      isGradeCapped: standing.isGradeCapped,
      isProvisional: after.isProvisional || !disputes.isEmpty,
      indicators: indicators,
      execution: execution,
      findings: findings(about: before, indicators + [execution].compactMap(\.self), disputes)
    )
  }

  /// What a reviewer found but nobody can score is open, not lost: `abc` must not count as zero.
  private func hasUnscorableVerdict(_ before: ProjectResult, _ after: ProjectResult) -> Bool {
    let scored = Dictionary(before.indicators.map { ($0.entry.place, $0.score) }) { first, _ in first }
    let found = verdicts[before.entry.id] ?? [:]
    let ids = Dictionary(zip(before.entry.indicators.map(\.place), IndicatorID.ids(of: before.entry.indicators))) {
      first,
      _ in first
    }
    return after.indicators.contains { indicator in
      guard indicator.score == nil, ![.leftOut, .notChosen].contains(indicator.reason),
        let score = scored[indicator.entry.place], score != nil, let id = ids[indicator.entry.place]
      else { return false }
      return found[id] != nil
    }
  }

  private func indicators(
    of before: ProjectResult,
    _ after: ProjectResult,
    disputed: Set<IndicatorID>
  ) -> [ReviewedIndicator] {
    let old = Dictionary(before.indicators.map { ($0.entry.place, $0) }) { first, _ in first }
    let new = Dictionary(after.indicators.map { ($0.entry.place, $0) }) { first, _ in first }
    let entries = before.entry.indicators
    return zip(IndicatorID.ids(of: entries), entries).compactMap { id, entry in
      // Execution has no row of its own to review, and several units' rows are one indicator.
      guard let result = new[entry.place] else { return nil }
      let verdict = verdicts[before.entry.id]?[id]
      let isDisputed = disputed.contains(id)
      return ReviewedIndicator(
        id: id,
        entry: entry,
        points: result.points,
        given: entry.givenScore.flatMap { try? Points($0) },
        recomputed: old[entry.place]?.score,
        reviewed: isDisputed ? nil : result.score,
        verdict: verdict,
        isDisputed: isDisputed,
        reasons: isDisputed || old[entry.place]?.score == result.score
          ? [] : reasons(for: result, verdict, deduction: lowered[before.entry.id]?[id])
      )
    }
  }

  /// What the reviewer found, and what the rules make otherwise; never nothing.
  private func reasons(for result: IndicatorResult, _ verdict: Verdict?, deduction: Points?) -> [ReviewReason] {
    var reasons: [ReviewReason] = []
    if let verdict {
      if let actual = verdict.actual, actual != verdict.seen.selfActual {
        reasons.append(.verified(stated: verdict.seen.selfActual, found: actual))
      }
      if let score = verdict.score, [.levelByRater, .byHand].contains(result.reason) {
        reasons.append(.level(score, reason: verdict.opinion))
      }
      if let evidence = verdict.evidence, result.reason == .evidenceMissing { reasons.append(.evidence(evidence)) }
    }
    let lacksEvidence = result.reason == .evidenceMissing && verdict?.evidence == nil
    if lacksEvidence { reasons.append(.noEvidence) }
    for definition in result.adjustments {
      reasons.append(.adjusted(definition, reason: verdict?.reason(for: definition) ?? ""))
    }
    for case .points(let points, let reason) in verdict?.adjustments ?? [] {
      reasons.append(.discretion(points, reason: reason))
    }
    if let deduction, let verdict { reasons.append(.discretion(deduction, reason: verdict.opinion)) }
    let byRules = (moves[result.entry.place] ?? []).filter { reason in
      switch reason {
      case .rate: reasons.isEmpty
      case .reason(_, after: .evidenceMissing): !lacksEvidence
      default: true
      }
    }
    return reasons + byRules.map { .rules($0) }
  }

  private func findings(
    about project: ProjectResult,
    _ indicators: [ReviewedIndicator],
    _ disputes: [Reconciliation.Conflict]
  ) -> [Finding] {
    let found = verdicts[project.entry.id] ?? [:]
    let known = Set(IndicatorID.ids(of: project.entry.indicators) + [.execution])
    let gone = found.filter { !known.contains($0.key) }.map {
      ReviewProblem.indicatorGone(name: $0.value.indicatorName)
    }
    let open = indicators.count { $0.verdict == nil && !$0.isDisputed }
    let unreviewed = open > 0 ? [ReviewProblem.notReviewed(count: open, of: indicators.count)] : []
    let unproved = indicators.filter { $0.verdict != nil && $0.reasons.contains(.noEvidence) }
      .map(\.entry.name.text)
    let told =
      (problems[project.entry.id] ?? []) + gone + unreviewed
      + executionProblems(indicators.first { $0.id == .execution }, project)
      + (unproved.isEmpty ? [] : [.noEvidence(indicators: unproved)])
    // What is wrong with a verified result is said where the department's own stands.
    let places = Set(indicators.filter { $0.verdict != nil }.map(\.entry.place.line))
    let values = reviewed.findings.filter { finding in
      finding.code.hasPrefix("E02") && finding.place.map { places.contains($0.line) } ?? false
        && !recomputed.findings.contains(finding)
    }
    return (told.map { $0.finding(at: project.entry.place) } + disputes.map(\.finding) + values).inReadingOrder()
  }
}

extension Verdict {
  /// The reason that the reviewer gave for an adjustment; `nil` where the rules apply it by themselves.
  fileprivate func reason(for definition: AdjustmentDefinition) -> String? {
    let names = ([definition.name] + definition.aliases).map(NameKey.word)
    return adjustments.lazy.compactMap { adjustment in
      if case .rule(let name, let reason) = adjustment, names.contains(NameKey.word(name)) { reason } else { nil }
    }.first
  }
}
