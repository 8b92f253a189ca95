import Databases

extension ReviewRecord {
  /// Keeps a verdict for good.
  ///
  /// A verdict that says the same as the reviewer's last one is not kept again, so that a working paper may be read any
  /// number of times; not even where that one was withdrawn, so that nothing comes back before its paper is changed.
  ///
  /// - Returns: whether it was new.
  /// - Throws: `.closed` when the review is closed, `.notPlanned` when the plan did not choose the project.
  @discardableResult
  public func confirm(_ confirmed: ConfirmedVerdict, in review: ReviewID) throws(RecordFault) -> Bool {
    try Self.faults { () throws(DatabaseFault) -> Result<Bool, RecordFault> in
      try database.transaction { () throws(DatabaseFault) -> Result<Bool, RecordFault> in
        guard try isOpen(review) else { return .failure(.closed) }
        guard let item = try number(of: confirmed.item, in: review) else {
          return .failure(.notPlanned(confirmed.item))
        }
        let last = try verdicts(
          where: Self.last + " AND verdict.item = ? AND verdict.indicator = ? AND verdict.reviewer = ?",
          [.integer(item), .text(confirmed.verdict.indicator.text), .text(confirmed.reviewer)]
        )
        if last.first?.verdict == confirmed.verdict { return .success(false) }
        try insert(confirmed, item: item)
        return .success(true)
      }
    }
  }

  /// Takes a reviewer's verdict back, such as when a disagreement was settled; it stays in the history.
  ///
  /// - Returns: whether there was one that stood.
  /// - Throws: `.closed` when the review is closed, `.notPlanned` when the plan did not choose the project.
  @discardableResult
  public func withdraw(
    _ indicator: IndicatorID,
    of project: ProjectKey,
    by reviewer: String,
    in review: ReviewID,
    decision: Decision
  ) throws(RecordFault) -> Bool {
    try Self.faults { () throws(DatabaseFault) -> Result<Bool, RecordFault> in
      try database.transaction { () throws(DatabaseFault) -> Result<Bool, RecordFault> in
        guard try isOpen(review) else { return .failure(.closed) }
        guard let item = try number(of: project, in: review) else { return .failure(.notPlanned(project)) }
        let verdicts = try database.rows(
          """
          SELECT id FROM verdict
          WHERE \(Self.standing) AND verdict.item = ? AND verdict.indicator = ? AND verdict.reviewer = ?
          """,
          [.integer(item), .text(indicator.text), .text(reviewer)]
        ) { row throws(DatabaseFault) in try row.integer(0) }
        try database.run(
          "INSERT INTO withdrawal (verdict, withdrawn_by, withdrawn_at, reason) VALUES (?, ?, ?, ?)",
          forEach: verdicts.map {
            [.integer($0), .text(decision.person), .integer(decision.at.seconds), .text(decision.reason)]
          }
        )
        return .success(!verdicts.isEmpty)
      }
    }
  }

  /// Who decided something, when and why.
  public struct Decision: Hashable, Sendable {
    public let person: String
    public let at: Moment
    /// Never empty.
    public let reason: String

    public init(by person: String, at moment: Moment, reason: String) {
      self.person = person
      at = moment
      self.reason = reason
    }
  }

  /// Which verdicts stand: the last of each reviewer, unless it was withdrawn.
  static let standing = """
    \(last) AND NOT EXISTS (SELECT 1 FROM withdrawal WHERE withdrawal.verdict = verdict.id)
    """

  /// The last verdict of each reviewer.
  private static let last = """
    NOT EXISTS (
      SELECT 1 FROM verdict AS later WHERE later.item = verdict.item AND later.indicator = verdict.indicator
        AND later.reviewer = verdict.reviewer AND later.id > verdict.id
    )
    """

  private func insert(_ confirmed: ConfirmedVerdict, item: Int64) throws(DatabaseFault) {
    let (verdict, seen) = (confirmed.verdict, confirmed.verdict.seen)
    try database.run(
      """
      INSERT INTO verdict (
        item, indicator, indicator_name, reviewer, confirmed_at, actual, score, opinion, evidence, self_actual, self_score,
        workbook, workbook_digest, submission_digest
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(item), .text(verdict.indicator.text), .text(verdict.indicatorName), .text(confirmed.reviewer),
        .integer(confirmed.at.seconds), .optional(verdict.actual), .optional(verdict.score?.text),
        .text(verdict.opinion), .optional(verdict.evidence), .text(seen.selfActual), .optional(seen.selfScore?.text),
        .text(seen.workbook), .text(seen.workbookDigest), .text(seen.submissionDigest),
      ]
    )
    let number = database.lastRowID
    try database.run(
      "INSERT INTO adjustment (verdict, position, name, points, reason) VALUES (?, ?, ?, ?, ?)",
      forEach: verdict.adjustments.enumerated().map { position, adjustment in
        let parts: [SQLValue] =
          switch adjustment {
          case .rule(let name, let reason): [.text(name), .null, .text(reason)]
          case .points(let points, let reason): [.null, .text(points.text), .text(reason)]
          }
        return [.integer(number), .integer(position)] + parts
      }
    )
  }

  func isOpen(_ review: ReviewID) throws(DatabaseFault) -> Bool {
    try database.rows(
      "SELECT 1 FROM review WHERE id = ? AND closed_at IS NULL",
      [.integer(review.number)]
    ) { row throws(DatabaseFault) in try row.integer(0) }.first != nil
  }

  func number(of item: ProjectKey, in review: ReviewID) throws(DatabaseFault) -> Int64? {
    try database.rows(
      "SELECT id FROM item WHERE review = ? AND department = ? AND project = ?",
      [.integer(review.number), .text(item.department), .text(item.project)]
    ) { row throws(DatabaseFault) in try row.integer(0) }.first
  }

  static func faults<Value>(
    _ work: () throws(DatabaseFault) -> Result<Value, RecordFault>
  ) throws(RecordFault) -> Value {
    let result: Result<Value, RecordFault>
    do throws(DatabaseFault) {
      result = try work()
    } catch {
      throw .database(error)
    }
    return try result.get()
  }
}
