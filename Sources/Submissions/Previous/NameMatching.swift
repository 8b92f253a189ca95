import Diagnostics

/// Matches the things of two years: the same code first, then names, the most alike first.
enum NameMatching {
  struct Match {
    /// Of last year's thing.
    let index: Int
    /// - Unit: per cent
    let similarity: Int

    func report(of name: String, as old: String, at place: SourcePlace, log: inout FindingLog) {
      guard similarity < 100 else { return }
      let problem = PreviousYearProblem.matchedByName(
        name: Quoted.shortened(name),
        previous: Quoted.shortened(old),
        similarity: similarity
      )
      log.add(problem, at: place)
    }
  }

  /// - Returns: for each index of this year that has a match, in order.
  /// - Complexity: O(n × m) in names that have no equal.
  static func matches(
    _ names: [(code: String, name: String)],
    with old: [(code: String, name: String)]
  ) -> [(index: Int, match: Match)] {
    var found: [Int: Match] = [:]
    var free = Set(old.indices)
    func take(_ index: Int, _ match: Match) {
      found[index] = match
      free.remove(match.index)
    }
    for (index, one) in names.enumerated() {
      if let same = free.sorted().first(where: { old[$0].code == one.code && !one.code.isEmpty }) {
        take(index, Match(index: same, similarity: 100))
      }
    }
    let others = Dictionary(uniqueKeysWithValues: free.map { ($0, NameSimilarity(old[$0].name)) })
    var candidates: [(index: Int, match: Match)] = []
    for index in names.indices where found[index] == nil {
      let own = NameSimilarity(names[index].name)
      for (other, similarity) in others {
        let percent = own.percent(to: similarity)
        if percent >= PreviousYear.leastSimilarity {
          candidates.append((index, Match(index: other, similarity: percent)))
        }
      }
    }
    candidates.sort {
      ($1.match.similarity, $0.index, $0.match.index) < ($0.match.similarity, $1.index, $1.match.index)
    }
    for (index, match) in candidates where found[index] == nil && free.contains(match.index) { take(index, match) }
    return found.sorted { $0.key < $1.key }.map { (index: $0.key, match: $0.value) }
  }
}
