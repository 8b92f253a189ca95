import Databases

/// 复核记录: the reviews of a bureau in one SQLite file — who looked at what and when, under which rules, and what was
/// found.
///
/// Every confirmation is a transaction of its own. A run that is killed loses nothing that was confirmed before; a copy of
/// the file with its `-wal` beside it, taken at any time, opens and holds all of it.
public struct ReviewRecord: ~Copyable {
  let database: Database

  /// Opens the record, or begins one where there is none.
  public init(_ path: String, opening: Database.Opening = .orCreating) throws(DatabaseFault) {
    database = try Database(path, schema: ReviewSchema.current, opening: opening)
  }

  /// The record as it is now, as one new file.
  public func copy(to path: String) throws(DatabaseFault) {
    try database.copy(to: path)
  }
}

/// The number that a review has in its record.
public struct ReviewID: Hashable, Comparable, Sendable {
  public let number: Int64

  public static func < (left: ReviewID, right: ReviewID) -> Bool { left.number < right.number }
}
