import Diagnostics
import RuleFiles
import ScoringCore

/// Finds the level of a qualitative result by the words that tables use for it.
package struct LevelIndex: Sendable {
  private let levels: [LevelDefinition]
  private let index: [String: Int]

  init(_ levels: [LevelDefinition]) {
    self.levels = levels
    var index: [String: Int] = [:]
    for (position, level) in levels.enumerated() {
      for name in [level.name] + level.aliases { index[NameKey.word(name)] = position }
    }
    self.index = index
  }

  var names: [String] { levels.map(\.name) }

  func level(named text: String) -> Int? { index[NameKey.word(text)] }

  func suggestion(for text: String) -> String? {
    Suggestion.nearest(to: text, in: levels.flatMap { [$0.name] + $0.aliases })
  }

  /// How many answers each level got: `好60 较好30 一般8 差2`, also with 份, 人, 票 or % behind the numbers.
  ///
  /// - Returns: `nil` unless all of the text is of that form and names at least two levels.
  func counts(in text: String) -> [Int64]? {
    var counts = levels.map { _ in Int64(0) }
    let tokens = text.split { $0.isWhitespace || "、，,；;。".contains($0) }
    for token in tokens {
      // 一 is a number, too, but 一般 is a level.
      let name = token.prefix { !("0"..."9").contains($0) && !":：".contains($0) }
      let number = token.dropFirst(name.count).drop { ":：".contains($0) }.prefix { ("0"..."9").contains($0) }
      let rest = token.dropFirst(name.count).drop { ":：".contains($0) }.dropFirst(number.count)
      guard let level = level(named: String(name)), let count = Int64(number), count <= 1_000_000_000,
        ["", "份", "人", "票", "户", "家", "%"].contains(String(rest)), counts[level] == 0
      else { return nil }
      counts[level] = count
    }
    return tokens.count > 1 ? counts : nil
  }

  /// Whether a result only repeats its target; the word 定性 that some forms print before the target does not count.
  static func repeats(_ result: String, _ target: String) -> Bool {
    let (said, planned) = (NameKey.word(result), NameKey.word(target))
    return !said.isEmpty && (said == planned || "定性" + said == planned)
  }
}
