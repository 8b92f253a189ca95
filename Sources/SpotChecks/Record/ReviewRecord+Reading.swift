import Databases
import ScoringCore
import Submissions

/// A review as it is listed.
public struct ReviewSummary: Hashable, Sendable {
  public let id: ReviewID
  public let header: ReviewHeader
  /// How many projects the plan has chosen.
  public let items: Int
  /// How many of them have a verdict, and how many a final score.
  public let begun: Int
  public let settled: Int
  public let closedBy: String?
  public let closedAt: Moment?

  public var isClosed: Bool { closedAt != nil }
}

extension ReviewRecord {
  /// All reviews, the latest year first.
  public func reviews() throws(DatabaseFault) -> [ReviewSummary] {
    try database.rows(
      """
      SELECT id, title, year, organisation, started_by, started_at, rules_id, rules_version, rules_digest, plan_id,
        plan_algorithm, plan_version, plan_seed, program, closed_by, closed_at,
        (SELECT count(*) FROM item WHERE review = review.id),
        (SELECT count(*) FROM item WHERE review = review.id AND EXISTS (SELECT 1 FROM verdict WHERE item = item.id)),
        (SELECT count(*) FROM item JOIN outcome ON outcome.item = item.id WHERE review = review.id)
      FROM review ORDER BY year DESC, id DESC
      """
    ) { row throws(DatabaseFault) in
      ReviewSummary(
        id: ReviewID(number: try row.integer(0)),
        header: try Self.header(row),
        items: Int(try row.integer(16)),
        begun: Int(try row.integer(17)),
        settled: Int(try row.integer(18)),
        closedBy: try row.optionalText(14),
        closedAt: try row.optionalInteger(15).map { Moment(seconds: $0) }
      )
    }
  }

  private static func header(_ row: borrowing Row) throws(DatabaseFault) -> ReviewHeader {
    guard let seed = UInt64(try row.text(12)) else { throw .unexpectedValue(column: 12) }
    return ReviewHeader(
      title: try row.text(1),
      year: Int(try row.integer(2)),
      organisation: try row.text(3),
      startedBy: try row.text(4),
      startedAt: Moment(seconds: try row.integer(5)),
      rules: RuleIdentity(id: try row.text(6), version: try row.text(7), digest: try row.text(8)),
      plan: PlanIdentity(
        id: try row.text(9),
        algorithm: try row.text(10),
        version: try row.text(11),
        seed: seed
      ),
      program: try row.text(13)
    )
  }

  /// The projects of a review in the order of their keys.
  public func items(of review: ReviewID) throws(DatabaseFault) -> [PlannedItem] {
    try items(of: review, besides: "")
  }

  /// The projects that still have no final score: where a review that was broken off goes on.
  public func openItems(of review: ReviewID) throws(DatabaseFault) -> [PlannedItem] {
    try items(of: review, besides: "AND NOT EXISTS (SELECT 1 FROM outcome WHERE item = item.id)")
  }

  private func items(of review: ReviewID, besides condition: String) throws(DatabaseFault) -> [PlannedItem] {
    try database.rows(
      """
      SELECT department, project, department_name, project_name, budget, stratum, reason, risk, self_score, recomputed,
        submission_digest
      FROM item WHERE review = ? \(condition) ORDER BY department, project
      """,
      [.integer(review.number)]
    ) { row throws(DatabaseFault) in
      PlannedItem(
        key: ProjectKey(department: try row.text(0), project: try row.text(1)),
        departmentName: try row.text(2),
        projectName: try row.text(3),
        budget: try row.amount(4),
        stratum: try row.text(5),
        reason: try row.text(6),
        risk: Int(try row.integer(7)),
        selfScore: try row.points(8),
        recomputed: try row.points(9),
        submissionDigest: try row.text(10)
      )
    }
  }

