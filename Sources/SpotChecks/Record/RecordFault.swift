import Databases
import Diagnostics

/// Why something cannot be put on record.
public enum RecordFault: Error, Hashable, Sendable {
  case database(DatabaseFault)
  /// The review is closed, or there is none of that number.
  case closed
  /// The plan did not choose the project.
  case notPlanned(ProjectKey)

  /// - Parameter record: the file of the record, as the user knows it.
  public func finding(record: String) -> Finding {
    switch self {
    case .database(let fault): DatabaseProblem.fault(fault, path: record).finding(at: nil)
    case .closed: RecordProblem.closed.finding(at: SourcePlace(file: record))
    case .notPlanned(let key): RecordProblem.notPlanned(key).finding(at: SourcePlace(file: record))
    }
  }
}

/// What can be wrong with something that is to be put on record.
enum RecordProblem: CataloguedProblem, Hashable {
  case closed
  case notPlanned(ProjectKey)

  var entry: ProblemEntry {
    switch self {
    case .closed:
      ProblemEntry(
        "V0101",
        .error,
        Wording(zh: "这次复核已经结束，没有写入", en: "the review is closed; nothing was recorded"),
        help: Wording(zh: "需要补充的，另立一次复核", en: "begin another review for what is to be added")
      )
    case .notPlanned(let key):
      ProblemEntry(
        "V0102",
        .error,
        Wording(zh: "项目“\(key)”不在抽查计划内，没有写入", en: "project '\(key)' is not in the plan; nothing was recorded"),
        help: Wording(zh: "检查底稿是否属于这次复核", en: "check that the working paper belongs to this review")
      )
    }
  }
}
