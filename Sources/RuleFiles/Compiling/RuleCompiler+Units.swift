import Diagnostics
import ScoringCore
import YAMLFiles

extension RuleCompiler {
  /// The units by dimension; what is wrong with them is reported, and the rest is kept.
  mutating func units() -> UnitTable {
    var names = NameRegister()
    var words = NameRegister()
    var dimensions: [UnitDimension] = []
    for element in root[.units]?.elements ?? [] {
      register(element, in: &names)
      if let list = element[.units], list.elements?.isEmpty ?? false { log.report(.emptyList, at: list.place) }
      var units: [UnitDefinition] = []
      for node in element[.units]?.elements ?? [] {
        registerWords(of: node, in: &words)
        guard let name = node[.name]?.text, let size = unitSize(of: node) else { continue }
        units.append(UnitDefinition(name: name, aliases: texts(node[.aliases]), size: size))
      }
      let note = note(element, at: .name)
      let counts: UnitDimension.Counting? = choice(element[.counts])
      guard let name = element[.name]?.text else { continue }
      dimensions.append(UnitDimension(name: name, counts: counts, units: units, note: note))
    }
    return UnitTable(dimensions)
  }

  /// A word stands for one unit of one dimension.
  private mutating func registerWords(of unit: YAMLNode, in words: inout NameRegister) {
    for node in [unit[.name]].compactMap(\.self) + (unit[.aliases]?.elements ?? []) {
      guard let word = node.text, let first = words.use(word, at: node.place) else { continue }
      log.report(.unitWordRepeated(word), at: node.place, against: first)
    }
  }

  private mutating func unitSize(of unit: YAMLNode) -> ExactDecimal? {
    guard let node = unit[.size] else { return ExactDecimal(1) }
    // What is no number at all was reported by the schema.
    guard let text = node.text, ScalarReading.ratio(text) != nil else { return nil }
    if let size = ExactDecimal(text), size > .zero { return size }
    log.report(.unitSizeNotAboveZero(text), at: node.place)
    return nil
  }
}
