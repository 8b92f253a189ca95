import Databases
import ScoringCore
import Submissions

extension ReviewRecord {
  /// Begins a review of the projects that a plan has chosen, all at once or not at all.
  ///
  /// - Parameters:
  ///   - inputs: the files of each department's submission, by the department of ``ProjectKey``.
  ///   - plan: what the projects were chosen from, and how.
  /// - Throws: `.refused` where the plan has a review already.
  public func begin(
    _ review: ReviewHeader,
    items: [PlannedItem],
    inputs: [String: [Submission.InputFile]] = [:],
    plan: StoredPlan? = nil
  ) throws(DatabaseFault) -> ReviewID {
    try database.transaction { () throws(DatabaseFault) in
      try database.run(Self.insertReview, Self.values(of: review))
      let id = database.lastRowID
      try database.run(
        "INSERT INTO input (review, department, path, digest) VALUES (?, ?, ?, ?)",
        forEach: inputs.sorted { $0.key < $1.key }.flatMap { department, files in
          files.map { [.integer(id), .text(department), .text($0.path), .text($0.digest)] }
        }
      )
      try database.run(Self.insertItem, forEach: items.map { Self.values(of: $0, in: id) })
      if let plan { try keep(plan, in: id) }
      return ReviewID(number: id)
    }
  }

  private static let insertReview = """
    INSERT INTO review (
      title, year, organisation, started_by, started_at, rules_id, rules_version, rules_digest, plan_id, plan_algorithm,
      plan_version, plan_seed, program
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  private static func values(of review: ReviewHeader) -> [SQLValue] {
    [
      .text(review.title), .integer(review.year), .text(review.organisation), .text(review.startedBy),
      .integer(review.startedAt.seconds), .text(review.rules.id), .text(review.rules.version),
      .text(review.rules.digest), .text(review.plan.id), .text(review.plan.algorithm), .text(review.plan.version),
      .text(String(review.plan.seed)), .text(review.program),
    ]
  }

  private static let insertItem = """
    INSERT INTO item (
      review, department, project, department_name, project_name, budget, stratum, reason, risk, self_score, recomputed,
      submission_digest
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  private static func values(of item: PlannedItem, in review: Int64) -> [SQLValue] {
    [
      .integer(review), .text(item.key.department), .text(item.key.project), .text(item.departmentName),
      .text(item.projectName), .optional(item.budget?.text), .text(item.stratum), .text(item.reason),
      .integer(item.risk), .optional(item.selfScore?.text), .optional(item.recomputed?.text),
      .text(item.submissionDigest),
    ]
  }

  /// Ends a review: nothing is confirmed in it any more.
  public func close(_ review: ReviewID, by person: String, at moment: Moment) throws(DatabaseFault) {
    try database.run(
      "UPDATE review SET closed_by = ?, closed_at = ? WHERE id = ? AND closed_at IS NULL",
      [.text(person), .integer(moment.seconds), .integer(review.number)]
    )
  }
}
