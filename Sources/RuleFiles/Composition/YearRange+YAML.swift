import YAMLFiles

extension YearRange {
  /// The years `from` … `to` of a mapping; `nil` when it is none, or an end is written that cannot be read.
  init?(_ node: YAMLNode) {
    guard node.entries != nil else { return nil }
    let from = node[.from]?.text.flatMap { Int($0) }
    let to = node[.to]?.text.flatMap { Int($0) }
    guard (from != nil) == (node[.from] != nil), (to != nil) == (node[.to] != nil) else { return nil }
    self.init(from: from, to: to)
  }
}
