import Diagnostics
import YAMLFiles

/// Finds variants that cannot have any effect.
struct VariantCheck {
  var log: FindingLog

  /// What takes a project, and where it is written.
  private typealias Condition = (node: YAMLNode, text: String, isType: Bool)

  /// - Parameter bases: the rules that a variant should change at least once.
  mutating func check(_ variants: [ComposedVariant], bases: [YAMLNode]) {
    var names = NameRegister()
    var earlier: [Condition] = []
    for variant in variants {
      let place = (variant.definition[.name] ?? variant.definition).place
      if let first = names.use(variant.name, at: place) {
        log.report(.duplicateName(variant.name), at: place, against: first)
      }
      if bases.allSatisfy({ RuleMerger.lay(variant.definition, over: $0).says($0) }) {
        log.report(.variantChangesNothing(variant.name), at: place)
      }
      let conditions = Self.conditions(of: variant)
      if conditions.isEmpty, variant.types.isEmpty, variant.patterns.isEmpty {
        log.report(.variantWithoutCondition(variant.name), at: place)
      }
      checkMasks(conditions, of: variant, at: place, earlier)
      earlier += conditions
    }
  }

  private static func conditions(of variant: ComposedVariant) -> [Condition] {
    let types = variant.types.compactMap { node in node.text.map { (node, $0, true) } }
    let patterns = variant.patterns.compactMap { node in node.text.map { (node, $0, false) } }
    return (types + patterns).filter { !NamePattern($0.1).isEmpty }
  }

  /// One finding for a variant that earlier ones mask as a whole, else one for each of its conditions that is masked.
  private mutating func checkMasks(
    _ conditions: [Condition],
    of variant: ComposedVariant,
    at place: SourcePlace,
    _ earlier: [Condition]
  ) {
    let masks = conditions.map { condition in earlier.first { Self.masks($0, condition) } }
    if !conditions.isEmpty, masks.allSatisfy({ $0 != nil }) {
      let notes = masks.compactMap(\.self).map { Finding.Note(place: $0.node.place, message: Self.takenHere) }
      return log.report(.maskedVariant(variant.name), at: place, notes: notes)
    }
    for (index, condition) in conditions.enumerated() {
      let others = conditions.enumerated().filter { $0.offset != index }.map(\.element)
      let own = others.first { other in
        // Of two that say the same, the second is one too many.
        Self.masks(other, condition) && (!Self.masks(condition, other) || other.node.place < condition.node.place)
      }
      guard let mask = masks[index] ?? own else { continue }
      let note = Finding.Note(place: mask.node.place, message: Self.takenHere)
      log.report(.maskedCondition(condition.text, by: mask.text), at: condition.node.place, notes: [note])
    }
  }

  /// Whether every project that `condition` takes is taken by `earlier`: a type says nothing about names.
  private static func masks(_ earlier: Condition, _ condition: Condition) -> Bool {
    if earlier.isType { return condition.isType && NamePattern.isSameName(earlier.text, condition.text) }
    return NamePattern(earlier.text).covers(NamePattern(condition.isType ? "*" : condition.text))
  }

  private static let takenHere = Wording(zh: "已在这里符合", en: "taken here")
}
