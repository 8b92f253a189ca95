import ScoringCore

/// Finds the projects that a report's list means; their names there are often shorter than in their tables.
enum ListedProjectMatch {
  /// The project that an item of the list means.
  struct Match: Equatable {
    let project: Int
    /// Whether the names differ, so that somebody should look.
    let isSimilarOnly: Bool
  }

  /// Equal names first, then like names with the same amount, then like names of which there is only one.
  ///
  /// - Returns: one match or `nil` for each item; no project is meant twice.
  static func matches(of items: [ListedProjects.Item], among projects: [ProjectEntry]) -> [Match?] {
    var matches = [Match?](repeating: nil, count: items.count)
    var taken: Set<Int> = []
    func assign(isSimilarOnly: Bool, _ find: (ListedProjects.Item, [Int]) -> Int?) {
      for (index, item) in items.enumerated() where matches[index] == nil {
        guard let found = find(item, projects.indices.filter { !taken.contains($0) }) else { continue }
        matches[index] = Match(project: found, isSimilarOnly: isSimilarOnly)
        taken.insert(found)
      }
    }
    func like(_ item: ListedProjects.Item, _ free: [Int]) -> [Int] {
      free.filter { areAlike(item.name, projects[$0].name) }
    }
    assign(isSimilarOnly: false) { item, free in free.first { key(projects[$0].name) == key(item.name) } }
    assign(isSimilarOnly: true) { item, free in like(item, free).first { projects[$0].budget.initial == item.amount } }
    assign(isSimilarOnly: true) { item, free in
      let candidates = like(item, free)
      return candidates.count == 1 ? candidates[0] : nil
    }
    return matches
  }

  /// One name contains the other, but for what such names usually end with.
  private static func areAlike(_ left: String, _ right: String) -> Bool {
    let (left, right) = (core(left), core(right))
    return left.count >= 4 && right.count >= 4 && (left.contains(right) || right.contains(left))
  }

  private static func key(_ name: String) -> String { Blanks.removed(from: FullWidth.narrowed(name)) }

  private static func core(_ name: String) -> String {
    let name = key(name)
    let ending = ["项目经费", "专项经费", "补助资金", "经费", "资金", "项目"].first { name.hasSuffix($0) && name.count > $0.count + 3 }
    return String(name.dropLast(ending?.count ?? 0))
  }
}
