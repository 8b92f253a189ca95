import Databases
import Diagnostics
import SpotChecks

/// `jixiao spot-check review`: reads returned working papers, puts their verdicts on record and scores again.
struct SpotCheckReviewCommand: Command {
  private let plan: String
  private let filled: [String]
  /// `nil` only lists.
  private let reviewer: String?
  private let moment: Moment

  static let description = CommandDescription(
    words: ["spot-check", "review"],
    summary: Wording(zh: "录入复核底稿：核对、记录、按复核结果重新计分", en: "record returned working papers and score again"),
    arguments: [SpotCheckOptions.plan, SpotCheckOptions.filled],
    options: [SpotCheckOptions.reviewer, SpotCheckOptions.at, SpotCheckOptions.list],
    examples: [
      .init(
        commandLine: "spot-check review 抽查 --reviewer 张三",
        meaning: Wording(zh: "录入“底稿”文件夹中填好的底稿，可反复运行", en: "record what is filled in so far; may be run again")
      ),
      .init(
        commandLine: "spot-check review 抽查 --list",
        meaning: Wording(zh: "复核进行到哪里", en: "how far the review is")
      ),
    ]
  )

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    plan = try arguments.required(SpotCheckOptions.plan)
    filled = Array(arguments.anyNumber(SpotCheckOptions.filled))
    moment = try arguments.moment(SpotCheckOptions.at)
    if arguments.contains(SpotCheckOptions.list) {
      if arguments.contains(SpotCheckOptions.reviewer) {
        throw .optionsExclude(SpotCheckOptions.list, SpotCheckOptions.reviewer)
      }
      if let first = filled.first { throw .unexpectedArgument(first) }
      reviewer = nil
    } else {
      guard let reviewer = arguments[SpotCheckOptions.reviewer] else {
        throw .missingOption(SpotCheckOptions.reviewer)
      }
      self.reviewer = reviewer
    }
  }

  func run(in session: Session) throws(CommandFailure) -> ExitStatus {
    let folder = PlanFolder(plan, in: session)
    let record = try folder.openRecord()
    guard let reviewer else {
      let reviews = try folder.reading { () throws(DatabaseFault) in try record.reviews() }
      try session.print(ReviewList(reviews).lines(in: session.language))
      return .done
    }
    let review = try PlannedReview(record, of: folder, in: session)
    let set = WorkingPaperSet(
      review.keys,
      plan: review.header.plan.id,
      year: review.header.year,
      sources: review.stored.sources,
      base: review.base,
      rules: review.rules
    )
    let files = try folder.workbooks(among: filled, in: session)
    let returned = ReturnedPapers(files, name: session.name(of:), papers: set.papers, reviewer: reviewer)
    let confirmed = try confirm(returned, record, review.summary.id, folder)
    let standing = try folder.reading { () throws(DatabaseFault) in try record.standing(in: review.summary.id) }
    let scored = review.scored(standing)
    try settle(scored, record, review, by: reviewer, folder)
    let text = ReviewText(scored, planned: review.items.count, papers: returned, confirmed: confirmed)
    try session.print(text.lines(in: session.language, columns: session.columns))
    // Submissions that cannot be read are told by both; once is enough.
    let told = set.findings.isEmpty ? scored.findings : scored.findings.filter { !set.findings.contains($0) }
    let findings = review.findings + set.findings + returned.findings + told
    session.report(findings)
    return findings.status
  }

  /// Each verdict in a transaction of its own: a run that is broken off loses nothing that came before.
  ///
  /// - Returns: how many were new.
  private func confirm(
    _ returned: ReturnedPapers,
    _ record: borrowing ReviewRecord,
    _ review: ReviewID,
    _ folder: PlanFolder
  ) throws(CommandFailure) -> Int {
    var new = 0
    for verdict in PaperBatch(returned.matches).verdicts(at: moment) {
      do throws(RecordFault) {
        if try record.confirm(verdict, in: review) { new += 1 }
      } catch {
        throw .notRecorded(error.finding(record: folder.recordName))
      }
    }
    return new
  }

  private func settle(
    _ scored: SampleReview,
    _ record: borrowing ReviewRecord,
    _ review: PlannedReview,
    by reviewer: String,
    _ folder: PlanFolder
  ) throws(CommandFailure) {
    let (id, rules) = (review.summary.id, review.rules)
    let identity = RuleIdentity(id: rules.id, version: rules.version, digest: rules.digest)
    for project in scored.reviewed {
      do throws(RecordFault) {
        if project.isSettled {
          try record.settle(project.outcome(rules: identity, by: reviewer, at: moment), in: id)
        } else {
          try record.reopen(project.key, in: id)
        }
      } catch {
        throw .notRecorded(error.finding(record: folder.recordName))
      }
    }
  }
}
