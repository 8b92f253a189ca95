import Diagnostics
import RuleFiles

/// Finds the level of a qualitative result by the words that tables use for it.
struct LevelIndex: Sendable {
  private let levels: [LevelDefinition]
  private let index: [String: Int]

  init(_ ruleSet: RuleSet) {
    levels = ruleSet.levels
    var index: [String: Int] = [:]
    for (position, level) in levels.enumerated() {
      for name in [level.name] + level.aliases { index[Self.key(name)] = position }
    }
    self.index = index
  }

  var names: [String] { levels.map(\.name) }

  func level(named text: String) -> Int? { index[Self.key(text)] }

  func suggestion(for text: String) -> String? {
    Suggestion.nearest(to: text, in: levels.flatMap { [$0.name] + $0.aliases })
  }

  /// Whether a result only repeats its target; the word 定性 that some forms print before the target does not count.
  static func repeats(_ result: String, _ target: String) -> Bool {
    let (said, planned) = (key(result), key(target))
    return !said.isEmpty && (said == planned || "定性" + said == planned)
  }

  /// Blanks and punctuation do not tell levels apart.
  private static func key(_ text: String) -> String {
    text.filter { !$0.isWhitespace && !"。，,.；;、“”\"".contains($0) }
  }
}
