import ScoringCore
import YAMLFiles

/// Percent or plain: 80 % and 80 are easily mistaken for one another, and either is a number that loads.
extension RuleCompiler {
  /// Reports the first number along a measure that is on the other scale than the measure.
  ///
  /// - Parameters:
  ///   - node: a curve or a band.
  ///   - isPlain: whether the measure is a number of its own, where 85 % counts as 85; otherwise it is a share.
  mutating func checkScale(of node: YAMLNode?, isPlain: Bool) {
    guard let wrong = node.flatMap({ firstNumber(in: $0, isPlain: isPlain) }), let text = wrong.text else { return }
    log.report(isPlain ? .percentOfPlainValue(text) : .percentMissing(text), at: wrong.place)
  }

  private func firstNumber(in node: YAMLNode, isPlain: Bool) -> YAMLNode? {
    if let elements = node.elements { return elements.lazy.compactMap { firstNumber(in: $0, isPlain: isPlain) }.first }
    for entry in node.entries ?? [] {
      guard let key = RuleKey(rawValue: entry.key), key != .rate else { continue }
      if Self.keysAlongTheMeasure.contains(key) {
        if isOnTheOtherScale(entry.value, isPlain: isPlain) { return entry.value }
      } else if let inner = firstNumber(in: entry.value, isPlain: isPlain) {
        return inner
      }
    }
    return nil
  }

  /// No share is ten times the whole, so such a number was meant in percent.
  private func isOnTheOtherScale(_ node: YAMLNode, isPlain: Bool) -> Bool {
    guard let text = node.text, let number = ratio(node) else { return false }
    return isPlain ? text.hasSuffix("%") : number >= Ratio(10) && !text.hasSuffix("%")
  }

  private static let keysAlongTheMeasure: Set<RuleKey> = [.from, .above, .to, .below, .base, .every, .within]
}
