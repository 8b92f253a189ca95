import YAMLFiles

extension RuleMerger {
  /// Lays a change or a variant over the rules: it changes their content, and leaves the rest, such as their id, alone.
  static func lay(_ overlay: YAMLNode, over root: YAMLNode) -> YAMLNode {
    let content = overlay.only(Set(RuleSchema.overlay.keys.map(\.key)))
    return YAMLNode(merge(content, over: root, RuleSchema.overlay).content, at: root.place)
  }
}
