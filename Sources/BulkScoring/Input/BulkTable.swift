import OfficeFiles

/// A flat table to score.
public enum BulkTable: Hashable, Sendable {
  /// A file and the name under which findings speak of it.
  case file(path: String, name: String)
  case standardInput

  /// `nil` for what is no file, or none that is there.
  var identity: FileIdentity? {
    switch self {
    case .file(let path, _): FileIdentity(path)
    case .standardInput: nil
    }
  }

  /// Whether it is there only once, and cannot be read again.
  var isStream: Bool { self == .standardInput || identity?.isStream ?? false }

  var name: String {
    switch self {
    case .file(_, let name): name
    case .standardInput: "-"
    }
  }
}
