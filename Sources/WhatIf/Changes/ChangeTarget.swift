import RuleFiles

/// What the name of an assignment speaks of.
enum ChangeTarget: Hashable {
  /// A weight of the schemes of projects, or of the department's own indicators, by the names on the way to it.
  case weight([String], isOwn: Bool)
  /// The lowest points of a grade (等级).
  case grade(String)
  /// The share of the department's own indicators in the whole.
  case ownShare

  /// - Returns: `nil` where nothing but words of structure is left.
  init?(_ name: String) {
    var parts = name.split { $0 == "/" || $0 == "." || $0 == "›" }.map { RuleAssignment.trimmed($0) }
    var isOwn = false
    if let first = parts.first, Self.ownWords.contains(first) {
      isOwn = true
      parts.removeFirst()
      if let next = parts.first, ["own", "tree"].contains(next) { parts.removeFirst() }
    }
    if parts.count > 1, let first = parts.first, Self.gradeWords.contains(first) {
      self = .grade(parts[1])
      return
    }
    if isOwn, parts.count == 1, let first = parts.first, Self.shareWords.contains(first) {
      self = .ownShare
      return
    }
    let names = parts.filter { !$0.isEmpty && !Self.structure.contains($0) }
    guard !names.isEmpty else { return nil }
    self = .weight(names, isOwn: isOwn)
  }

  private static let ownWords: Set<String> = ["department", "部门整体", "部门"]
  private static let shareWords: Set<String> = ["own-share", "占比"]
  private static let gradeWords: Set<String> = ["grade", "grades", "等级"]
  /// Words of rule files between the names.
  private static let structure: Set<String> = [
    "project", "categories", "subcategories", "indicators", "points", "分值", "权重",
  ]
}
