/// How alike two names are: the share of neighbouring characters that they have in common.
///
/// - Source: L. R. Dice, Measures of the Amount of Ecologic Association Between Species, 1945; applied to pairs of
///   characters, blanks and punctuation left out.
struct NameSimilarity {
  private let name: String
  private let pairs: [Pair: Int]
  private let count: Int

  private struct Pair: Hashable {
    let first: Unicode.Scalar
    let second: Unicode.Scalar
  }

  init(_ written: String) {
    name = FormText.label(written)
    let scalars = Array(name.unicodeScalars.prefix(100))
    var pairs: [Pair: Int] = [:]
    for (first, second) in zip(scalars, scalars.dropFirst()) {
      pairs[Pair(first: first, second: second), default: 0] += 1
    }
    self.pairs = pairs
    count = max(0, scalars.count - 1)
  }

  /// In per cent, rounded down; 100 only for names that are equal but for blanks and punctuation.
  func percent(to other: NameSimilarity) -> Int {
    if name == other.name { return name.isEmpty ? 0 : 100 }
    guard count + other.count > 0 else { return 0 }
    let common = pairs.reduce(0) { $0 + min($1.value, other.pairs[$1.key, default: 0]) }
    return min(99, 200 * common / (count + other.count))
  }
}
