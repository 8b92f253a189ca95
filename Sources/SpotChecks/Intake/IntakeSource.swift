/// Where self-evaluations come from.
public enum IntakeSource: Hashable, Sendable {
  /// A folder of one submission, or the workbook that it is.
  case submission(String)
  /// A CSV file with the rows of many departments; it states no year.
  case flatTable(String)

  /// As the user named it.
  public var path: String {
    switch self {
    case .submission(let path), .flatTable(let path): path
    }
  }
}
