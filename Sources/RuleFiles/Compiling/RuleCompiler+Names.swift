import Diagnostics
import YAMLFiles

extension RuleCompiler {
  /// Reports the name and the aliases of `node` that are in use already.
  ///
  /// - Parameter reader: how tables are searched for them; `nil` where they are not.
  /// - Returns: whether none of them is.
  @discardableResult
  mutating func register(_ node: YAMLNode, in names: inout NameRegister, readBy reader: NameReader? = nil) -> Bool {
    var isNew = true
    for nameNode in Self.names(of: node) {
      guard let name = nameNode.text, let first = names.use(name, at: nameNode.place) else { continue }
      log.report(.duplicateName(name), at: nameNode.place, against: first)
      isNew = false
    }
    if isNew, let reader { registerReading(of: node, in: &names, by: reader) }
    return isNew
  }

  /// Reports, once, that tables cannot tell `node` from something else.
  mutating func registerReading(of node: YAMLNode, in names: inout NameRegister, by reader: NameReader) {
    var isTold = false
    for nameNode in Self.names(of: node) {
      guard let name = nameNode.text else { continue }
      let key = known.key(of: name, for: reader)
      guard let other = names.read(name, as: key, at: nameNode.place, of: node.place, by: reader), !isTold else {
        continue
      }
      log.report(.alikeNames(name, as: other.name), at: nameNode.place, against: other.place)
      isTold = true
    }
  }

  private static func names(of node: YAMLNode) -> [YAMLNode] {
    [node[.name]].compactMap(\.self) + (node[.aliases]?.elements ?? [])
  }
}