  /// The files of each department's submission as they were when the review began.
  public func inputs(of review: ReviewID) throws(DatabaseFault) -> [String: [Submission.InputFile]] {
    let files = try database.rows(
      "SELECT department, path, digest FROM input WHERE review = ? ORDER BY department, path",
      [.integer(review.number)]
    ) { row throws(DatabaseFault) in
      (try row.text(0), Submission.InputFile(path: try row.text(1), digest: try row.text(2)))
    }
    return Dictionary(grouping: files) { $0.0 }.mapValues { $0.map(\.1) }
  }

  /// Everything that was ever confirmed in a review, in the order in which it was.
  public func history(of review: ReviewID) throws(DatabaseFault) -> [ConfirmedVerdict] {
    try verdicts(where: "item.review = ?", [.integer(review.number)])
  }

  /// What holds: for each project and indicator the last word of each reviewer, unless it was withdrawn, in the
  /// order in which it was confirmed.
  ///
  /// Two reviewers may disagree; that is for a person to settle.
  public func standing(in review: ReviewID) throws(DatabaseFault) -> [ConfirmedVerdict] {
    try verdicts(where: "item.review = ? AND " + Self.standing, [.integer(review.number)])
  }

  func verdicts(where condition: String, _ values: [SQLValue]) throws(DatabaseFault) -> [ConfirmedVerdict] {
    let adjustments = try adjustments(where: condition, values)
    return try database.rows(
      """
      SELECT verdict.id, item.department, item.project, indicator, indicator_name, reviewer, confirmed_at, actual, score,
        opinion, evidence, self_actual, verdict.self_score, workbook, workbook_digest, verdict.submission_digest
      FROM verdict JOIN item ON item.id = verdict.item WHERE \(condition) ORDER BY verdict.id
      """,
      values
    ) { row throws(DatabaseFault) in
      let verdict = Verdict(
        indicator: IndicatorID(try row.text(3)),
        indicatorName: try row.text(4),
        actual: try row.optionalText(7),
        score: try row.points(8),
        adjustments: adjustments[try row.integer(0)] ?? [],
        opinion: try row.text(9),
        evidence: try row.optionalText(10),
        seen: Verdict.Seen(
          selfActual: try row.text(11),
          selfScore: try row.points(12),
          workbook: try row.text(13),
          workbookDigest: try row.text(14),
          submissionDigest: try row.text(15)
        )
      )
      return ConfirmedVerdict(
        item: ProjectKey(department: try row.text(1), project: try row.text(2)),
        verdict: verdict,
        reviewer: try row.text(5),
        at: Moment(seconds: try row.integer(6))
      )
    }
  }

  private func adjustments(
    where condition: String,
    _ values: [SQLValue]
  ) throws(DatabaseFault) -> [Int64: [Verdict.Adjustment]] {
    let all = try database.rows(
      """
      SELECT adjustment.verdict, name, points, adjustment.reason
      FROM adjustment JOIN verdict ON verdict.id = adjustment.verdict JOIN item ON item.id = verdict.item
      WHERE \(condition) ORDER BY adjustment.verdict, position
      """,
      values
    ) { row throws(DatabaseFault) -> (Int64, Verdict.Adjustment) in
      let reason = try row.text(3)
      if let name = try row.optionalText(1) { return (try row.integer(0), .rule(name: name, reason: reason)) }
      guard let points = try row.points(2) else { throw .unexpectedValue(column: 2) }
      return (try row.integer(0), .points(points, reason: reason))
    }
    return Dictionary(grouping: all) { $0.0 }.mapValues { $0.map(\.1) }
  }
}

extension Row {
  /// 万元 as the exact decimal that was written; `nil` for NULL.
  func amount(_ column: Int) throws(DatabaseFault) -> ExactDecimal? {
    guard let text = try optionalText(column) else { return nil }
    guard let amount = ExactDecimal(text) else { throw .unexpectedValue(column: column) }
    return amount
  }

  /// Points as the exact decimal that was written; `nil` for NULL.
  func points(_ column: Int) throws(DatabaseFault) -> Points? {
    guard let text = try optionalText(column) else { return nil }
    guard let decimal = ExactDecimal(text), let points = try? Points(decimal) else {
      throw .unexpectedValue(column: column)
    }
    return points
  }
}
