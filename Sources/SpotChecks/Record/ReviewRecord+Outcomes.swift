import Databases
import ScoringCore

/// What a review came to for one project.
public struct Outcome: Hashable, Sendable {
  public var item: ProjectKey
  /// 复核得分; `nil` where it could not be scored.
  public var reviewed: Points?
  /// 自评得分 less 复核得分.
  public var deviation: Points?
  /// The class of the deviation by the review rules.
  public var deviationClass: String?
  /// The grade after review.
  public var grade: String?
  public var rulesDigest: String
  public var settledBy: String
  public var settledAt: Moment

  public init(
    item: ProjectKey,
    reviewed: Points?,
    deviation: Points?,
    deviationClass: String?,
    grade: String?,
    rulesDigest: String,
    settledBy: String,
    settledAt: Moment
  ) {
    self.item = item
    self.reviewed = reviewed
    self.deviation = deviation
    self.deviationClass = deviationClass
    self.grade = grade
    self.rulesDigest = rulesDigest
    self.settledBy = settledBy
    self.settledAt = settledAt
  }
}

extension ReviewRecord {
  /// Keeps the final score of a project, in place of an earlier one.
  public func settle(_ outcome: Outcome, in review: ReviewID) throws(RecordFault) {
    try Self.faults { () throws(DatabaseFault) -> Result<Void, RecordFault> in
      try database.transaction { () throws(DatabaseFault) -> Result<Void, RecordFault> in
        guard try isOpen(review) else { return .failure(.closed) }
        guard let item = try number(of: outcome.item, in: review) else { return .failure(.notPlanned(outcome.item)) }
        try database.run(
          """
          INSERT OR REPLACE INTO outcome (
            item, reviewed, deviation, class, grade, rules_digest, settled_by, settled_at
          ) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
          [
            .integer(item), .optional(outcome.reviewed?.text), .optional(outcome.deviation?.text),
            .optional(outcome.deviationClass), .optional(outcome.grade), .text(outcome.rulesDigest),
            .text(outcome.settledBy), .integer(outcome.settledAt.seconds),
          ]
        )
        return .success(())
      }
    }
  }

  /// Takes back the final score of a project about which reviewers differ again.
  public func reopen(_ item: ProjectKey, in review: ReviewID) throws(RecordFault) {
    try Self.faults { () throws(DatabaseFault) -> Result<Void, RecordFault> in
      try database.run(
        "DELETE FROM outcome WHERE item = (SELECT id FROM item WHERE review = ? AND department = ? AND project = ?)",
        [.integer(review.number), .text(item.department), .text(item.project)]
      )
      return .success(())
    }
  }

  /// The final scores of a review in the order of the projects' keys.
  public func outcomes(of review: ReviewID) throws(DatabaseFault) -> [Outcome] {
    try database.rows(
      """
      SELECT department, project, reviewed, deviation, class, grade, outcome.rules_digest, settled_by, settled_at
      FROM outcome JOIN item ON item.id = outcome.item WHERE review = ? ORDER BY department, project
      """,
      [.integer(review.number)]
    ) { row throws(DatabaseFault) in
      Outcome(
        item: ProjectKey(department: try row.text(0), project: try row.text(1)),
        reviewed: try row.points(2),
        deviation: try row.points(3),
        deviationClass: try row.optionalText(4),
        grade: try row.optionalText(5),
        rulesDigest: try row.text(6),
        settledBy: try row.text(7),
        settledAt: Moment(seconds: try row.integer(8))
      )
    }
  }
}
