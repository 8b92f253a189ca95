import RuleFiles

/// Reads which items of a checklist are met.
package struct ChecklistIndex: Sendable {
  let items: [ChecklistItemDefinition]
  private let index: [String: Int]

  init(_ items: [ChecklistItemDefinition]) {
    self.items = items
    var index: [String: Int] = [:]
    for (position, item) in items.enumerated() {
      for name in [item.name] + item.aliases { index[NameKey.word(name)] = position }
    }
    self.index = index
  }

  /// `制度健全、信息公开`, `①③`, `1、3`, `全部`, `均不符合`.
  ///
  /// - Returns: `nil` when a part of the text is no item.
  func met(in text: String) -> [Bool]? {
    let word = NameKey.word(text)
    if Self.all.contains(word) { return items.map { _ in true } }
    if Self.none.contains(word) { return items.map { _ in false } }
    var met = items.map { _ in false }
    for part in parts(of: text) {
      guard let position = index[NameKey.word(part)] ?? number(part), met.indices.contains(position) else { return nil }
      met[position] = true
    }
    return met.contains(true) ? met : nil
  }

  private func parts(of text: String) -> [String] {
    text.split { $0.isWhitespace || "、，,；;。+".contains($0) }.flatMap { part in
      // Circled numbers stand side by side.
      part.allSatisfy({ Self.circled.contains($0) }) ? part.map(String.init) : [String(part)]
    }
  }

  private func number(_ part: String) -> Int? {
    if let circled = part.first, part.count == 1, let position = Self.circled.firstIndex(of: circled) {
      return Self.circled.distance(from: Self.circled.startIndex, to: position)
    }
    return Int(part).map { $0 - 1 }
  }

  private static let circled = "①②③④⑤⑥⑦⑧⑨⑩"
  private static let all: Set<String> = ["全部", "全部符合", "均符合", "全部达到", "是", "全部满足"]
  private static let none: Set<String> = ["均不符合", "全部不符合", "否", "0", "零", "均未达到"]
}
