/// How a rule set is named: by the id of one that is shipped, or by the path of a file.
enum RuleReference: Hashable {
  case id(String)
  case path(String)

  /// Anything with a slash or the ending of a YAML file is a path.
  init(_ text: String) {
    let isPath = text.contains("/") || text.contains("\\") || text.hasSuffix(".yaml") || text.hasSuffix(".yml")
    self = isPath ? .path(Self.normalized(text)) : .id(text)
  }

  /// What `extends: text` means inside the file named by `self`.
  func resolving(_ text: String) -> RuleReference {
    guard case .path(let target) = RuleReference(text), case .path(let own) = self, !Self.isAbsolute(target) else {
      return RuleReference(text)
    }
    let folder = own.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return .path(Self.normalized((folder + [Substring(target)]).joined(separator: "/")))
  }

  private static func isAbsolute(_ path: String) -> Bool {
    path.hasPrefix("/") || path.dropFirst().hasPrefix(":")
  }

  /// Without `.` and, as far as it goes by the text alone, without `..`; so that one file has one name.
  private static func normalized(_ path: String) -> String {
    let parts = path.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
    var kept: [Substring] = []
    for (index, part) in parts.enumerated() {
      if part == "." || (part.isEmpty && index > 0) { continue }
      if part == "..", let last = kept.last, last != "..", !last.isEmpty {
        kept.removeLast()
      } else {
        kept.append(part)
      }
    }
    return kept.joined(separator: "/")
  }
}
