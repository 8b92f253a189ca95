import Diagnostics
import YAMLFiles

extension RuleDiffer {
  /// Words whose order means nothing, such as aliases: only those that came or went are told.
  mutating func compareWords(_ old: YAMLNode?, _ new: YAMLNode?, _ scope: Scope, _ owner: YAMLNode) {
    let (before, after) = ((old?.elements ?? []).compactMap(\.text), (new?.elements ?? []).compactMap(\.text))
    func side(_ words: [String], _ node: YAMLNode?) -> RuleDifference.Side? {
      guard !words.isEmpty, let node else { return nil }
      return RuleDifference.Side(
        text: ValueText.joined(words.map(ValueText.literal), zh: "、", en: ", "),
        place: node.place
      )
    }
    let gone = side(before.filter { !after.contains($0) }, old)
    let came = side(after.filter { !before.contains($0) }, new)
    if let gone { add(scope, before: gone, after: nil, source: nil) }
    if let came { add(scope, before: nil, after: came, source: source(of: owner, in: self.after)) }
  }

  /// Entries that are known by the file's own words, such as parameters.
  mutating func compareEntries(
    _ old: YAMLNode?,
    _ new: YAMLNode?,
    _ shape: KeyShape,
    _ scope: Scope,
    _ owner: YAMLNode
  ) {
    let (before, after) = (old?.entries ?? [], new?.entries ?? [])
    let keys = before.map(\.key) + after.map(\.key).filter { key in !before.contains { $0.key == key } }
    func side(_ entry: YAMLEntry?) -> RuleDifference.Side? {
      entry.map { RuleDifference.Side(text: ValueText.text(of: $0.value, shape), place: $0.value.place) }
    }
    for key in keys {
      let (first, second) = (before.first { $0.key == key }, after.first { $0.key == key })
      let values = [first, second].map { $0.map { ComparableValue($0.value, shape) } }
      guard values[0] != values[1] else { continue }
      let source = second == nil ? nil : source(of: owner, in: self.after)
      add(scope.inside(ValueText.literal(key)), before: side(first), after: side(second), source: source)
    }
  }

  /// Changes by year, which are the same when their years are.
  mutating func compareChanges(_ old: [ComposedChange], _ new: [ComposedChange]) {
    let scope = Scope(group: .years, path: [])
    guard case .list(.mapping(let shape)) = RuleSchema.changeList else { return }
    func text(_ change: ComposedChange) -> RuleDifference.Side {
      let content = change.definition.without([.from, .to])
      return RuleDifference.Side(text: ValueText.text(of: content, shape, without: nil), place: change.definition.place)
    }
    for change in old {
      let inner = scope.inside(Self.name(of: change))
      if let other = new.first(where: { $0.years == change.years }) {
        compare(change.definition, other.definition, shape, inner)
      } else {
        add(inner, before: text(change), after: nil, source: nil)
      }
    }
    for change in new where !old.contains(where: { $0.years == change.years }) {
      let source = source(of: change.definition, in: after)
      add(scope.inside(Self.name(of: change)), before: nil, after: text(change), source: source)
    }
  }

  private static func name(of change: ComposedChange) -> Wording {
    let years = change.years?.text ?? "–"
    return Wording(zh: "\(years) 年变动", en: "change \(years)")
  }
}
