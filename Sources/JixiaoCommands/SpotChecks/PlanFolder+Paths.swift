import Glibc
import OfficeFiles
import SpotChecks

/// What a record names lies where it lay to the plan's folder, so that both can be moved together.
extension PlanFolder {
  /// The path of a file as it is put on record: from the folder of the plan, which must exist.
  func told(_ file: String) -> String {
    let (from, to) = (Self.parts(WholePath.of(path)), Self.parts(WholePath.of(file)))
    let common = zip(from, to).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: from.count - common) + to.dropFirst(common)).joined(separator: "/")
  }

  /// The path by which a file on record is found now.
  func found(_ told: String) -> String {
    guard !told.hasPrefix("/") else { return told }
    let joined = Folder.path(path, told)
    // Shorter where that leads to the same; behind a link it does not.
    let plain = Self.withoutDetours(joined)
    let isMissing = access(joined, F_OK) != 0
    return isMissing || WholePath.of(plain) == WholePath.of(joined) ? plain : joined
  }

  func told(_ source: IntakeSource) -> IntakeSource {
    switch source {
    case .submission(let path): .submission(told(path))
    case .flatTable(let path): .flatTable(told(path))
    }
  }

  func found(_ source: IntakeSource) -> IntakeSource {
    switch source {
    case .submission(let path): .submission(found(path))
    case .flatTable(let path): .flatTable(found(path))
    }
  }

  /// Rules by the id of a shipped set, or as the path of a file that is told like the others.
  func toldRules(_ name: String, in session: Session) -> String {
    guard Session.isRuleFile(name) else { return name }
    let told = told(session.path(name))
    return told.contains("/") ? told : "./" + told
  }

  func foundRules(_ told: String) -> String { Session.isRuleFile(told) ? found(told) : told }

  private static func parts(_ path: String) -> [Substring] { path.split(separator: "/") }

  private static func withoutDetours(_ path: String) -> String {
    var parts: [Substring] = []
    for part in Self.parts(path) where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return (path.hasPrefix("/") ? "/" : "") + (parts.isEmpty ? "." : parts.joined(separator: "/"))
  }
}
