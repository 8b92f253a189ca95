import Databases
import Diagnostics
import RuleFiles
import SelfEvaluation
import SpotChecks
import Submissions

/// A review as its record knows it, with the rules by which it is scored.
struct PlannedReview {
  let summary: ReviewSummary
  let stored: StoredPlan
  let items: [PlannedItem]
  let scorer: ReviewScorer
  let base: SelfEvaluator
  let rules: RuleSet
  let identity: RuleIdentity
  /// The files of each department's submission when the plan was made.
  let inputs: [String: [Submission.InputFile]]
  let findings: [Finding]

  var header: ReviewHeader { summary.header }
  var keys: [ProjectKey] { items.map(\.key) }

  /// - Parameter named: rules that were named instead of those on record.
  init(
    _ record: borrowing ReviewRecord,
    of folder: PlanFolder,
    rules named: RuleNames = RuleNames(),
    in session: Session
  ) throws(CommandFailure) {
    let reviews: [ReviewSummary]
    let plan: StoredPlan?
    do throws(DatabaseFault) {
      reviews = try record.reviews()
      plan = if let id = reviews.first?.id { try record.plan(of: id) } else { nil }
      items = if let id = reviews.first?.id { try record.items(of: id) } else { [] }
      inputs = if let id = reviews.first?.id { try record.inputs(of: id) } else { [:] }
    } catch {
      throw .unusableInput([DatabaseProblem.fault(error, path: folder.recordName).finding(at: nil)])
    }
    guard let summary = reviews.first, var stored = plan else {
      throw .unusableInput([SpotCheckProblem.noPlan(folder: folder.name).finding(at: nil)])
    }
    stored.sources = stored.sources.mapValues(folder.found)
    let pair = try ReviewRules(
      base: named.base ?? folder.foundRules(stored.baseRules),
      review: named.review ?? folder.foundRules(stored.reviewRules),
      year: summary.header.year,
      allowsUnconfirmed: stored.allowsUnconfirmed,
      in: session
    )
    self.summary = summary
    self.stored = stored
    rules = pair.review.ruleSet
    base = pair.base
    scorer = ReviewScorer(base: pair.base, review: pair.review)
    identity = pair.identity
    findings = pair.differences(from: stored, summary.header)
  }

  /// What reviewers agree on, scored.
  func scored(_ verdicts: [ConfirmedVerdict]) -> SampleReview {
    SampleReview(
      keys,
      year: header.year,
      sources: stored.sources,
      inputs: inputs,
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

/// Rules that a command line names instead of those of the plan.
struct RuleNames: Hashable {
  var base: String?
  var review: String?

  init() {}

  init(_ arguments: ParsedArguments) {
    base = arguments[SpotCheckOptions.rulesNow]
    review = arguments[SpotCheckOptions.reviewRulesNow]
  }
}
