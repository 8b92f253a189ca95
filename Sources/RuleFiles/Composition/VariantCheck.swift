import Diagnostics
import YAMLFiles

/// Finds variants that cannot have any effect.
struct VariantCheck {
  var log: FindingLog

  /// - Parameter bases: the rules that a variant should change at least once.
  mutating func check(_ variants: [ComposedVariant], bases: [YAMLNode]) {
    var names = NameRegister()
    var earlier: [VariantCondition] = []
    for variant in variants {
      let place = (variant.definition[.name] ?? variant.definition).place
      if let first = names.use(variant.name, at: place) {
        log.report(.duplicateName(variant.name), at: place, against: first)
      }
      if bases.allSatisfy({ RuleMerger.lay(variant.definition, over: $0).says($0) }) {
        log.report(.variantChangesNothing(variant.name), at: place)
      }
      let count = variant.types.count + variant.patterns.count
      guard count <= Self.limit else {
        log.report(.tooManyElements(count: count, limit: Self.limit), at: place)
        continue
      }
      let conditions = VariantCondition.all(of: variant)
      if conditions.isEmpty, variant.types.isEmpty, variant.patterns.isEmpty {
        log.report(.variantWithoutCondition(variant.name), at: place)
      }
      checkMasks(conditions, of: variant, at: place, earlier)
      earlier += conditions
    }
  }

  /// One finding for a variant that earlier ones mask as a whole, else one for each of its conditions that is masked.
  private mutating func checkMasks(
    _ conditions: [VariantCondition],
    of variant: ComposedVariant,
    at place: SourcePlace,
    _ earlier: [VariantCondition]
  ) {
    let masks = conditions.map { condition in earlier.first { $0.masks(condition) } }
    if !conditions.isEmpty, masks.allSatisfy({ $0 != nil }) {
      let notes = masks.compactMap(\.self).map { Finding.Note(place: $0.node.place, message: Self.takenHere) }
      return log.report(.maskedVariant(variant.name), at: place, notes: notes)
    }
    for (index, condition) in conditions.enumerated() {
      let others = conditions.enumerated().filter { $0.offset != index }.map(\.element)
      let own = others.first { other in
        // Of two that say the same, the second is one too many.
        other.masks(condition) && (!condition.masks(other) || other.node.place < condition.node.place)
      }
      guard let mask = masks[index] ?? own else { continue }
      let note = Finding.Note(place: mask.node.place, message: Self.takenHere)
      log.report(.maskedCondition(condition.text, by: mask.text), at: condition.node.place, notes: [note])
    }
  }

  /// How many conditions a variant may have: each is compared with all others.
  private static let limit = 100

  private static let takenHere = Wording(zh: "已在这里符合", en: "taken here")
}
