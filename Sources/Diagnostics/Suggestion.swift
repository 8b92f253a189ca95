/// Finds the name somebody probably meant.
public enum Suggestion {
  /// The candidate nearest to `word` by edit distance, if it is near enough to be worth saying.
  ///
  /// Near enough is at most a third of the longer word changed, and at least one character kept.
  /// - Complexity: O(candidates × length²)
  public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased())
    guard !letters.isEmpty, letters.count <= 64 else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let other = Array(candidate.lowercased())
      let longer = max(letters.count, other.count)
      let limit = max(1, longer / 3)
      guard longer > 1, other.count <= 64, abs(letters.count - other.count) <= limit else { continue }
      let distance = editDistance(letters, other)
      guard distance <= limit, distance < longer else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
    }
    return best?.candidate
  }

  private static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        let substituted = previous[column] + (letter == other ? 0 : 1)
        current.append(min(substituted, previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous[right.count]
  }
}
