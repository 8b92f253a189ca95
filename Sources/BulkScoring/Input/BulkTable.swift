/// A flat table to score.
public enum BulkTable: Hashable, Sendable {
  /// A file and the name under which findings speak of it.
  case file(path: String, name: String)
  case standardInput

  var name: String {
    switch self {
    case .file(_, let name): name
    case .standardInput: "-"
    }
  }
}
