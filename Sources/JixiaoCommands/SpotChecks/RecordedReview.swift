import Databases
import Diagnostics
import RuleFiles
import SpotChecks

/// Returned papers put on record, and all that is on record scored again.
struct RecordedReview {
  struct Request {
    /// Papers, or folders of them; none means those of the plan.
    let filled: [String]
    let reviewer: String
    let rules: RuleNames
  }

  let review: PlannedReview
  let scored: SampleReview
  let papers: ReturnedPapers
  /// How many verdicts are new.
  let confirmed: Int
  let findings: [Finding]

  init(
    _ request: Request,
    _ record: borrowing ReviewRecord,
    of folder: PlanFolder,
    at moment: Moment,
    in session: Session
  ) throws(CommandFailure) {
    let review = try PlannedReview(record, of: folder, rules: request.rules, in: session)
    let set = WorkingPaperSet(
      review.keys,
      plan: review.header.plan,
      year: review.header.year,
      sources: review.stored.sources,
      base: review.base,
      rules: review.rules
    )
    let files = try folder.workbooks(among: request.filled, in: session)
    papers = ReturnedPapers(files, name: session.name(of:), papers: set.papers, reviewer: request.reviewer)
    let verdicts = PaperBatch(papers.matches).verdicts(at: moment)
    confirmed = try Self.confirm(verdicts, record, review.summary.id, folder)
    let standing = try folder.reading { () throws(DatabaseFault) in try record.standing(in: review.summary.id) }
    scored = review.scored(standing)
    try Self.settle(scored, record, review, by: request.reviewer, at: moment, folder)
    self.review = review
    // Submissions that cannot be read are told by both; once is enough.
    let told = set.findings.isEmpty ? scored.findings : scored.findings.filter { !set.findings.contains($0) }
    findings = review.findings + set.findings + papers.findings + Self.withdrawn(verdicts, standing) + told
  }

  /// Each verdict in a transaction of its own: a run that is broken off loses nothing that came before.
  ///
  /// - Returns: how many were new.
  private static func confirm(
    _ verdicts: [ConfirmedVerdict],
    _ record: borrowing ReviewRecord,
    _ review: ReviewID,
    _ folder: PlanFolder
  ) throws(CommandFailure) -> Int {
    var new = 0
    for verdict in verdicts {
      do throws(RecordFault) {
        if try record.confirm(verdict, in: review) { new += 1 }
      } catch {
        throw .notRecorded(error.finding(record: folder.recordName))
      }
    }
    return new
  }

  private static func settle(
    _ scored: SampleReview,
    _ record: borrowing ReviewRecord,
    _ review: PlannedReview,
    by reviewer: String,
    at moment: Moment,
    _ folder: PlanFolder
  ) throws(CommandFailure) {
    let id = review.summary.id
    for project in scored.departments.flatMap(\.projects) {
      do throws(RecordFault) {
        if project.isSettled {
          try record.settle(project.outcome(rules: review.identity, by: reviewer, at: moment), in: id)
        } else {
          try record.reopen(project.key, in: id)
        }
      } catch {
        throw .notRecorded(error.finding(record: folder.recordName))
      }
    }
  }

  /// What was on the papers and does not stand.
  private static func withdrawn(_ verdicts: [ConfirmedVerdict], _ standing: [ConfirmedVerdict]) -> [Finding] {
    struct Place: Hashable {
      let item: ProjectKey
      let indicator: IndicatorID
      let reviewer: String

      init(_ verdict: ConfirmedVerdict) {
        (item, indicator, reviewer) = (verdict.item, verdict.verdict.indicator, verdict.reviewer)
      }
    }
    let places = Set(standing.map(Place.init))
    let count = verdicts.count { !places.contains(Place($0)) }
    return count == 0 ? [] : [SpotCheckProblem.stillWithdrawn(count: count).finding(at: nil)]
  }

  func lines(in session: Session) -> [String] {
    ReviewText(scored, planned: review.items.count, papers: papers, confirmed: confirmed)
      .lines(in: session.language, columns: session.columns)
  }

  func json(in language: Language) -> JSONValue {
    [
      "schema": .integer(SpotCheckJSON.schema),
      "plan": SpotCheckJSON.plan(review.header.plan, year: review.header.year),
      "review_rules": SpotCheckJSON.rules(review.identity),
      "papers": [
        "read": .integer(papers.matches.count), "blank": .integer(papers.blank), "new_verdicts": .integer(confirmed),
      ],
      "projects": [
        "planned": .integer(review.items.count),
        "settled": .integer(scored.reviewed.count(where: \.isSettled)),
        "disputed": .integer(scored.reviewed.count { !$0.isSettled }),
        "open": .integer(review.items.count - scored.reviewed.count),
      ],
      "departments": .array(scored.departments.map { ReviewJSON.json(of: $0, in: language) }),
      "findings": SpotCheckJSON.findings(findings, in: language),
    ]
  }
}
