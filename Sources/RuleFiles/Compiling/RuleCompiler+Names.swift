import Diagnostics
import YAMLFiles

extension RuleCompiler {
  /// Reports the name and the aliases of `node` that are in use already.
  mutating func register(_ node: YAMLNode, in names: inout NameRegister) {
    for nameNode in [node[.name]].compactMap(\.self) + (node[.aliases]?.elements ?? []) {
      guard let name = nameNode.text, let first = names.use(name, at: nameNode.place) else { continue }
      log.report(.duplicateName(name), at: nameNode.place, against: first)
    }
  }
}
