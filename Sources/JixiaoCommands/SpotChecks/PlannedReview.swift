import Databases
import Diagnostics
import RuleFiles
import SelfEvaluation
import SpotChecks

/// A review as its record knows it, with the rules by which it is scored.
struct PlannedReview {
  let summary: ReviewSummary
  let stored: StoredPlan
  let items: [PlannedItem]
  let scorer: ReviewScorer
  let base: SelfEvaluator
  let rules: RuleSet
  let findings: [Finding]

  var header: ReviewHeader { summary.header }
  var keys: [ProjectKey] { items.map(\.key) }

  init(_ record: borrowing ReviewRecord, of folder: PlanFolder, in session: Session) throws(CommandFailure) {
    let reviews: [ReviewSummary]
    let plan: StoredPlan?
    do throws(DatabaseFault) {
      reviews = try record.reviews()
      plan = if let id = reviews.first?.id { try record.plan(of: id) } else { nil }
      items = if let id = reviews.first?.id { try record.items(of: id) } else { [] }
    } catch {
      throw .unusableInput([DatabaseProblem.fault(error, path: folder.recordName).finding(at: nil)])
    }
    guard let summary = reviews.first, let stored = plan else {
      throw .unusableInput([SpotCheckProblem.noPlan(folder: folder.name).finding(at: nil)])
    }
    let pair = try ReviewRules(
      base: stored.baseRules,
      review: stored.reviewRules,
      year: summary.header.year,
      allowsUnconfirmed: stored.allowsUnconfirmed,
      in: session
    )
    self.summary = summary
    self.stored = stored
    rules = pair.review.ruleSet
    base = pair.base
    scorer = ReviewScorer(base: pair.base, review: pair.review)
    let isSame = summary.header.rules.digest == pair.review.ruleSet.digest
    findings = isSame ? [] : [SpotCheckProblem.rulesChanged(id: rules.id).finding(at: nil)]
  }

  /// What reviewers agree on, scored.
  func scored(_ verdicts: [ConfirmedVerdict]) -> SampleReview {
    SampleReview(
      keys,
      year: header.year,
      sources: stored.sources,
      verdicts: Reconciliation(verdicts),
      scorer: scorer
    )
  }

  /// The plan drawn again; `nil` where that gives another.
  var sample: PlannedSample? {
    let sample = try? PlannedSample(year: header.year, frame: stored.frame, terms: stored.terms)
    return sample?.identity.id == header.plan.id ? sample : nil
  }
}

/// The rules by which departments score themselves, and those of the review.
struct ReviewRules {
  let base: SelfEvaluator
  let review: SelfEvaluator
  let findings: [Finding]

  init(base: String, review: String, year: Int, allowsUnconfirmed: Bool, in session: Session) throws(CommandFailure) {
    let options = RuleLoadingOptions(year: year, allowsUnconfirmed: allowsUnconfirmed)
    let (first, second) = (try session.rules(base, options), try session.rules(review, options))
    self.base = SelfEvaluator(ruleSet: first.ruleSet, programVersion: ProgramVersion.current)
    self.review = SelfEvaluator(ruleSet: second.ruleSet, programVersion: ProgramVersion.current)
    findings = first.findings + second.findings
  }

  static let standardReview = "review-pidu"
}
